package io.github.tweetcitation.internal.date;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.date.DateLexicon.Word;
import io.github.tweetcitation.internal.date.DateReading.Form;
import io.github.tweetcitation.internal.source.CharClass;
import io.github.tweetcitation.internal.source.Gap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a date that begins at a given place, in whatever language it is printed.
 *
 * <p>One pass over the characters: day, month and year in any order that a form allows, with gaps,
 * dots, commas and the literals of the lexicon between them. The year is four digits and ends
 * there, whatever is glued to it. The form tells the language where a name stands for two months.
 */
public final class DateReader {

  /** Twitter began in March 2006; a date a lifetime later is a number of something else. */
  private static final int FIRST_YEAR = 2006;

  private static final int LAST_YEAR = 2099;

  private static final int MAX_DAY = 31;

  /** The first number of four digits, as years have them. */
  private static final int LEAST_YEAR = 1000;

  /** Thai years are Buddhist, 543 ahead: no other reading is left for them. */
  private static final int BUDDHIST = 543;

  /** Months 13 to 24 of the lexicon are those of Solar Hijri, whose years are 621 behind. */
  private static final int SOLAR = 12;

  private static final int SOLAR_YEARS = 621;

  /** No day yet, or no month of the twelve. */
  private static final int NONE = -1;

  private static final List<String> ORDINALS =
      List.of("st", "nd", "rd", "th", "er", "\u00BA", "\u00AA", "\u00B0");

  /** A form holds so many in one number; the longest of the table has eight. */
  private static final int MAX_TOKENS = 10;

  private final DateLexicon lexicon = DateLexicon.get();
  private final String source;
  private final int start;
  private final int limit;
  private int at;

  private long form;
  private int tokens;
  private int day = NONE;
  private int monthNumber;
  private int monthWord;
  private int year;

  /** Behind the second of day, month and year. */
  private int afterTwo;

  private DateReader(String source, int start, int from) {
    this.source = source;
    this.start = start;
    this.limit = source.length();
    this.at = from;
  }

  /** The full date that begins at {@code start}, or null. An impossible day is no date. */
  public static @Nullable DateReading read(String source, int start) {
    if (!mayBegin(source, start)) {
      return null;
    }
    return possible(any(source, start));
  }

  /**
   * The day, month and year that begin at {@code start} and mean no day, or none on which anybody
   * could tweet, {@code February 30, 2020} or {@code December 26, 1820}; or null.
   */
  public static @Nullable DateReading readImpossible(String source, int start) {
    DateReading reading = mayBegin(source, start) ? any(source, start) : null;
    return reading != null && reading.form() == Form.IMPOSSIBLE ? reading : null;
  }

  private static @Nullable DateReading any(String source, int start) {
    DateReading reading = new DateReader(source, start, start).read(Form.FULL);
    return reading == null ? new DateReader(source, start, start).numeric() : reading;
  }

  private static @Nullable DateReading possible(@Nullable DateReading reading) {
    return reading == null || reading.form() == Form.IMPOSSIBLE ? null : reading;
  }

  /**
   * The full date behind a time of day that begins at {@code start}, as pages of twitter.com print
   * it: {@code 9:19 AM · Mar 6, 2017} or {@code 8:27 AM - 21 Jun 2016}; or null.
   */
  public static @Nullable DateReading readTimed(String source, int start) {
    DateReader time = new DateReader(source, start, start);
    return time.timeOfDay()
        ? possible(new DateReader(source, start, time.at).read(Form.TIMED))
        : null;
  }

  /** A day and month that begin at {@code start} and break off before the year; or null. */
  public static @Nullable DateReading readTruncated(String source, int start) {
    DateReader reader = mayBegin(source, start) ? new DateReader(source, start, start) : null;
    if (reader == null
        || reader.components() != 2
        || reader.day < 1
        || reader.day > MAX_DAY
        || reader.monthWord == 0) {
      return null;
    }
    reader.at = reader.afterTwo;
    if (!source.startsWith("..", reader.at)) {
      reader.marks();
    }
    int rest = Gap.skipOnLine(source, reader.at, reader.limit);
    boolean brokenOff =
        rest == reader.limit
            || CharClass.isLineBreak(source.charAt(rest))
            || source.charAt(rest) == '\u2026'
            || source.startsWith("...", rest);
    Span span = new Span(start, reader.afterTwo);
    return brokenOff ? new DateReading(span, Form.TRUNCATED, List.of(), List.of()) : null;
  }

