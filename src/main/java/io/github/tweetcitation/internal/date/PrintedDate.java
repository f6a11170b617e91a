package io.github.tweetcitation.internal.date;

import io.github.tweetcitation.Span;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date as it is printed.
 *
 * @param span where it stands in the source
 * @param form how much of it is printed
 * @param day the day, unless the form is {@link Form#TRUNCATED}
 */
public record PrintedDate(Span span, Form form, @Nullable LocalDate day) {

  /** How much of a date is printed. */
  public enum Form {
    /** Day, month and year. */
    FULL,
    /** Day, month and year behind a time of day: the day in somebody's own zone. */
    TIMED,
    /** Day and month, and the year cut off. */
    TRUNCATED
  }
}
