package io.github.tweetcitation.internal.date;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.date.DateLexicon.Entry;
import io.github.tweetcitation.internal.date.DateLexicon.Match;
import io.github.tweetcitation.internal.date.DateReading.Form;
import io.github.tweetcitation.internal.text.WhiteSpace;
import io.github.tweetcitation.internal.unicode.Characters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a date whose month has a name, or a number with a unit ({@code 9月}).
 *
 * <p>One pass over the characters: day, month and year in any order that a form allows, with gaps,
 * dots, commas and the literals of the lexicon between them. The year is four digits and ends
 * there, whatever is glued to it. Where a name means two months, the form shows the language.
 */
final class NamedDate {

  static final int MAX_DAY = 31;

  /** Twitter began in March 2006; a date a lifetime later is a number of something else. */
  private static final int FIRST_YEAR = 2006;

  private static final int LAST_YEAR = 2099;

  /** Thai years are Buddhist, 543 ahead: no other reading is left for them. */
  private static final int BUDDHIST = 543;

  /** Months 13 to 24 of the lexicon are those of Solar Hijri, which began 621 years later. */
  private static final int SOLAR = 12;

  private static final int SOLAR_YEARS = 621;

  /** No day yet, or no month of the twelve. */
  private static final int NONE = -1;

  private static final List<String> ORDINALS =
      List.of("st", "nd", "rd", "th", "er", "\u00BA", "\u00AA", "\u00B0");

  /** A form holds so many in one number; the longest of the table has eight. */
  private static final int MAX_TOKENS = 10;

  private final DateLexicon lexicon = DateLexicon.get();
  private final DateCursor text;
  private final int start;

  private long form;
  private int tokens;
  private int day = NONE;
  private @Nullable Entry month;
  private int year;

  /** The end of the second of day, month and year. */
  private int afterTwo;

  /** A date that goes on at a cursor, and began at {@code start} with a time of day or nothing. */
  NamedDate(DateCursor text, int start) {
    this.text = text;
    this.start = start;
  }

  /** The date, in the form that is given if it has a day, or null. */
  @Nullable DateReading read(Form printed) {
    int components = components();
    if (month == null || components < 2) {
      return null;
    }
    return components == 3 ? result(printed, month) : truncated(month);
  }

  /** Reads tokens until day, month and year are there. Returns how many of them are. */
  private int components() {
    int components = 0;
    while (components < 3 && !text.isAtEnd() && tokens < MAX_TOKENS) {
      if (tokens > 0) {
        marks();
      }
      int token = text.isAtEnd() ? 0 : token();
      if (token == 0) {
        break;
      }
      push(token);
      components += token < DateForms.DOT ? 1 : 0;
      afterTwo = components == 2 && token < DateForms.DOT ? text.at : afterTwo;
    }
    return components;
  }

  /** Reads a number or a word. Returns its token, or 0. */
  private int token() {
    if (!Character.isDigit(text.source.codePointAt(text.at))) {
      return word();
    }
    int digits = text.digits();
    if (year == 0 && (digits == 4 || (digits > 4 && day != NONE && month != null))) {
      year = text.number(4);
      return DateForms.YEAR;
    }
    if (digits > 2) {
      return 0;
    }
    int value = text.number(2);
    if (month == null && isMonthNumber()) {
      month = new Entry(value >= 1 && value <= 12 ? value : NONE, DateForms.ALL, 0, null);
      return DateForms.MONTH_NUMBER;
    }
    if (day != NONE) {
      return 0;
    }
    day = value;
    ordinal();
    return DateForms.DAY;
  }

  /** Whether the unit of a month is before the number or after it. */
  private boolean isMonthNumber() {
    return lexicon.opensMonth(DateForms.last(form)) || lexicon.closesMonth(literal(nextWord()));
  }

  /** The word that follows on the line, or null. */
  private @Nullable Match nextWord() {
    return lexicon.match(
        text.source, WhiteSpace.skipOnLine(text.source, text.at, text.limit), text.limit);
  }

  private static int literal(@Nullable Match match) {
    return match == null ? 0 : match.entry().literal();
  }

  private int word() {
    Match match = lexicon.match(text.source, text.at, text.limit);
    boolean named = match != null && match.entry().month() != 0;
    if (match == null || (named && month != null)) {
      return 0;
    }
    text.at = match.end();
    if (match.entry().literal() != 0) {
      return match.entry().literal();
    }
    month = match.entry();
    return DateForms.MONTH_NAME;
  }

  /** What is longer than any form is none. */
  private void push(int token) {
    form = tokens < MAX_TOKENS ? DateForms.append(form, token) : 0;
    tokens++;
  }

  /** Reads white space, dots and commas. The dot of an abbreviated month says nothing. */
  private void marks() {
    text.skipGap();
    if (text.oneOf(".") != 0) {
      if (DateForms.last(form) != DateForms.MONTH_NAME) {
        push(DateForms.DOT);
      }
      text.skipGap();
    }
    if (text.oneOf(",\u060C\uFF0C\u3001") != 0) {
      push(DateForms.COMMA);
      text.skipGap();
    }
  }

