package io.github.tweetcitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

/**
 * The cases of {@code cases/findings}: an embed with one odd value, and what is found in it; beside
 * it the look-alikes in which nothing is.
 */
final class FindingCaseTest {

  private static final String LINK = "https://twitter.com/harbourradio/status/1102546922538912146";

  /**
   * A case. A value that is not given is genuine.
   *
   * @param id its name
   * @param why what it shows
   * @param plain whether the document is plain text and no page
   * @param dash what is before the name, as markup; so are the other values
   * @param found the types of the findings, each with the source at its span
   * @param evidence what is among the evidence of the findings and their parts; nothing has a name
   *     without a value
   */
  record Case(
      String id,
      String why,
      @Nullable Boolean plain,
      @Nullable String dash,
      @Nullable String name,
      @Nullable String handle,
      @Nullable String body,
      @Nullable String date,
      @Nullable String link,
      Map<Finding.Type, String> found,
      @Nullable Map<String, @Nullable String> evidence) {

    String html() {
      return "<p>Prose.</p><blockquote class=\"twitter-tweet\"><p>"
          + or(body, "Fog.")
          + "</p>"
          + or(dash, "&mdash;")
          + " "
          + or(name, "Harbour Radio")
          + " (@"
          + or(handle, "harbourradio")
          + ") <a href=\""
          + or(link, LINK)
          + "\">"
          + or(date, "March 4, 2019")
          + "</a></blockquote><p>Prose.</p>";
    }

    String text() {
      return or(body, "Fog.")
          + "\n"
          + or(dash, "\u2014")
          + " "
          + or(name, "Harbour Radio")
          + " (@"
          + or(handle, "harbourradio")
          + ") "
          + or(date, "March 4, 2019")
          + " ("
          + or(link, LINK)
          + ")\n";
    }

    private static String or(@Nullable String value, String genuine) {
      return value == null ? genuine : value;
    }

    private void check() {
      TweetCitationParser parser = TweetCitationParser.create();
      String source = plain == null ? html() : text();
      CitedDocument document = plain == null ? parser.parseHtml(source) : parser.parseText(source);
      List<TweetCitation> tweets = document.tweets();
      assertThat(tweets).hasSize(1);
      Map<Finding.Type, String> places = new LinkedHashMap<>();
      List<Map.Entry<String, String>> values = new ArrayList<>();
      for (Finding finding : tweets.get(0).findings()) {
        places.put(finding.type(), finding.span().in(source));
        values.addAll(finding.evidence().entrySet());
        values.add(Map.entry("part", finding.part().name()));
        assertThat(finding.message()).doesNotContain("null", "{");
      }
      assertThat(tweets.get(0).findings()).hasSameSizeAs(places.entrySet());
      assertThat(places).containsExactlyInAnyOrderEntriesOf(found);
      if (evidence != null) {
        evidence.forEach((key, value) -> checkEvidence(values, key, value));
      }
    }

    private static void checkEvidence(
        List<Map.Entry<String, String>> values, String key, @Nullable String value) {
      if (value == null) {
        assertThat(values).noneMatch(entry -> entry.getKey().equals(key));
      } else {
        assertThat(values).contains(Map.entry(key, value));
      }
    }
  }

  @TestFactory
  Stream<DynamicContainer> cases() {
    return CaseFiles.tests("findings", Case.class, Case::id, Case::check);
  }
}