  /** Keeps the lexicon asleep where neither a digit nor a letter stands. */
  private static boolean mayBegin(String source, int start) {
    return start < source.length() && Character.isLetterOrDigit(source.codePointAt(start));
  }

  private @Nullable DateReading read(Form printed) {
    return components() == 3 ? result(printed) : null;
  }

  /** Reads tokens until day, month and year are there. Returns how many of them are. */
  private int components() {
    int components = 0;
    while (components < 3 && at < limit && tokens < MAX_TOKENS) {
      if (tokens > 0) {
        marks();
      }
      int token = at < limit ? token() : 0;
      if (token == 0) {
        break;
      }
      push(token);
      components += token < DateForms.DOT ? 1 : 0;
      afterTwo = components == 2 && token < DateForms.DOT ? at : afterTwo;
    }
    return components;
  }

  /** Reads a number or a word. Returns its token, or 0. */
  private int token() {
    int cp = source.codePointAt(at);
    if (!Character.isDigit(cp)) {
      return word();
    }
    int digits = digits();
    if (year == 0 && (digits == 4 || (digits > 4 && day != NONE && hasMonth()))) {
      year = number(4);
      return DateForms.YEAR;
    }
    if (digits > 2) {
      return 0;
    }
    int value = number(2);
    if (!hasMonth() && isMonthNumber()) {
      monthNumber = value >= 1 && value <= 12 ? value : NONE;
      return DateForms.MONTH_NUMBER;
    }
    if (day != NONE) {
      return 0;
    }
    day = value;
    ordinal();
    return DateForms.DAY;
  }

  private boolean hasMonth() {
    return monthNumber != 0 || monthWord != 0;
  }

  /** Whether the unit of a month stands before the number or behind it. */
  private boolean isMonthNumber() {
    if (lexicon.opensMonth(DateForms.last(form))) {
      return true;
    }
    int unit = Gap.skipOnLine(source, at, limit);
    long match = unit < limit ? lexicon.match(source, unit, limit) : 0;
    return lexicon.closesMonth(lexicon.word((int) (match & 0xFFFF)).literal());
  }

  private int word() {
    long match = lexicon.match(source, at, limit);
    Word word = lexicon.word((int) (match & 0xFFFF));
    boolean second = word.month() != 0 && hasMonth();
    if (match == 0 || second) {
      return 0;
    }
    at = (int) (match >> 16);
    if (word.literal() != 0) {
      return word.literal();
    }
    monthWord = (int) (match & 0xFFFF);
    return DateForms.MONTH_NAME;
  }

  /** What is longer than any form is none. */
  private void push(int token) {
    form = tokens < MAX_TOKENS ? DateForms.append(form, token) : 0;
    tokens++;
  }

  /** Reads white space, dots and commas. The dot of an abbreviated month says nothing. */
  private void marks() {
    at = Gap.skip(source, at, limit);
    if (source.startsWith(".", at)) {
      if (DateForms.last(form) != DateForms.MONTH_NAME) {
        push(DateForms.DOT);
      }
      at = Gap.skip(source, at + 1, limit);
    }
    if (at < limit && ",\u060C\uFF0C\u3001".indexOf(source.charAt(at)) >= 0) {
      push(DateForms.COMMA);
      at = Gap.skip(source, at + 1, limit);
    }
  }

