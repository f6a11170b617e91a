package io.github.tweetcitation.internal.date;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The calendars of dates. Each method returns null for a day on which nobody could tweet. */
final class Calendars {

  /** Twitter began in March 2006; a date a lifetime later is a number of something else. */
  private static final int FIRST_YEAR = 2006;

  private static final int LAST_YEAR = 2099;

  /** The year 1 of Iran began in 622. */
  private static final int SOLAR_HIJRI_OFFSET = 621;

  /** The year 1427 of Mecca, whose years are eleven days shorter, is 2006. */
  private static final int HIJRI_OFFSET = 579;

  private static final int BUDDHIST_OFFSET = 543;

  private Calendars() {}

  /** The day in the calendar of most countries. */
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

  /** The day in the calendar of Thailand, where 2019 is the year 2562. */
  static @Nullable LocalDate buddhist(int year, int month, int day) {
    return gregorian(year - BUDDHIST_OFFSET, month, day);
  }

  /** The day in the calendar of Iran. */
  static @Nullable LocalDate solarHijri(int year, int month, int day) {
    return gregorian("fa@calendar=persian", year, month, day, SOLAR_HIJRI_OFFSET);
  }

  /** The day in the calendar of Mecca as Saudi Arabia prints it, Umm al-Qura. */
  static @Nullable LocalDate hijri(int year, int month, int day) {
    return gregorian("ar@calendar=islamic-umalqura", year, month, day, HIJRI_OFFSET);
  }

  /** The day in another calendar, of which ICU knows the rules. Only this method loads ICU. */
  private static @Nullable LocalDate gregorian(
      String locale, int year, int month, int day, int offset) {
    if (year < FIRST_YEAR - offset || year > LAST_YEAR - offset) {
      return null;
    }
    Calendar calendar = Calendar.getInstance(TimeZone.GMT_ZONE, new ULocale(locale));
    calendar.clear();
    calendar.setLenient(false);
    calendar.set(year, month - 1, day);
    try {
      Instant instant = Instant.ofEpochMilli(calendar.getTimeInMillis());
      return instant.atOffset(ZoneOffset.UTC).toLocalDate();
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
