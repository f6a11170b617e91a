package io.github.tweetcitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pages made to be slow or to break the reading of them. The limit is no benchmark; at this length
 * anything that is not linear takes minutes.
 */
final class HostilePageTest {

  private static final int MAX_TIMES = 50_000;
  private static final int LENGTH = 500_000;
  private static final Duration LIMIT = Duration.ofSeconds(30);

  private static final String STATUS = "https://twitter.com/a/status/1158450000000000000";

  private static final String EMBED =
      "<blockquote class=\"twitter-tweet\"><p>Doors open.</p>&mdash; A (@a) <a href=\""
          + STATUS
          + "\">August 5, 2019</a></blockquote>";

  static Stream<String> pieces() {
    return Stream.of(
        "<div>",
        "<b>",
        "<table><tr><td>",
        "<blockquote>",
        "<blockquote class=twitter-tweet>",
        "<blockquote class=twitter-tweet><a href=" + STATUS + ">x</a>",
        "<blockquote class=twitter-tweet>(@a) <a href=" + STATUS + "></a></blockquote>",
        "<div class=tweet><p class=tweet-text>",
        "<div class=tweet data-tweet-id=1158450000000000000>",
        "<div class='timeline-item'><p class=tweet-content>",
        "<div class=bbpBox1><p class=bbpTweet>",
        "<article data-testid=tweet>",
        "<amp-twitter data-tweetid=1158450000000000000>",
        "<iframe src='" + STATUS + "'></iframe>",
        "<p>" + STATUS + "</p>",
        "<a href=" + STATUS + ">(@a) ",
        "<a href='/web/2018/http:'>",
        "<p>— A (@a) August 5, 2019",
        "</p></div></a>",
        "&lt;blockquote&gt;",
        "&lt;blockquote&gt;" + STATUS + "&lt;/blockquote&gt;",
        "&",
        "&#x1F600;",
        "&notin",
        "\0",
        "\uD83D",
        ">@",
        "@",
        "(@",
        "&#000",
        "<blockquote class=twitter-tweet><a href=" + STATUS + "></a></blockquote>",
        "<",
        "<!--",
        "<svg><p>",
        "<textarea>",
        "<script>{\"type\":\"tweet\",\"id\":\"1158450000000000000\"}</script>",
        EMBED);
  }

  /** What a script repeats. */
  static Stream<String> scripts() {
    return Stream.of(
        "[",
        "{",
        "{\"a\":",
        "{\"type\":\"tweet\",\"url\":\"" + STATUS + "\",\"a\":",
        "{\"type\":\"tweet\",\"id\":\"1158450000000000000\"},",
        "{\"url\":\"" + STATUS + "\"},",
        "{\"full_text\":\"a\",\"username\":\"b\",\"quoted_tweet\":",
        "{\"user\":",
        "{\"x\":\"/status/1\"",
        "\"\"",
        "\\",
        "\"",
        "\\\"",
        "'{\"a\":'",
        "\"\\u003cblockquote class=\\\"twitter-tweet\\\"\",");
  }

  @ParameterizedTest
  @MethodSource("pieces")
  void repeatedIsParsed(String piece) {
    assertTilesInTime(repeat(piece) + EMBED);
  }

  @ParameterizedTest
  @MethodSource("pieces")
  void repeatedInAnEmbedIsParsed(String piece) {
    assertTilesInTime(
        "<blockquote class=\"twitter-tweet\">"
            + repeat(piece)
            + "&mdash; A (@a) <a href="
            + STATUS);
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void repeatedInAScriptIsParsed(String piece) {
    assertTilesInTime("<script>" + repeat(piece) + "</script>" + EMBED);
  }

  @Test
  void manyAttributesAreParsed() {
    StringBuilder attributes = new StringBuilder();
    for (int i = 0; i < MAX_TIMES; i++) {
      attributes
          .append(" a")
          .append(i)
          .append("='{\"id_str\":\"1158450000000000000\",\"x\":\"y\"}'");
    }
    assertTilesInTime("<div" + attributes + ">" + EMBED);
  }

  @Test
  void aLongAttributeIsParsed() {
    String data = "data:image/png;base64," + "A".repeat(LENGTH);
    assertTilesInTime("<img src='" + data + "' alt='" + data + "'>" + EMBED);
    assertTilesInTime("<p class='" + "twitter-tweet ".repeat(MAX_TIMES) + "'>" + EMBED);
    assertTilesInTime(
        "<iframe src='//twitframe.com/show?" + "&url=%".repeat(MAX_TIMES) + "'>" + EMBED);
  }

  @Test
  void addressesThatAlmostMatchAreParsed() {
    String many = "&url=a".repeat(MAX_TIMES) + "#\nx";
    assertTilesInTime("<iframe src='//twitframe.com/show?" + many + "'></iframe>" + EMBED);
    String ids = "&id=1".repeat(MAX_TIMES) + "#\nx";
    assertTilesInTime("<iframe src='//platform.twitter.com/embed/x?" + ids + "'></iframe>" + EMBED);
    assertTilesInTime("<div title='{" + "\0".repeat(MAX_TIMES) + STATUS + "'>" + EMBED);
  }

  private static String repeat(String piece) {
    return piece.repeat(Math.min(MAX_TIMES, LENGTH / piece.length()));
  }

  private static void assertTilesInTime(String html) {
    TweetCitationParser parser = TweetCitationParser.builder().leniency(Leniency.LENIENT).build();
    CitedDocument page = assertTimeoutPreemptively(LIMIT, () -> parser.parseHtml(html));
    int length = page.segments().stream().mapToInt(segment -> segment.span().length()).sum();
    assertThat(length).isEqualTo(html.length());
    assertTimeoutPreemptively(LIMIT, page::prose);
  }
}
