package io.github.tweetcitation.internal.check;

import io.github.tweetcitation.Finding;
import io.github.tweetcitation.Finding.Part;
import io.github.tweetcitation.Overlong;
import io.github.tweetcitation.Remark;
import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.body.TweetLength;
import java.time.LocalDate;
import java.util.function.Consumer;

/**
 * A body that is longer than tweets were on its day. Since 2023 paying accounts send longer posts;
 * embeds cut those and end them with an ellipsis.
 */
final class BodyLength implements Check {

  /** The shortest limit there was. */
  private static final int SHORT = 140;

  /** Embeds print line breaks twice, and addresses in full: that is not counted as too long. */
  private static final double SLACK = 1.15;

  private static final String ELLIPSIS = "\u2026";

  /** From this day on some accounts had no limit. */
  private static final LocalDate UNLIMITED = LocalDate.of(2023, 2, 8);

  @Override
  public void run(CheckedCitation citation, Consumer<Finding> found) {
    LocalDate day = citation.attribution().day();
    String text = citation.body().text();
    if (day == null || text.length() <= SHORT) {
      return;
    }
    int length = TweetLength.of(text, day);
    int limit = TweetLength.limitOn(day);
    Span span = citation.body().span();
    if (!day.isBefore(UNLIMITED)) {
      if (text.endsWith(ELLIPSIS) && length > limit / SLACK) {
        found.accept(new Remark(Finding.Type.BODY_SHORTENED, Part.BODY, span));
      }
    } else if (length > limit * SLACK) {
      found.accept(new Overlong(Finding.Type.BODY_OVERLONG, Part.BODY, span, length, limit));
    }
  }
}
