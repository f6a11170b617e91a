package io.github.tweetcitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is twice as long takes no more than twice the time. A square that is hidden by a fast search
 * shows in long documents only.
 */
@Tag("no-mutation")
final class GrowthTest {

  /** Linear is 2, or 2.5 where the longer document leaves the cache; 4 is the square. */
  private static final double LIMIT = 3.0;

  /** A ratio above the limit has to last so many rounds; the best times of all count. */
  private static final int ROUNDS = 20;

  private static final long LONG_ENOUGH = TimeUnit.MILLISECONDS.toNanos(2);

  private static final int SHORTEST = 30_000;

  static Stream<HostileDocument> pieces() {
    return HostileDocument.pieces();
  }

  static Stream<HostileDocument> embeds() {
    return HostileDocument.embeds();
  }

  /** The length is such that the parsing takes some milliseconds. */
  @ParameterizedTest
  @MethodSource("pieces")
  void ofAPieceIsLinear(HostileDocument document) {
    // Deeper than 512 elements jsoup does not nest: both lengths are beyond that.
    int length = document.form() == HostileDocument.Form.TEXT ? SHORTEST : 2 * SHORTEST;
    while (nanos(document, document.ofLength(length)) < LONG_ENOUGH && length < 8 * SHORTEST) {
      length *= 2;
    }
    assertLinear(document, length);
  }

  /** A search to the end of the page for each embed is fast: only in a long page it shows. */
  @ParameterizedTest
  @MethodSource("embeds")
  void ofEmbedsIsLinear(HostileDocument document) {
    assertLinear(document, 16 * SHORTEST);
  }

  static Stream<HostileDocument> damaged() {
    return HostileDocument.damaged();
  }

  /** A check that looks at all of a body for each of its findings is a square. */
  @ParameterizedTest
  @MethodSource("damaged")
  void ofFindingsIsLinear(HostileDocument document) {
    assertLinear(document, 8 * SHORTEST);
  }

  static Stream<HostileDocument> posts() {
    return HostileDocument.posts();
  }

  /** An expression that tries each address, and reads from each to the end, is a square. */
  @ParameterizedTest
  @MethodSource("posts")
  void ofPostsIsLinear(HostileDocument document) {
    assertLinear(document, SHORTEST);
  }

  private static void assertLinear(HostileDocument document, int length) {
    assertLinear(
        document + ", " + length,
        document.ofLength(length),
        document.ofLength(2 * length),
        source -> nanos(document, source));
  }

  /** Fails if one document takes much more than twice the time of another of half its length. */
  static void assertLinear(String name, String once, String twice, ToLongFunction<String> nanos) {
    long bestOnce = nanos.applyAsLong(once);
    long bestTwice = nanos.applyAsLong(twice);
    for (int round = 1; round < ROUNDS && (round == 1 || bestTwice >= LIMIT * bestOnce); round++) {
      bestOnce = Math.min(bestOnce, nanos.applyAsLong(once));
      bestTwice = Math.min(bestTwice, nanos.applyAsLong(twice));
    }
    assertThat((double) bestTwice / bestOnce).as(name).isLessThan(LIMIT);
  }

  private static long nanos(HostileDocument document, String source) {
    long start = ThreadTime.nanos();
    assertThat(document.form().read(source))
        .isNotEmpty()
        .allSatisfy(read -> assertThat(read.mediaLinks()).isNotNull());
    return ThreadTime.nanos() - start;
  }
}
