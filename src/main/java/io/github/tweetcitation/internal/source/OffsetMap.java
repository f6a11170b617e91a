package io.github.tweetcitation.internal.source;

import io.github.tweetcitation.Span;
import java.util.Arrays;

/**
 * Where the characters of a derived text came from: runs that are char for char as in the source,
 * and runs that stand for something else there, such as an entity.
 */
public final class OffsetMap {

  /** A run is three numbers: where it begins in the text, where in the source, its length there. */
  private static final int RUN = 3;

  private static final int START = 1;
  private static final int LENGTH = 2;

  /** The runs one behind the other: an array for each number would be two more for every view. */
  private final int[] table;

  private final int runs;
  private final int length;

  private OffsetMap(Builder builder) {
    this.table = builder.table;
    this.runs = builder.last / RUN + 1;
    this.length = builder.length;
  }

  /** The part of the source that a part of the text came from; an empty part stays empty. */
  public Span source(Span span) {
    if (runs == 0) {
      return new Span(0, 0);
    }
    if (span.isEmpty()) {
      int at = span.start() < length ? start(span.start()) : end(length - 1);
      return new Span(at, at);
    }
    // Pages with broken tables show their text in another order than it is stored in.
    int last = span.end() - 1;
    int start = Math.min(start(span.start()), start(last));
    return new Span(start, Math.max(end(span.start()), end(last)));
  }

  /** Where in the source a character came from. */
  int start(int at) {
    int run = run(at);
    return isLinear(run) ? sourceStart(run) + at - textStart(run) : sourceStart(run);
  }

  /** Where in the source that which a character came from ends. */
  int end(int at) {
    int run = run(at);
    return sourceStart(run) + (isLinear(run) ? at - textStart(run) + 1 : sourceLength(run));
  }

  /**
   * The first character that came from an offset of the source or from behind it, in a text that
   * has the order of its source.
   */
  int indexOf(int at) {
    int low = 0;
    int high = runs;
    while (low < high) {
      int middle = (low + high) >>> 1;
      int last = sourceStart(middle) + (isLinear(middle) ? sourceLength(middle) - 1 : 0);
      if (last >= at) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low == runs ? length : textStart(low) + Math.max(0, at - sourceStart(low));
  }

  /** The last run that begins at a character or before it. */
  private int run(int at) {
    int low = 0;
    int high = runs;
    while (high - low > 1) {
      int middle = (low + high) >>> 1;
      if (textStart(middle) <= at) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private boolean isLinear(int run) {
    int end = run + 1 < runs ? textStart(run + 1) : length;
    return end - textStart(run) == sourceLength(run);
  }

  private int textStart(int run) {
    return table[RUN * run];
  }

  private int sourceStart(int run) {
    return table[RUN * run + START];
  }

  private int sourceLength(int run) {
    return table[RUN * run + LENGTH];
  }

  /** Builds a map from the beginning of the text to its end. */
  public static final class Builder {

    /** Most views are of one run or two. */
    private int[] table = new int[2 * RUN];

    private int length;

    /** Where the last run begins in the table. */
    private int last = -RUN;

    /** The next characters of the text are, one by one, those of the source from an offset on. */
    public void copy(int chars, int start) {
      if (isLinear() && table[last + START] + table[last + LENGTH] == start) {
        table[last + LENGTH] += chars;
        length += chars;
      } else {
        add(chars, start, chars);
      }
    }

    /** The next characters of the text stand for a part of the source as a whole. */
    public void replace(int chars, int start, int end) {
      if (chars == 1 && end - start == 1) {
        copy(1, start);
      } else {
        add(chars, start, end - start);
      }
    }

    /** The last character of the text stands for more of the source than so far. */
    public void widen(int end) {
      if (isLinear() && table[last + LENGTH] > 1) {
        table[last + LENGTH]--;
        length--;
        int start = table[last + START] + table[last + LENGTH];
        add(1, start, end - start);
      } else if (last >= 0) {
        table[last + LENGTH] = end - table[last + START];
      }
    }

    /** Whether there is a last run and it is char for char as in the source. */
    private boolean isLinear() {
      return last >= 0 && length - table[last] == table[last + LENGTH];
    }

    private void add(int chars, int start, int sourceLength) {
      last += RUN;
      if (last == table.length) {
        table = Arrays.copyOf(table, 2 * last);
      }
      table[last] = length;
      table[last + START] = start;
      table[last + LENGTH] = sourceLength;
      length += chars;
    }

    /** The map of what was added so far. */
    public OffsetMap build() {
      return new OffsetMap(this);
    }
  }
}
