package io.github.tweetcitation.internal.date;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Times as markup holds them for machines, with a zone or in UTC. */
public final class MachineDate {

  /** Seconds since 1970 have ten digits from 2001 to 2286. */
  private static final int SECONDS = 10;

  private static final DateTimeFormatter TIME =
      new DateTimeFormatterBuilder()
          .optionalStart()
          .appendValue(ChronoField.INSTANT_SECONDS, SECONDS)
          .optionalEnd()
          .appendPattern("[uuuu-MM-dd'T'HH:mm:ssxx]") // 2017-05-19T09:10:50+0000
          .appendPattern("[EEE MMM dd HH:mm:ss xx uuuu]") // Mon May 24 01:26:18 +0000 2010
          .appendPattern("[MMM d, uuuu '\u00B7' h:mm a 'UTC']") // May 8, 2025 · 11:24 AM UTC
          // 2012-12-25T17:36:40+00:00, 2026-04-15T06:40:18.000Z
          .appendOptional(DateTimeFormatter.ISO_OFFSET_DATE_TIME)
          .toFormatter(Locale.ENGLISH)
          .withResolverStyle(ResolverStyle.STRICT)
          .withZone(ZoneOffset.UTC);

  private MachineDate() {}

  /** The day in UTC, or null if the value is no time. */
  public static @Nullable LocalDate day(String value) {
    try {
      return LocalDate.ofInstant(Instant.from(TIME.parse(value.strip())), ZoneOffset.UTC);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
