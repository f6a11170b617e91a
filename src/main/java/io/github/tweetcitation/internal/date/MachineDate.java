package io.github.tweetcitation.internal.date;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Times as markup holds them for machines, with a zone or in UTC. */
public final class MachineDate {

  private static final List<DateTimeFormatter> FORMATS =
      List.of(
          // 2012-12-25T17:36:40+00:00, 2026-04-15T06:40:18.000Z
          DateTimeFormatter.ISO_OFFSET_DATE_TIME,
          // 2017-05-19T09:10:50+0000
          DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxx", Locale.ROOT),
          // Mon May 24 01:26:18 +0000 2010
          DateTimeFormatter.ofPattern("EEE MMM dd HH:mm:ss xx uuuu", Locale.ENGLISH),
          // May 8, 2025 · 11:24 AM UTC
          DateTimeFormatter.ofPattern("MMM d, uuuu '\u00B7' h:mm a 'UTC'", Locale.ENGLISH)
              .withZone(ZoneOffset.UTC));

  /** Seconds since 1970 have ten digits from 2001 to 2286. */
  private static final String SECONDS = "[0-9]{10}";

  private MachineDate() {}

  /** The day in UTC, or null if the value is no time. */
  public static @Nullable LocalDate day(String value) {
    String time = value.strip();
    Instant instant = time.matches(SECONDS) ? Instant.ofEpochSecond(Long.parseLong(time)) : null;
    for (int i = 0; i < FORMATS.size() && instant == null; i++) {
      instant = instant(time, FORMATS.get(i));
    }
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC).toLocalDate();
  }

  private static @Nullable Instant instant(String time, DateTimeFormatter format) {
    try {
      return Instant.from(format.parse(time));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
