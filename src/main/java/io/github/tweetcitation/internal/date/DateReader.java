package io.github.tweetcitation.internal.date;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.date.DateReading.Form;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a date that begins at a given place, in whatever language it is printed. */
public final class DateReader {

  /** The first number of four digits, as years have them. */
  private static final int LEAST_YEAR = 1000;

  /** The halves of a day, in Arabic too. */
  private static final List<String> HALVES = List.of("AM", "PM", "\u0635", "\u0645");

  private DateReader() {}

  /** The date that begins at a place in any form, or null. No text is a date in two forms. */
  public static @Nullable DateReading read(String source, int start) {
    // The lexicon is not loaded where there is neither a digit nor a letter.
    if (start >= source.length() || !Character.isLetterOrDigit(source.codePointAt(start))) {
      return null;
    }
    DateReading reading = new NamedDate(new DateCursor(source, start), start).read(Form.FULL);
    reading = reading == null ? numeric(new DateCursor(source, start)) : reading;
    return reading == null ? timed(new DateCursor(source, start)) : reading;
  }

  /**
   * The full date after a time of day, as pages of twitter.com print it: {@code 9:19 AM · Mar 6,
   * 2017} or {@code 8:27 AM - 21 Jun 2016}.
   */
  private static @Nullable DateReading timed(DateCursor text) {
    int start = text.at;
    DateReading reading = timeOfDay(text) ? new NamedDate(text, start).read(Form.TIMED) : null;
    return reading == null || reading.form() != Form.TIMED ? null : reading;
  }

  private static boolean timeOfDay(DateCursor text) {
    int hour = text.number(1, 2);
    boolean colon = text.mark(":") != 0;
    int minute = text.number(2, 2);
    if (hour < 0 || hour > 23 || !colon || minute < 0 || minute > 59) {
      return false;
    }
    text.skipGap();
    text.skipOneOf(HALVES);
    return text.mark("-\u00B7\u2022\u2219\u2013") != 0;
  }

  /** Three numbers with one mark between them: {@code 2019-06-05}, {@code 5/6/2019}. */
  private static @Nullable DateReading numeric(DateCursor text) {
    int start = text.at;
    int first = text.number(1, 4);
    char mark = mark(text);
    int second = text.number(1, 2);
    if (mark == 0 || second <= 0 || mark(text) != mark) {
      return null;
    }
    boolean yearFirst = first > NamedDate.MAX_DAY;
    int last = yearFirst ? text.number(1, 2) : text.number(4, 4);
    Span span = new Span(start, text.at);
    boolean whole = last > 0 && (yearFirst ? first : last) >= LEAST_YEAR;
    if (!whole || (mark(text) == mark && text.digits() > 0)) {
      return null;
    }
    List<LocalDate> days = new ArrayList<>();
    if (yearFirst) {
      addTo(days, Calendars.gregorian(first, second, last));
    } else {
      addTo(days, Calendars.gregorian(last, second, first));
      addTo(days, Calendars.gregorian(last, first, second));
    }
    Form form = days.isEmpty() ? Form.IMPOSSIBLE : Form.NUMERIC;
    return new DateReading(span, form, List.copyOf(days), List.of());
  }

  static void addTo(List<LocalDate> days, @Nullable LocalDate date) {
    if (date != null && !days.contains(date)) {
      days.add(date);
    }
  }

  private static char mark(DateCursor text) {
    text.skipSpaces();
    char mark = text.oneOf("/.-");
    text.skipSpaces();
    return mark;
  }
}
