package io.github.tweetcitation.internal.source;

import io.github.tweetcitation.Span;
import java.util.Arrays;

/**
 * Where the characters of a derived text came from: runs that are char for char as in the source,
 * and runs that stand for something else there, such as an entity.
 */
public final class OffsetMap {

  private final int[] text;
  private final int[] starts;
  private final int[] lengths;
  private final int runs;
  private final int length;

  private OffsetMap(Builder builder) {
    this.text = builder.text;
    this.starts = builder.starts;
    this.lengths = builder.lengths;
    this.runs = builder.runs;
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
    return isLinear(run) ? starts[run] + at - text[run] : starts[run];
  }

  /** Where in the source that which a character came from ends. */
  int end(int at) {
    int run = run(at);
    return isLinear(run) ? starts[run] + at - text[run] + 1 : starts[run] + lengths[run];
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
      int last = isLinear(middle) ? starts[middle] + lengths[middle] - 1 : starts[middle];
      if (last >= at) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low == runs ? length : text[low] + Math.max(0, at - starts[low]);
  }

  private int run(int at) {
    int found = Arrays.binarySearch(text, 0, runs, at);
    return found >= 0 ? found : -found - 2;
  }

  private boolean isLinear(int run) {
    int end = run + 1 < runs ? text[run + 1] : length;
    return end - text[run] == lengths[run];
  }

  /** Builds a map from the beginning of the text to its end. */
  public static final class Builder {

    /** Most views are of one run or two. */
    private static final int FEW = 4;

    private int[] text = new int[FEW];
    private int[] starts = new int[FEW];
    private int[] lengths = new int[FEW];
    private int runs;
    private int length;

    /** The next characters of the text are, one by one, those of the source from an offset on. */
    public void copy(int chars, int start) {
      boolean goesOn =
          runs > 0
              && length - text[runs - 1] == lengths[runs - 1]
              && starts[runs - 1] + lengths[runs - 1] == start;
      if (goesOn) {
        lengths[runs - 1] += chars;
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
      int run = runs - 1;
      boolean linear = run >= 0 && length - text[run] == lengths[run];
      if (linear && lengths[run] > 1) {
        lengths[run]--;
        length--;
        int last = starts[run] + lengths[run];
        add(1, last, end - last);
      } else if (run >= 0) {
        lengths[run] = end - starts[run];
      }
    }

    private void add(int chars, int start, int sourceLength) {
      if (runs == text.length) {
        text = Arrays.copyOf(text, 2 * runs);
        starts = Arrays.copyOf(starts, 2 * runs);
        lengths = Arrays.copyOf(lengths, 2 * runs);
      }
      text[runs] = length;
      starts[runs] = start;
      lengths[runs] = sourceLength;
      runs++;
      length += chars;
    }

    /** The map of what was added so far. */
    public OffsetMap build() {
      return new OffsetMap(this);
    }
  }
}
