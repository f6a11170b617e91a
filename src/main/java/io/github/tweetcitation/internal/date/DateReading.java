package io.github.tweetcitation.internal.date;

import io.github.tweetcitation.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a printed date says.
 *
 * @param span its place in the source
 * @param form how it is printed
 * @param days the days that it may mean: one if it is certain, none if the year is cut off or there
 *     was no such day
 * @param languages the languages whose form it takes, as BCP 47 tags, sorted
 */
public record DateReading(Span span, Form form, List<LocalDate> days, List<String> languages) {

  /** How a date is printed. */
  public enum Form {
    /** Day, name of the month and year, as embeds print it. */
    FULL,
    /** A full date after a time of day: the day in somebody's own zone. */
    TIMED,
    /** Three numbers: {@code 5/6/2019}. */
    NUMERIC,
    /** Day and month, and the year cut off. */
    TRUNCATED,
    /** Day, month and year of a day that never was, or on which nobody could tweet. */
    IMPOSSIBLE
  }

  /** The day, or null if it is not certain. */
  public @Nullable LocalDate day() {
    return days.size() == 1 ? days.get(0) : null;
  }

  /**
   * This reading, once the day (UTC) on which the status was sent is known. That day decides
   * between several days, and replaces the day before or after it that was printed in another time
   * zone.
   */
  public DateReading resolvedBy(LocalDate sent) {
    boolean local = form == Form.TIMED && days.stream().anyMatch(day -> isNear(day, sent));
    boolean decides = local || days.contains(sent);
    return decides ? new DateReading(span, form, List.of(sent), languages) : this;
  }

  private static boolean isNear(LocalDate day, LocalDate sent) {
    return Math.abs(ChronoUnit.DAYS.between(day, sent)) <= 1;
  }
}
