package io.github.tweetcitation.internal.date;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The forms of dates and the languages that take them.
 *
 * <p>A form is the sequence of what is printed, {@code D . M Y}, in one number: six bits a token,
 * the first token highest. Its dots and commas keep languages apart; without them it is what a
 * careless writer leaves. A set of languages is one number, too: a bit a language.
 */
final class DateForms {

  // Literals come after these.
  static final int DAY = 1;
  static final int MONTH_NAME = 2;
  static final int MONTH_NUMBER = 3;
  static final int YEAR = 4;
  static final int DOT = 5;
  static final int COMMA = 6;

  private static final int BITS = 6;
  private static final int TOKEN = (1 << BITS) - 1;

  /** All languages. */
  static final long ALL = -1;

  /** Orders that all languages take: embeds of 2012 print English order in all of them. */
  private static final List<Long> PLAIN =
      List.of(
          form(DAY, MONTH_NAME, YEAR), form(MONTH_NAME, DAY, YEAR), form(YEAR, MONTH_NAME, DAY));

  /** Sets of languages by form. */
  private final Map<Long, Long> exact = new HashMap<>();

  private final Map<Long, Long> loose = new HashMap<>();

  private static long form(int... tokens) {
    long form = 0;
    for (int token : tokens) {
      form = append(form, token);
    }
    return form;
  }

  static long append(long form, int token) {
    return form << BITS | token;
  }

  /** The last token of a form. */
  static int last(long form) {
    return (int) (form & TOKEN);
  }

  void add(long form, long languages) {
    long bare = withoutMarks(form);
    exact.put(form, exactly(form) | languages);
    loose.put(bare, loose.getOrDefault(bare, 0L) | languages);
  }

  /** The languages that take exactly this form. */
  long exactly(long form) {
    return exact.getOrDefault(form, 0L);
  }

  /** The languages that take this form, dots and commas aside. */
  long loosely(long form) {
    long bare = withoutMarks(form);
    return PLAIN.contains(bare) ? ALL : loose.getOrDefault(bare, 0L);
  }

  private static long withoutMarks(long form) {
    long bare = 0;
    for (int shift = 60 - BITS; shift >= 0; shift -= BITS) {
      int token = (int) (form >> shift & TOKEN);
      if (token != 0 && token != DOT && token != COMMA) {
        bare = append(bare, token);
      }
    }
    return bare;
  }
}
