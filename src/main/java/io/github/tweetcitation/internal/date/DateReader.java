package io.github.tweetcitation.internal.date;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.date.PrintedDate.Form;
import io.github.tweetcitation.internal.source.CharClass;
import io.github.tweetcitation.internal.source.Gap;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Reads a date that begins at a given place.
 *
 * <p>Two shapes: {@code December 26, 2020} and {@code 26 December 2020}, with the months of every
 * language of the lexicon, any decimal digits, Latin, Arabic and fullwidth commas, ordinal marks,
 * and gaps anywhere between the parts. The year is four digits and ends there, whatever is glued to
 * it.
 */
public final class DateReader {

  /** Twitter began in March 2006. */
  private static final int FIRST_YEAR = 2006;

  private static final int LAST_YEAR = 2099;

  private final String source;
  private final int start;
  private final int limit;
  private int at;

  private DateReader(String source, int start, int limit) {
    this.source = source;
    this.start = start;
    this.limit = limit;
    this.at = start;
  }

  /** The full date that begins at {@code start}, or null. An impossible day is no date. */
  public static @Nullable PrintedDate read(String source, int start, int limit) {
    return new DateReader(source, start, limit).read(Form.FULL);
  }

  /**
   * The full date behind a time of day that begins at {@code start}, as pages of twitter.com print
   * it: {@code 9:19 AM · Mar 6, 2017} or {@code 8:27 AM - 21 Jun 2016}; or null.
   */
  public static @Nullable PrintedDate readTimed(String source, int start, int limit) {
    DateReader reader = new DateReader(source, start, limit);
    return reader.timeOfDay() ? reader.read(Form.TIMED) : null;
  }

  /** A day and month that begin at {@code start} and break off before the year; or null. */
  public static @Nullable PrintedDate readTruncated(String source, int start, int limit) {
    DateReader reader = new DateReader(source, start, limit);
    if (reader.dayAndMonth() == 0) {
      return null;
    }
    int end = reader.at;
    reader.comma();
    int rest = Gap.skipOnLine(source, reader.at, limit);
    boolean brokenOff =
        rest == limit
            || CharClass.isLineBreak(source.charAt(rest))
            || source.charAt(rest) == '\u2026'
            || source.startsWith("...", rest);
    return brokenOff ? new PrintedDate(new Span(start, end), Form.TRUNCATED, null) : null;
  }

  private @Nullable PrintedDate read(Form form) {
    int dayAndMonth = dayAndMonth();
    if (dayAndMonth == 0) {
      return null;
    }
    int before = at;
    comma();
    gap();
    // "March 52018": nothing tells the day from the year.
    boolean glued = at == before && Character.isDigit(source.codePointBefore(at));
    int year = number(4);
    if (glued || year < FIRST_YEAR || year > LAST_YEAR) {
      return null;
    }
    int month = dayAndMonth & 0xF;
    int day = dayAndMonth >> 4;
    if (day > YearMonth.of(year, month).lengthOfMonth()) {
      return null;
    }
    return new PrintedDate(new Span(start, at), form, LocalDate.of(year, month, day));
  }

  /** Reads a day and a month in either order. Returns the day times 16 plus the month, or 0. */
  private int dayAndMonth() {
    int day = 0;
    int month;
    if (at < limit && Character.isDigit(source.codePointAt(at))) {
      day = day();
      ordinal();
      gap();
      month = month();
    } else {
      month = month();
      gap();
      if (month != 0) {
        day = day();
        ordinal();
      }
    }
    return day == 0 || month == 0 ? 0 : day << 4 | month;
  }

  private int day() {
    int day = number(2);
    boolean longer = at < limit && Character.isDigit(source.codePointAt(at));
    return longer || day > 31 ? 0 : Math.max(day, 0);
  }

  private int month() {
    long match = MonthLexicon.get().match(source, at, limit);
    if (match == 0) {
      return 0;
    }
    at = (int) (match >> 4);
    int dot = Gap.skipInvisible(source, at, limit);
    at = source.startsWith(".", dot) ? dot + 1 : at;
    return (int) (match & 0xF);
  }

  /** Skips the mark of an ordinal: {@code 26. Dezember}, {@code December 26th}. */
  private void ordinal() {
    int before = at;
    at = Gap.skipOnLine(source, at, limit);
    if (!skip(".")) {
      at = before;
      if (!skip("st") && !skip("nd") && !skip("rd")) {
        skip("th");
      }
    }
  }

  private void comma() {
    int before = at;
    gap();
    if (!skip(",") && !skip("\u060C") && !skip("\uFF0C")) {
      at = before;
    }
  }

  private void gap() {
    at = Gap.skip(source, at, limit);
  }

  private boolean skip(String token) {
    if (at + token.length() <= limit && source.startsWith(token, at)) {
      at += token.length();
      return true;
    }
    return false;
  }

  /** Reads at most {@code digits} decimal digits of any script. Returns -1 if there is none. */
  private int number(int digits) {
    int value = -1;
    for (int i = 0; i < digits && at < limit; i++) {
      int cp = source.codePointAt(at);
      int digit = Character.digit(cp, 10);
      if (!Character.isDigit(cp) || digit < 0) {
        break;
      }
      value = Math.max(value, 0) * 10 + digit;
      at += Character.charCount(cp);
    }
    return value;
  }

  private boolean timeOfDay() {
    int hour = number(2);
    gap();
    boolean colon = skip(":");
    gap();
    if (hour < 0 || hour > 23 || !colon || number(2) < 0) {
      return false;
    }
    gap();
    meridiem();
    gap();
    boolean separated =
        skip("-") || skip("\u00B7") || skip("\u2022") || skip("\u2219") || skip("\u2013");
    gap();
    return separated;
  }

  private void meridiem() {
    for (String meridiem : new String[] {"AM", "PM", "am", "pm", "\u0635", "\u0645"}) {
      if (skip(meridiem)) {
        return;
      }
    }
  }
}
