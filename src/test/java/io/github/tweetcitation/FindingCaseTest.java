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
   * @param dash what is before the name, as markup; so are the other values
   * @param found the types of the findings, each with the source at its span
   * @param evidence what is among the evidence of the findings
   */
  record Case(
      String id,
      String why,
      @Nullable String dash,
      @Nullable String name,
      @Nullable String handle,
      @Nullable String body,
      @Nullable String date,
      @Nullable String link,
      Map<Finding.Type, String> found,
      @Nullable Map<String, String> evidence) {

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

    private static String or(@Nullable String value, String genuine) {
      return value == null ? genuine : value;
    }

    private void check() {
      String html = html();
      List<TweetCitation> tweets = TweetCitationParser.create().parseHtml(html).tweets();
      assertThat(tweets).hasSize(1);
      Map<Finding.Type, String> places = new LinkedHashMap<>();
      List<Map.Entry<String, String>> values = new ArrayList<>();
      for (Finding finding : tweets.get(0).findings()) {
        places.put(finding.type(), finding.span().in(html));
        values.addAll(finding.evidence().entrySet());
        assertThat(finding.message()).doesNotContain("null", "{");
      }
      assertThat(places).containsExactlyInAnyOrderEntriesOf(found);
      assertThat(values).containsAll(evidence == null ? List.of() : evidence.entrySet());
    }
  }

  @TestFactory
  Stream<DynamicContainer> cases() {
    return CaseFiles.tests("findings", Case.class, Case::id, Case::check);
  }
}
