package io.github.tweetcitation.internal.date;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.date.DateLexicon.Match;
import io.github.tweetcitation.internal.date.DateReading.Form;
import io.github.tweetcitation.internal.date.WordList.Entry;
import io.github.tweetcitation.internal.text.WhiteSpace;
import io.github.tweetcitation.internal.unicode.Characters;
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

  /** Months 13 to 24 of the lexicon are those of the calendar of Iran. */
  private static final int SOLAR_HIJRI = 12;

  /** Months 25 to 36 of the lexicon are those of the calendar of Mecca. */
  private static final int HIJRI = 24;

  /** Commas of all scripts: Arabic, fullwidth, ideographic, NKo, Ethiopic, Myanmar, reversed. */
  private static final String COMMAS = ",\u060C\uFF0C\u3001\u07F8\u1363\u104A\u2E41";

  /** Before the number of a month, {@code tháng 12}: Vietnamese, composed, decomposed, short. */
  private static final List<String> BEFORE_MONTH = List.of("tháng", "tha\u0301ng", "thg");

  /** After the number of a month, {@code 12月}: Chinese, Japanese; Korean twice; Mongolian twice. */
  private static final List<String> AFTER_MONTH =
      List.of("月", "월", "\u110B\u116F\u11AF", "-р", "сарын");

  /** No day yet, or no month of the twelve. */
  private static final int NONE = -1;

  /** After the day: {@code December 26th}, {@code 1er janvier}, {@code 1º de maio}. */
  private static final List<String> ORDINALS =
      List.of("st", "nd", "rd", "th", "er", "\u00BA", "\u00AA", "\u00B0");

  /**
   * The tokens for day, name of the month, its name in the calendar of Mecca, its number, and year;
   * all others are words and marks.
   */
  private static final String COMPONENTS = "DMHNY";

  /** Longer than any form of the table. */
  private static final int MAX_FORM = 40;

  private final DateCursor text;
  private final int start;

  /** The tokens that were read, with a space before each. */
  private final StringBuilder form = new StringBuilder();

  private int day = NONE;
  private @Nullable Entry month;
  private int year;

  /** The end of the second of day, month and year. */
  private int afterTwo;

  /**
   * A reader of the date at a cursor; the date begins at {@code start}, with a time of day or not.
   */
  NamedDate(DateCursor text, int start) {
    this.text = text;
    this.start = start;
  }

  /** The date, or null. If the day exists, its form is {@code printed}. */
  @Nullable DateReading read(Form printed) {
    int components = components();
    if (month == null) {
      return null;
    }
    return components == 3 ? result(printed, month) : truncated(month);
  }

  /** Reads tokens until day, month and year are there. Returns how many of them are. */
  private int components() {
    int components = 0;
    while (components < 3 && form.length() < MAX_FORM) {
      if (!form.isEmpty()) {
        marks();
      }
      String token = text.isAtEnd() ? "" : token();
      if (token.isEmpty()) {
        break;
      }
      form.append(' ').append(token);
      if (COMPONENTS.contains(token)) {
        components++;
        afterTwo = components == 2 ? text.at : afterTwo;
      }
    }
    return components;
  }

  /** Reads a number or a word. Returns its token, or nothing. */
  private String token() {
    if (!Character.isDigit(text.source.codePointAt(text.at))) {
      return word();
    }
    int digits = text.digits();
    if (year == 0 && (digits == 4 || (digits > 4 && day != NONE && month != null))) {
      year = text.number(4);
      return "Y";
    }
    if (digits > 2) {
      return "";
    }
    int value = text.number(2);
    if (month == null && isMonthNumber()) {
      month = new Entry(value > 12 ? NONE : value, LanguageSet.ALL, "", null);
      return "N";
    }
    if (day != NONE) {
      return "";
    }
    day = value;
    text.skipOneOf(ORDINALS);
    return "D";
  }

  /** Whether the unit of a month is before the number or after it. */
  private boolean isMonthNumber() {
    Match unit = nextWord();
    return BEFORE_MONTH.contains(form.substring(form.lastIndexOf(" ") + 1))
        || (unit != null && AFTER_MONTH.contains(unit.entry().literal()));
  }

  /** The word that follows on the line, or null. */
  private @Nullable Match nextWord() {
    return DateLexicon.match(text.source, WhiteSpace.skipOnLine(text.source, text.at, text.limit));
  }

  private String word() {
    Match match = DateLexicon.match(text.source, text.at);
    boolean named = match != null && match.entry().month() != 0;
    if (match == null || (named && month != null)) {
      return "";
    }
    text.at = match.end();
    if (!named) {
      return match.entry().literal();
    }
    month = match.entry();
    skipSecondName(month);
    return month.month() > HIJRI ? "H" : "M";
  }

  /** Arabic papers print both names of a month: {@code أغسطس/آب}, {@code أغسطس (آب)}. */
  private void skipSecondName(Entry first) {
    int end = text.at;
    text.skipSpaces();
    char mark = text.oneOf("/(-");
    text.skipSpaces();
    Match second = mark == 0 ? null : DateLexicon.match(text.source, text.at);
    if (second != null && second.entry().month() == first.month()) {
      text.at = second.end();
      end = mark != '(' || text.oneOf(")") != 0 ? text.at : end;
    }
    text.at = end;
  }

  /** Reads white space, dots and commas. The dot of an abbreviated month says nothing. */
  private void marks() {
    if (text.mark(".") != 0 && form.charAt(form.length() - 1) != 'M') {
      form.append(" .");
    }
    if (text.mark(COMMAS) != 0) {
      form.append(" ,");
    }
  }

  /** A day and month of an embed that break off before the year: {@code Dec 26…}. */
  private @Nullable DateReading truncated(Entry month) {
    boolean ofEmbeds = month.allLanguages().meets(LanguageSet.OF_EMBEDS);
    if (form.indexOf("M") < 0 || !ofEmbeds || day < 1 || day > MAX_DAY) {
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
   * it. A full stop is part of the date if the form needs it: {@code 26. prosinca 2020.} If a form
   * without it exists, the sentence may end there: {@code 5. april 2018.}
   */
  private @Nullable DateReading result(Form printed, Entry month) {
    LanguageSet named = month.allLanguages();
    Match word = nextWord();
    if (word != null && word.entry().month() == 0 && !isGluedOn(word.end())) {
      String longer = form + " " + word.entry().literal();
      if (DateForms.loosely(longer).meets(named)) {
        form.append(' ').append(word.entry().literal());
        text.at = word.end();
      }
    }
    int dot = WhiteSpace.skipInvisible(text.source, text.at, text.limit);
    boolean stopped = text.source.startsWith(".", dot);
    String read = form.toString();
    LanguageSet exact = DateForms.exactly(read);
    LanguageSet dotted = stopped ? DateForms.exactly(read + " .") : LanguageSet.NONE;
    LanguageSet printing = printing(named.and(exact.or(dotted)), named, read);
    if (printing.meets(dotted) && !printing.meets(exact)) {
      text.at = dot + 1;
    }
    return reading(printed, month, printing);
  }

  /**
   * Of the languages that name the month, those that print this form: exactly rather than with
   * other marks, and languages of embeds rather than others, for {@code Mar} is May in Teso.
   */
  private static LanguageSet printing(LanguageSet exact, LanguageSet named, String read) {
    if (exact.meets(LanguageSet.OF_EMBEDS)) {
      return exact.and(LanguageSet.OF_EMBEDS);
    }
    LanguageSet loose = DateForms.loosely(read).and(named);
    if (loose.meets(LanguageSet.OF_EMBEDS)) {
      return loose.and(LanguageSet.OF_EMBEDS);
    }
    return exact.isEmpty() ? loose : exact;
  }

  /** Whether a literal is only the beginning of a word. {@code 日} may have anything after it. */
  private boolean isGluedOn(int end) {
    int last = text.source.codePointBefore(end);
    boolean alphabet =
        Character.isLetter(last)
            && !Character.isIdeographic(last)
            && Character.UnicodeScript.of(last) != Character.UnicodeScript.HANGUL;
    return alphabet && end < text.limit && Character.isLetter(text.source.codePointAt(end));
  }

  private @Nullable DateReading reading(Form printed, Entry month, LanguageSet languages) {
    if (languages.isEmpty()) {
      return null;
    }
    List<LocalDate> days = new ArrayList<>();
    LanguageSet taken = LanguageSet.NONE;
    for (Entry each = month; each != null; each = each.next()) {
      LanguageSet possible = each.languages().and(languages);
      LocalDate date = possible.isEmpty() ? null : date(each, month);
      if (date != null) {
        days.add(date);
        taken = taken.or(possible);
      }
    }
    Span span = new Span(start, text.at);
    return days.isEmpty()
        ? new DateReading(span, Form.IMPOSSIBLE, List.of(), languages.tags())
        : new DateReading(span, printed, List.copyOf(days), taken.tags());
  }

  private @Nullable LocalDate date(Entry named, Entry month) {
    int number = named.month();
    if (number > HIJRI) {
      return Calendars.hijri(year, number - HIJRI, day);
    }
    if (number > SOLAR_HIJRI) {
      return Calendars.solarHijri(year, number - SOLAR_HIJRI, day);
    }
    LocalDate date = Calendars.gregorian(year, number, day);
    boolean thai = date == null && month.languages().tags().equals(List.of("th"));
    return thai ? Calendars.buddhist(year, number, day) : date;
  }
}
