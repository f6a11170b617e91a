package io.github.tweetcitation.internal.date;

import java.util.Arrays;

/**
 * The forms of dates and the languages that take them.
 *
 * <p>A form is the sequence of what is printed, {@code D . M Y}, in one number: six bits a token,
 * the first token highest. With its dots and commas it tells languages apart; without them it is
 * what a careless writer leaves.
 */
final class DateForms {

  static final int DAY = 1;
  static final int MONTH_NAME = 2;
  static final int MONTH_NUMBER = 3;
  static final int YEAR = 4;
  static final int DOT = 5;
  static final int COMMA = 6;
  static final int FIRST_LITERAL = 7;

  private static final int BITS = 6;
  private static final int TOKEN = (1 << BITS) - 1;
  private static final long ALL = -1;

  /**
   * Orders that are taken for every language: embeds of 2012 print English order in all of them.
   */
  private static final long DAY_MONTH_YEAR = of(DAY, MONTH_NAME, YEAR);

  private static final long MONTH_DAY_YEAR = of(MONTH_NAME, DAY, YEAR);
  private static final long YEAR_MONTH_DAY = of(YEAR, MONTH_NAME, DAY);

  private final Table exact = new Table();
  private final Table loose = new Table();

  /**
   * Sets of languages by form: some sixty forms are found sooner by looking at each than by hash.
   */
  private static final class Table {
    private long[] forms = new long[64];
    private long[] languages = new long[64];
    private int size;

    long get(long form) {
      int i = indexOf(form);
      return i < size ? languages[i] : 0;
    }

    void add(long form, long more) {
      int i = indexOf(form);
      if (i == forms.length) {
        forms = Arrays.copyOf(forms, 2 * i);
        languages = Arrays.copyOf(languages, 2 * i);
      }
      forms[i] = form;
      languages[i] |= more;
      size = Math.max(size, i + 1);
    }

    private int indexOf(long form) {
      int i = 0;
      while (i < size && forms[i] != form) {
        i++;
      }
      return i;
    }
  }

  private static long of(int... tokens) {
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
    exact.add(form, languages);
    loose.add(withoutMarks(form), languages);
  }

  /** The languages that take exactly this form. */
  long exactly(long form) {
    return exact.get(form);
  }

  /** The languages that take this form, dots and commas aside. */
  long loosely(long form) {
    long bare = withoutMarks(form);
    boolean plain = bare == DAY_MONTH_YEAR || bare == MONTH_DAY_YEAR || bare == YEAR_MONTH_DAY;
    return plain ? ALL : loose.get(bare);
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
