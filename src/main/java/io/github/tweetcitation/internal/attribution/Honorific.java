package io.github.tweetcitation.internal.attribution;

import io.github.tweetcitation.internal.date.DateReading;
import org.jspecify.annotations.Nullable;

/**
 * The {@code さん} that Japanese embeds of 2011 to 2014 append to the name: {@code 港ラジオさん
 * (@minatoradio) 12月 25, 2012}.
 *
 * <p>Only they print the month as {@code 12月} and the year without {@code 年}. Whatever copies an
 * embed keeps its date, so the date tells, in any form of document; {@code 港さん (@minatoradio)
 * 2018年3月21日} is called so.
 */
final class Honorific {

  private static final String SAN = "さん";
  private static final char MONTH = '月';
  private static final char YEAR = '年';

  private Honorific() {}

  /** The name without what the embed appended to it. */
  static String strip(String name, @Nullable DateReading date, String source) {
    if (date == null || !name.endsWith(SAN)) {
      return name;
    }
    String printed = date.span().in(source);
    boolean early = printed.indexOf(MONTH) >= 0 && printed.indexOf(YEAR) < 0;
    String bare = name.substring(0, name.length() - SAN.length()).strip();
    return early && !bare.isEmpty() ? bare : name;
  }
}