  /**
   * Skips the mark of an ordinal: {@code December 26th}, {@code 1er janvier}, {@code 1º de maio}.
   */
  private void ordinal() {
    int start = Gap.skipInvisible(source, at, limit);
    for (String suffix : ORDINALS) {
      int end = start + suffix.length();
      boolean whole = end >= limit || !Character.isLetter(source.codePointAt(end));
      if (whole && source.regionMatches(true, start, suffix, 0, suffix.length())) {
        at = end;
        return;
      }
    }
  }

  /** How many decimal digits of any script begin here, marks between them aside. */
  private int digits() {
    int digits = 0;
    int cp;
    for (int i = at; i < limit && digits <= 4; i += Character.charCount(cp)) {
      cp = source.codePointAt(i);
      if (Character.isDigit(cp)) {
        digits++;
      } else if (!CharClass.isInvisible(cp)) {
        break;
      }
    }
    return digits;
  }

  /** Reads at most {@code most} decimal digits. */
  private int number(int most) {
    int value = 0;
    int digits = 0;
    int cp;
    for (int i = at; i < limit && digits < most; i += Character.charCount(cp)) {
      cp = source.codePointAt(i);
      if (Character.isDigit(cp)) {
        value = value * 10 + Character.digit(cp, 10);
        digits++;
        at = i + Character.charCount(cp);
      } else if (!CharClass.isInvisible(cp)) {
        break;
      }
    }
    return value;
  }

  private @Nullable DateReading result(Form printed) {
    long plain = form;
    int end = at;
    int literalEnd = trailingLiteral();
    boolean literal = literalEnd > end && languages(form) != 0;
    return dotted(printed, literal ? form : plain, literal ? literalEnd : end);
  }

  /**
   * A full stop behind the date is its own if only so its form is whole, {@code 26. prosinca
   * 2020.}; if it is whole either way, {@code 5. april 2018.}, the sentence may end there.
   */
  private @Nullable DateReading dotted(Form printed, long read, int end) {
    int dot = Gap.skipInvisible(source, end, limit);
    long dotted = source.startsWith(".", dot) ? exactly(DateForms.append(read, DateForms.DOT)) : 0;
    if (dotted != 0 && exactly(read) == 0) {
      return reading(printed, dotted, dot + 1);
    }
    return reading(printed, dotted | (exactly(read) != 0 ? exactly(read) : languages(read)), end);
  }

  /** Reads a literal behind the last number: {@code 2018 г.}, {@code 5日}. Returns where it ends. */
  private int trailingLiteral() {
    int from = Gap.skipOnLine(source, at, limit);
    long match = from < limit ? lexicon.match(source, from, limit) : 0;
    int literal = lexicon.word((int) (match & 0xFFFF)).literal();
    int end = (int) (match >> 16);
    if (literal == 0 || isGluedOn(end)) {
      return at;
    }
    push(literal);
    return end;
  }

  /** A literal of an alphabet ends with its word; {@code 日} may have anything behind it. */
  private boolean isGluedOn(int end) {
    int last = source.codePointBefore(end);
    boolean alphabet =
        Character.isLetter(last)
            && !Character.isIdeographic(last)
            && Character.UnicodeScript.of(last) != Character.UnicodeScript.HANGUL;
    return alphabet && end < limit && Character.isLetter(source.codePointAt(end));
  }

  private long exactly(long candidate) {
    return lexicon.forms().exactly(candidate) & monthLanguages();
  }

  private long languages(long candidate) {
    return lexicon.forms().loosely(candidate) & monthLanguages();
  }

  /** The languages in which the month has this name; all of them if it is a number. */
  private long monthLanguages() {
    long languages = monthWord == 0 ? -1 : 0;
    for (int i = monthWord; i != 0; i = lexicon.word(i).next()) {
      languages |= lexicon.word(i).languages();
    }
    return languages;
  }

  private @Nullable DateReading reading(Form printed, long languages, int end) {
    List<LocalDate> days = new ArrayList<>();
    long taken = 0;
    if (monthWord == 0) {
      taken = add(days, monthNumber, languages);
    }
    for (int i = monthWord; i != 0; i = lexicon.word(i).next()) {
      Word word = lexicon.word(i);
      taken |= add(days, word.month(), word.languages() & languages);
    }
    if (languages == 0) {
      return null;
    }
    Span span = new Span(start, end);
    return days.isEmpty()
        ? new DateReading(span, Form.IMPOSSIBLE, List.of(), lexicon.tags(languages))
        : new DateReading(span, printed, List.copyOf(days), lexicon.tags(taken));
  }

