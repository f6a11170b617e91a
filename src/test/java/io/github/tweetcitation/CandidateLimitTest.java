package io.github.tweetcitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The limit of candidates holds for citations of every form; what follows the last one is prose.
 */
@Tag("no-mutation")
final class CandidateLimitTest {

  private static final int COPIES = 5;

  /** {@code N} is a digit: each copy cites another tweet. */
  private static final String EMBED =
      "<blockquote class=\"twitter-tweet\"><p>Fog N.</p>&mdash; Jane (@jane) <a"
          + " href=\"https://twitter.com/jane/status/134279320004057108N\">December 26, 2020</a>"
          + "</blockquote>\n";

  private static final String ESCAPED =
      EMBED.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");

  static Stream<String> pages() {
    return Stream.of(
        EMBED,
        "<p>— Jane (@jane) May N, 2018</p>\n",
        "<p>" + ESCAPED + "</p>\n",
        "<div data-tweet-id=\"134279320004057108N\"></div>\n",
        "<amp-twitter data-tweetid=\"134279320004057108N\"></amp-twitter>\n",
        "<iframe src=\"https://platform.twitter.com/embed/Tweet.html?id=134279320004057108N\">"
            + "</iframe>\n",
        "<p>https://twitter.com/jane/status/134279320004057108N</p>\n",
        "<script type=\"application/json\">{\"html\": \""
            + EMBED.replace("\"", "\\\"").replace("\n", "\\n").replace("<", "\\u003c")
            + "\"}</script>\n");
  }

  static Stream<String> markdown() {
    return Stream.of(
        EMBED,
        "{{< tweet 134279320004057108N >}}\n\n",
        "{% twitter https://twitter.com/jane/status/134279320004057108N %}\n\n",
        "> Fog N.\n>\n> — Jane (@jane) [May N, 2018](https://twitter.com/jane/status/N)\n\n");
  }

  private static String copies(String piece) {
    return IntStream.rangeClosed(1, COPIES)
        .mapToObj(copy -> "Words.\n\n" + piece.replace("N", Integer.toString(copy)))
        .collect(Collectors.joining());
  }

  private static TweetCitationParser parser(int limit) {
    return TweetCitationParser.builder().maxCandidates(limit).build();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aPageHasNoMoreThanTheLimit(String piece) {
    String html = copies(piece);
    List<TweetCitation> all = parser(COPIES).parseHtml(html).tweets();
    for (int limit = 0; limit <= COPIES; limit++) {
      CitedDocument document = parser(limit).parseHtml(html);
      assertThat(document.tweets()).as(html).isEqualTo(all.subList(0, limit));
      assertThat(parser(limit).parse(Jsoup.parse(html)).tweets()).hasSize(limit);
      assertRestIsProse(document, limit);
    }
  }

  @ParameterizedTest
  @MethodSource("markdown")
  void markdownHasNoMoreThanTheLimit(String piece) {
    String markdown = copies(piece);
    List<TweetCitation> all = parser(COPIES).parseMarkdown(markdown).tweets();
    for (int limit = 0; limit <= COPIES; limit++) {
      CitedDocument document = parser(limit).parseMarkdown(markdown);
      assertThat(document.tweets()).as(markdown).isEqualTo(all.subList(0, limit));
      assertRestIsProse(document, limit);
    }
  }

  private static void assertRestIsProse(CitedDocument document, int limit) {
    StringBuilder tiles = new StringBuilder();
    document.segments().forEach(each -> tiles.append(each.span().in(document.source())));
    assertThat(tiles.toString()).isEqualTo(document.source());
    boolean shows = parser(0).parseHtml(document.source()).prose().contains("Fog 1.");
    for (int copy = 1; copy <= COPIES; copy++) {
      assertThat(document.prose().contains("Fog " + copy + "."))
          .as(document.prose())
          .isEqualTo(shows && copy > limit);
    }
  }
}
