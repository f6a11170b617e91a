package io.github.tweetcitation.internal.date;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The calendar of Iran, apart from all other dates, so that only those who need it load ICU. */
final class SolarHijri {

  private static final ULocale LOCALE = new ULocale("fa@calendar=persian");

  private SolarHijri() {}

  /** The day in our calendar, or null if there is no such day. */
  static @Nullable LocalDate date(int year, int month, int day) {
    Calendar calendar = Calendar.getInstance(TimeZone.GMT_ZONE, LOCALE);
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
