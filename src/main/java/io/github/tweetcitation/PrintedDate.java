package io.github.tweetcitation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A date as an embed prints it, in the language of whoever embedded the post.
 *
 * @param text the printed text, normalised, such as {@code ٢٦ ديسمبر ٢٠٢٠}
 * @param span where it is in the source
 * @param languages the languages that print dates in this form, as BCP 47 tags, sorted; empty if it
 *     is only numbers or is cut off
 * @param days the days that it may mean; the status decides between them if it is known. One day if
 *     the date is certain, none if its year is cut off or no post can have been sent on that day
 * @param time the time of day after the date, as some networks print it; empty if there is none
 * @param zone the time zone after the time, as it is printed: {@code PDT}; empty if there is none
 * @since 0.1.0
 */
public record PrintedDate(
    String text,
    Span span,
    List<String> languages,
    List<LocalDate> days,
    Optional<LocalTime> time,
    Optional<String> zone) {

  /**
   * Creates a printed date.
   *
   * @throws NullPointerException if an argument is null
   */
  public PrintedDate {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(span, "span");
    languages = List.copyOf(Objects.requireNonNull(languages, "languages"));
    days = List.copyOf(Objects.requireNonNull(days, "days"));
    Objects.requireNonNull(time, "time");
    Objects.requireNonNull(zone, "zone");
  }

  /**
   * Creates a printed date without a time of day.
   *
   * @param text the printed text
   * @param span where it is in the source
   * @param languages the languages that print dates in this form
   * @param days the days that it may mean
   * @throws NullPointerException if an argument is null
   */
  public PrintedDate(String text, Span span, List<String> languages, List<LocalDate> days) {
    this(text, span, languages, days, Optional.empty(), Optional.empty());
  }
}
