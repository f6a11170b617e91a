package io.github.tweetcitation.internal.check;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The ids before November 2010, which were handed out in sequence and have no time in them, and the
 * days (UTC) of some of them.
 */
final class SequentialIds {

  /** Days of tweets whose times are known. */
  private static final NavigableMap<Long, LocalDate> DAYS =
      new TreeMap<>(
          Map.of(
              20L, LocalDate.of(2006, 3, 21),
              77_754_112L, LocalDate.of(2007, 5, 25),
              782_656_417L, LocalDate.of(2008, 4, 4),
              5_345_892_061L, LocalDate.of(2009, 11, 1),
              7_436_635_741L, LocalDate.of(2010, 1, 6),
              14_591_815_901L, LocalDate.of(2010, 5, 24),
              29_700_859_247L, LocalDate.of(2010, 11, 4)));

  private SequentialIds() {}

  /** The first day on which an id may have been given to a tweet. */
  static LocalDate earliest(long id) {
    Map.Entry<Long, LocalDate> before = DAYS.floorEntry(id);
    return before == null ? DAYS.firstEntry().getValue() : before.getValue();
  }

  /** The last day on which it may. */
  static LocalDate latest(long id) {
    Map.Entry<Long, LocalDate> after = DAYS.ceilingEntry(id);
    return after == null ? DAYS.lastEntry().getValue() : after.getValue();
  }
}
