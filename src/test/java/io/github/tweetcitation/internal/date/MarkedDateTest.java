package io.github.tweetcitation.internal.date;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import io.github.tweetcitation.Span;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A mark without width anywhere inside a date, or an exotic space beside its spaces, says nothing.
 */
final class MarkedDateTest {

  private static final List<String> MARKS =
      List.of("\u200E", "\u200F", "\u202B", "\u2069", "\u061C", "\u200B", "\u2060", "\u00AD");

  private static final List<String> SPACES = List.of("\u00A0", "\u202F", "\u2003", "\u3000");

  static Stream<String> tags() {
    return Stream.of(DateTables.LANGUAGES.split("\n"));
  }

  @ParameterizedTest
  @MethodSource("tags")
  void aMarkInsideSaysNothing(String tag) {
    for (int style : new int[] {DateFormat.LONG, DateFormat.MEDIUM}) {
      for (int month = 1; month <= 12; month++) {
        String printed = print(tag, style, LocalDate.of(2020, month, 26));
        DateReading plain = DateReader.read(printed, 0);
        for (int at = 1; plain != null && at < plain.span().end(); at++) {
          if (isBetweenCharacters(printed, at)) {
            assertSame(plain, printed, at, MARKS.get(at % MARKS.size()));
          }
          if (printed.charAt(at) == ' ') {
            assertSame(plain, printed, at, SPACES.get(at % SPACES.size()));
          }
        }
      }
    }
  }

  private static void assertSame(DateReading plain, String printed, int at, String mark) {
    String marked = printed.substring(0, at) + mark + printed.substring(at);
    DateReading reading = DateReader.read(marked, 0);
    assertThat(reading)
        .as("%s, %x at %d", printed, (int) mark.charAt(0), at)
        .isEqualTo(
            new DateReading(
                new Span(0, plain.span().end() + 1),
                plain.form(),
                plain.days(),
                plain.languages()));
  }

  /** Neither in a character nor between a letter and a sign on it, which a mark would part. */
  private static boolean isBetweenCharacters(String printed, int at) {
    int type = Character.getType(printed.codePointAt(at));
    return !Character.isLowSurrogate(printed.charAt(at))
        && type != Character.NON_SPACING_MARK
        && type != Character.COMBINING_SPACING_MARK;
  }

  private static String print(String tag, int style, LocalDate day) {
    ULocale locale = ULocale.forLanguageTag(tag);
    Calendar calendar = new GregorianCalendar(TimeZone.GMT_ZONE, locale);
    DateFormat format = calendar.getDateTimeFormat(style, DateFormat.NONE, locale);
    format.setTimeZone(TimeZone.GMT_ZONE);
    return format
        .format(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()))
        .replace("\u200F", "");
  }
}