  /**
   * Skips the mark of an ordinal: {@code December 26th}, {@code 1er janvier}, {@code 1º de maio}.
   */
  private void ordinal() {
    int from = WhiteSpace.skipInvisible(text.source, text.at, text.limit);
    for (String suffix : ORDINALS) {
      int end = from + suffix.length();
      boolean whole = end >= text.limit || !Character.isLetter(text.source.codePointAt(end));
      if (whole && text.source.regionMatches(true, from, suffix, 0, suffix.length())) {
        text.at = end;
        return;
      }
    }
  }

  /** A day and month that break off before the year: {@code Dec 26…}. */
  private @Nullable DateReading truncated(Entry month) {
    boolean named = month.languages() != DateForms.ALL;
    if (!named || day < 1 || day > MAX_DAY) {
      return null;
    }
    text.at = afterTwo;
    if (!text.source.startsWith("..", text.at)) {
      marks();
    }
    text.skipSpaces();
    boolean brokenOff =
        text.isAtEnd()
            || Characters.isLineBreak(text.source.charAt(text.at))
            || text.oneOf("\u2026") != 0
            || text.source.startsWith("...", text.at);
    Span span = new Span(start, afterTwo);
    return brokenOff ? new DateReading(span, Form.TRUNCATED, List.of(), List.of()) : null;
  }

  /**
   * A literal after the last number is part of the date, {@code 2018 г.}, {@code 5日}, if a form has
   * it. A full stop is part of the date if only so its form is whole, {@code 26. prosinca 2020.};
   * if it is whole either way, {@code 5. april 2018.}, the sentence may end there.
   */
  private @Nullable DateReading result(Form printed, Entry month) {
    int end = text.at;
    long read = form;
    Match literal = nextWord();
    if (literal != null && literal.entry().literal() != 0 && !isGluedOn(literal.end())) {
      push(literal.entry().literal());
      boolean taken = (lexicon.forms().loosely(form) & languages(month)) != 0;
      end = taken ? literal.end() : end;
      read = taken ? form : read;
    }
    long exact = lexicon.forms().exactly(read) & languages(month);
    int dot = WhiteSpace.skipInvisible(text.source, end, text.limit);
    long dotted = 0;
    if (text.source.startsWith(".", dot)) {
      dotted = lexicon.forms().exactly(DateForms.append(read, DateForms.DOT)) & languages(month);
    }
    if (dotted != 0 && exact == 0) {
      return reading(printed, month, dotted, dot + 1);
    }
    long loose = lexicon.forms().loosely(read) & languages(month);
    return reading(printed, month, dotted | (exact != 0 ? exact : loose), end);
  }

  /** A literal of an alphabet ends with its word; {@code 日} may have anything after it. */
  private boolean isGluedOn(int end) {
    int last = text.source.codePointBefore(end);
    boolean alphabet =
        Character.isLetter(last)
            && !Character.isIdeographic(last)
            && Character.UnicodeScript.of(last) != Character.UnicodeScript.HANGUL;
    return alphabet && end < text.limit && Character.isLetter(text.source.codePointAt(end));
  }

  /** The languages in which the month has this name; all of them if it is a number. */
  private static long languages(Entry month) {
    long languages = 0;
    for (Entry each = month; each != null; each = each.next()) {
      languages |= each.languages();
    }
    return languages;
  }

  private @Nullable DateReading reading(Form printed, Entry month, long languages, int end) {
    List<LocalDate> days = new ArrayList<>();
    long taken = 0;
    for (Entry each = month; each != null; each = each.next()) {
      boolean possible = (each.languages() & languages) != 0;
      LocalDate date = possible ? date(each.month(), month) : null;
      DateReader.addTo(days, date);
      taken |= date == null ? 0 : each.languages() & languages;
    }
    if (languages == 0) {
      return null;
    }
    Span span = new Span(start, end);
    return days.isEmpty()
        ? new DateReading(span, Form.IMPOSSIBLE, List.of(), lexicon.tags(languages))
        : new DateReading(span, printed, List.copyOf(days), lexicon.tags(taken));
  }

  private @Nullable LocalDate date(int number, Entry month) {
    if (number > SOLAR) {
      boolean known = year >= FIRST_YEAR - SOLAR_YEARS && year <= LAST_YEAR - SOLAR_YEARS;
      return known ? SolarHijri.date(year, number - SOLAR, day) : null;
    }
    boolean thai =
        year > LAST_YEAR
            && year <= LAST_YEAR + BUDDHIST
            && lexicon.tags(month.languages()).equals(List.of("th"));
    return gregorian(thai ? year - BUDDHIST : year, number, day);
  }

  /** The day, or null if there is no such day, or nobody could tweet on it. */
  static @Nullable LocalDate gregorian(int year, int month, int day) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return null;
    }
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
