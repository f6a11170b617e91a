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

  static Stream<String> pieces() {
    return HostilePieces.PAGE.stream();
  }

  /** What a script repeats. */
  static Stream<String> scripts() {
    return HostilePieces.SCRIPT.stream();
  }

  @ParameterizedTest
  @MethodSource("pieces")
  void repeatedIsParsed(String piece) {
    assertTilesInTime(repeat(piece) + HostilePieces.EMBED);
  }

  @ParameterizedTest
  @MethodSource("pieces")
  void repeatedInAnEmbedIsParsed(String piece) {
    assertTilesInTime(
        "<blockquote class=\"twitter-tweet\">"
            + repeat(piece)
            + "&mdash; A (@a) <a href="
            + HostilePieces.STATUS);
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void repeatedInAScriptIsParsed(String piece) {
    assertTilesInTime("<script>" + repeat(piece) + "</script>" + HostilePieces.EMBED);
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
    assertTilesInTime("<div" + attributes + ">" + HostilePieces.EMBED);
  }

  @Test
  void aLongAttributeIsParsed() {
    String data = "data:image/png;base64," + "A".repeat(LENGTH);
    assertTilesInTime("<img src='" + data + "' alt='" + data + "'>" + HostilePieces.EMBED);
    assertTilesInTime(
        "<p class='" + "twitter-tweet ".repeat(MAX_TIMES) + "'>" + HostilePieces.EMBED);
    assertTilesInTime(
        "<iframe src='//twitframe.com/show?"
            + "&url=%".repeat(MAX_TIMES)
            + "'>"
            + HostilePieces.EMBED);
  }

  @Test
  void addressesThatAlmostMatchAreParsed() {
    String many = "&url=a".repeat(MAX_TIMES) + "#\nx";
    assertTilesInTime(
        "<iframe src='//twitframe.com/show?" + many + "'></iframe>" + HostilePieces.EMBED);
    String ids = "&id=1".repeat(MAX_TIMES) + "#\nx";
    assertTilesInTime(
        "<iframe src='//platform.twitter.com/embed/x?" + ids + "'></iframe>" + HostilePieces.EMBED);
    assertTilesInTime(
        "<div title='{"
            + "\0".repeat(MAX_TIMES)
            + HostilePieces.STATUS
            + "'>"
            + HostilePieces.EMBED);
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