  /** Adds the day of a month, if there is one and some language says so. */
  private long add(List<LocalDate> days, int month, long languages) {
    LocalDate date = languages == 0 ? null : date(month);
    if (date == null) {
      return 0;
    }
    if (!days.contains(date)) {
      days.add(date);
    }
    return languages;
  }

  private @Nullable LocalDate date(int month) {
    if (month > SOLAR) {
      return solar(month - SOLAR);
    }
    boolean buddhist = year > LAST_YEAR && year <= LAST_YEAR + BUDDHIST && isThai();
    return date(buddhist ? year - BUDDHIST : year, month, day);
  }

  private boolean isThai() {
    return monthWord != 0
        && lexicon.tags(lexicon.word(monthWord).languages()).equals(List.of("th"));
  }

  private static @Nullable LocalDate date(int year, int month, int day) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return null;
    }
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private @Nullable LocalDate solar(int month) {
    boolean known = year >= FIRST_YEAR - SOLAR_YEARS && year <= LAST_YEAR - SOLAR_YEARS;
    return known ? SolarHijri.date(year, month, day) : null;
  }

  /** Three numbers with the same mark between them: {@code 2019-06-05}, {@code 5/6/2019}. */
  private @Nullable DateReading numeric() {
    int first = digits() <= 4 ? number(4) : 0;
    char mark = mark();
    int second = digits() <= 2 ? number(2) : 0;
    if (mark == 0 || second == 0 || mark() != mark) {
      return null;
    }
    List<LocalDate> days = new ArrayList<>();
    boolean yearFirst = first > MAX_DAY;
    int last = yearFirst ? (digits() <= 2 ? number(2) : 0) : digits() == 4 ? number(4) : 0;
    if (yearFirst) {
      addTo(days, date(first, second, last));
    } else {
      addTo(days, date(last, second, first));
      addTo(days, date(last, first, second));
    }
    int end = at;
    boolean whole = last > 0 && (yearFirst ? first : last) >= LEAST_YEAR;
    boolean goesOn = mark() == mark && digits() > 0;
    Form read = days.isEmpty() ? Form.IMPOSSIBLE : Form.NUMERIC;
    return !whole || goesOn
        ? null
        : new DateReading(new Span(start, end), read, List.copyOf(days), List.of());
  }

  private static void addTo(List<LocalDate> days, @Nullable LocalDate date) {
    if (date != null && !days.contains(date)) {
      days.add(date);
    }
  }

  /** Reads the mark between two numbers. Returns it, or 0. */
  private char mark() {
    at = Gap.skipOnLine(source, at, limit);
    if (at >= limit || "/.-".indexOf(source.charAt(at)) < 0) {
      return 0;
    }
    char mark = source.charAt(at);
    at = Gap.skipOnLine(source, at + 1, limit);
    return mark;
  }

  private boolean timeOfDay() {
    int hour = at < limit && digits() > 0 && digits() <= 2 ? number(2) : -1;
    boolean colon = skip(":");
    int minute = at < limit && digits() == 2 ? number(2) : -1;
    if (hour < 0 || hour > 23 || !colon || minute < 0 || minute > 59) {
      return false;
    }
    if (!skip("AM") && !skip("PM") && !skip("am") && !skip("pm") && !skip("\u0635")) {
      skip("\u0645");
    }
    return skip("-") || skip("\u00B7") || skip("\u2022") || skip("\u2219") || skip("\u2013");
  }

  private boolean skip(String token) {
    at = Gap.skip(source, at, limit);
    if (!source.startsWith(token, at)) {
      return false;
    }
    at = Gap.skip(source, at + token.length(), limit);
    return true;
  }
}
