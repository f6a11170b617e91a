package io.github.tweetcitation.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tweetcitation.Citation;
import io.github.tweetcitation.CitedDocument;
import io.github.tweetcitation.TweetCitationParser;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Annotations, whose selectors are followed back into the document. */
final class WebAnnotationTest {

  private static final String ADDRESS = "https://example.org/article";

  private static final String TWEET = "\n\nDoors open. — Jane Doe (@jane_doe) December 26, 2020";

  private static final Pattern HALF_PAIR = Pattern.compile("\\p{Cs}");

  private static JsonNode annotations(CitedDocument document) {
    String json = CitationFormat.WEB_ANNOTATION.format(document, Optional.of(URI.create(ADDRESS)));
    assertThat(json).doesNotContain("<", "\u2028").doesNotContainPattern("\\p{Cs}");
    return JsonMapper.shared().readTree(json);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Before.%s",
        "%s\nAfter.",
        "Emoji 👩🏾\u200D💻👩🏾\u200D💻👩🏾\u200D💻👩🏾\u200D💻👩🏾\u200D💻👩🏾\u200D💻👩🏾\u200D💻.%s 🎉 and more 🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉.",
        "x🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉.%s\n🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉",
        "وكتبت في تغريدة \u2067🎉\u2069:%s\nثم قالت \u202Aشيئا\u202C آخر.",
        "A lone \uD83D half, \"quotes\", \\ and </script>\u0000\u2028.%s\n\uDE00 too.%s"
      })
  void selectorsLeadToTheCitation(String article) {
    String source = article.replace("%s", TWEET);
    CitedDocument document = TweetCitationParser.create().parseText(source);
    JsonNode annotations = annotations(document);
    assertThat(annotations).hasSameSizeAs(document.citations()).isNotEmpty();
    boolean halves = HALF_PAIR.matcher(source).find();
    int[] codePoints = source.codePoints().toArray();
    for (int i = 0; i < annotations.size(); i++) {
      JsonNode selectors = annotations.get(i).at("/target/selector");
      JsonNode position = selectors.get(0);
      JsonNode quote = selectors.get(1);
      assertThat(position.at("/type").asString()).isEqualTo("TextPositionSelector");
      assertThat(quote.at("/type").asString()).isEqualTo("TextQuoteSelector");
      int start = position.at("/start").asInt();
      int end = position.at("/end").asInt();
      String exact = quote.at("/exact").asString();
      assertThat(new String(codePoints, start, end - start)).isEqualTo(exact);
      assertThat(exact).isEqualTo(document.citations().get(i).span().in(source));
      assertThat(new String(codePoints, 0, start)).endsWith(quote.path("prefix").asString());
      assertThat(new String(codePoints, end, codePoints.length - end))
          .startsWith(quote.path("suffix").asString());
      String context = quote.path("prefix").asString() + quote.path("suffix").asString();
      assertThat(halves || !HALF_PAIR.matcher(context).find()).as("pairs are whole").isTrue();
      assertThat(source)
          .contains(quote.path("prefix").asString() + exact + quote.path("suffix").asString());
    }
  }

  @Test
  void saysWhichPostItIs() {
    String source =
        "Look:\n> صباح الخير\n> — نورا (@nora) [March 5, 2024](https://twitter.com/nora/status/"
            + Post.NORA.id()
            + ")";
    JsonNode annotation = annotations(TweetCitationParser.create().parseMarkdown(source)).get(0);
    assertThat(annotation.at("/@context").asString()).isEqualTo("http://www.w3.org/ns/anno.jsonld");
    assertThat(annotation.at("/type").asString()).isEqualTo("Annotation");
    assertThat(annotation.at("/target/source").asString()).isEqualTo(ADDRESS);
    assertThat(annotation.at("/body/0/source").asString())
        .isEqualTo("https://x.com/nora/status/" + Post.NORA.id());
    assertThat(annotation.at("/body/1/value").asString()).isEqualTo("صباح الخير");
    assertThat(annotation.at("/body/1/textDirection").asString()).isEqualTo("rtl");
    assertThat(annotation.at("/body/1/creator/name").asString()).isEqualTo("نورا");
  }

  /** Each annotation has an id of its own, and the same one when it is written again. */
  @Test
  void idsAreUniqueAndStay() {
    CitedDocument document = Post.document(Post.JANE, Post.JANE, Post.NORA, Post.UNKNOWN);
    Set<String> ids = new HashSet<>();
    annotations(document).forEach(annotation -> ids.add(annotation.at("/id").asString()));
    assertThat(ids).hasSize(4).allMatch(id -> id.matches("urn:uuid:[0-9a-f-]{36}"));
    assertThat(annotations(document)).isEqualTo(annotations(document));
  }

  /** As of an embed that only a script has. */
  @Test
  void withoutAPlaceItIsOfTheDocument() {
    assertThat(annotations(Post.document(Post.JANE)).at("/0/target").asString()).isEqualTo(ADDRESS);
  }

  /** The model counts in the text of a page, which is the source of a page that is parsed. */
  @Test
  void pagesAreCountedWithoutTags() {
    CitedDocument page =
        TweetCitationParser.create()
            .parse(
                Jsoup.parse(
                    "<p>One &amp; <b>two</b>.</p><blockquote class=\"twitter-tweet\"><p>Doors"
                        + " &lt;open&gt;.</p>&mdash; Jane (@jane) <a"
                        + " href=\"https://twitter.com/jane/status/1342757039109046272\">December"
                        + " 26, 2020</a></blockquote>"));
    List<Citation> citations = page.citations();
    JsonNode quote = annotations(page).at("/0/target/selector/1");
    assertThat(quote.at("/exact").asString())
        .isEqualTo(citations.get(0).span().in(page.source()))
        .contains("Doors <open>.")
        .doesNotContain("blockquote");
  }

  @Test
  void needsADocumentAndItsAddress() {
    assertThatThrownBy(() -> CitationFormat.WEB_ANNOTATION.format(Post.JANE.citation()))
        .isInstanceOf(UnsupportedOperationException.class);
    CitedDocument document = Post.document(Post.JANE);
    assertThatThrownBy(() -> CitationFormat.WEB_ANNOTATION.format(document, Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("address");
  }
}
