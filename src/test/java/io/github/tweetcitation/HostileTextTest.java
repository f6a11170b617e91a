package io.github.tweetcitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts made to be slow: one a trigger and one a backward look. The limit is no benchmark; at this
 * length anything that is not linear takes minutes.
 */
final class HostileTextTest {

  private static final int MAX_TIMES = 200_000;
  private static final int LENGTH = 1_000_000;
  private static final Duration LIMIT = Duration.ofSeconds(20);

  static Stream<String> pieces() {
    return HostilePieces.TEXT.stream();
  }

  @ParameterizedTest
  @MethodSource("pieces")
  void repeatedIsParsed(String piece) {
    assertTilesInTime(repeat(piece));
  }

  @ParameterizedTest
  @MethodSource("pieces")
  void repeatedBeforeAnAttributionIsParsed(String piece) {
    assertTilesInTime(repeat(piece) + " — Jane (@jane) May 1, 2018\n");
  }

  @ParameterizedTest
  @MethodSource("pieces")
  void repeatedInAQuoteIsParsed(String piece) {
    assertTilesInTime("> a" + repeat(piece) + "\n> — Jane (@jane) May 1, 2018\n");
  }

  @ParameterizedTest
  @MethodSource("pieces")
  void repeatedInsideAnAttributionIsParsed(String piece) {
    assertTilesInTime("— Jane (@jane)" + repeat(piece) + "May 1, 2018\n");
  }

  @ParameterizedTest
  @MethodSource({"pieces", "markdownPieces"})
  void repeatedInMarkdownIsParsed(String piece) {
    String markdown = repeat(piece) + "\n\n> a\n> — Jane (@jane) [May 1, 2018][1]\n";
    assertTilesInTime(markdown, lenient()::parseMarkdown);
  }

  static Stream<String> markdownPieces() {
    return HostilePieces.MARKDOWN.stream();
  }

  private static String repeat(String piece) {
    return piece.repeat(Math.min(MAX_TIMES, LENGTH / piece.length()));
  }

  private static TweetCitationParser lenient() {
    return TweetCitationParser.builder().leniency(Leniency.LENIENT).build();
  }

  private static void assertTilesInTime(String text) {
    assertTilesInTime(text, lenient()::parseText);
  }

  private static void assertTilesInTime(String text, Function<String, CitedDocument> parser) {
    CitedDocument document = assertTimeoutPreemptively(LIMIT, () -> parser.apply(text));
    int length = document.segments().stream().mapToInt(segment -> segment.span().length()).sum();
    assertThat(length).isEqualTo(text.length());
    assertTimeoutPreemptively(LIMIT, document::prose);
  }

  @Test
  void behindTheLastCandidateAllIsProse() {
    String text = "— Jane (@jane) May 1, 2018\n".repeat(5);
    TweetCitationParser parser = TweetCitationParser.builder().maxCandidates(3).build();
    assertThat(parser.parseText(text).citations()).hasSize(3);
  }
}
