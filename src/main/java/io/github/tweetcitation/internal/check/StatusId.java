package io.github.tweetcitation.internal.check;

import io.github.tweetcitation.Finding;
import io.github.tweetcitation.Finding.Part;
import io.github.tweetcitation.PrintedOddity;
import io.github.tweetcitation.internal.attribution.Permalink;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

/**
 * An id that no tweet has, because its time has not come or Twitter had not begun, and an id that a
 * program seems to have rounded, as JavaScript rounds numbers above 2^53: {@code
 * 1190590296488010800}. One genuine id in a hundred ends with two zeros.
 */
final class StatusId implements Check {

  /** The id of the first public tweet; those before it were tests. */
  private static final long FIRST = 20;

  /** A number of so many digits, and zeros after them, is all that a double holds. */
  private static final int DOUBLE_DIGITS = 17;

  private static final Duration CLOCK_ERROR = Duration.ofDays(1);

  @Override
  public void run(CheckedCitation citation, Consumer<Finding> found) {
    Permalink permalink = citation.permalink();
    if (permalink == null) {
      return;
    }
    long id = permalink.status().id();
    Instant time = permalink.status().createdAt().orElse(Instant.EPOCH);
    if (id < FIRST || time.isAfter(Instant.now().plus(CLOCK_ERROR))) {
      found.accept(finding(Finding.Type.STATUS_ID_IMPOSSIBLE, citation, permalink));
    } else if (isRounded(id)) {
      found.accept(finding(Finding.Type.STATUS_ID_ROUNDED, citation, permalink));
    }
  }

  private static Finding finding(Finding.Type type, CheckedCitation citation, Permalink permalink) {
    return new PrintedOddity(
        type,
        Part.PERMALINK,
        citation.permalinkSpan(permalink.span()),
        Long.toString(permalink.status().id()));
  }

  /** Whether the digits are the ones by which programs print the double nearest to them. */
  private static boolean isRounded(long id) {
    long zeros = 1;
    int digits = Long.toString(id).length();
    while (id % (10 * zeros) == 0) {
      zeros *= 10;
      digits--;
    }
    return Long.toString(id).length() > DOUBLE_DIGITS
        && digits <= DOUBLE_DIGITS
        && 2 * Math.abs(id - (long) (double) id) <= zeros;
  }
}
