package io.github.tweetcitation.internal.text;

import io.github.tweetcitation.Span;
import java.util.Arrays;

/**
 * A map from a derived text to its source. It grows as the text is written, and consists of runs of
 * characters: copies of the source, and replacements of something in it, such as an entity.
 */
public final class OffsetMap {

  /** What is told of a run: where it begins in the text and in the source, its lengths there. */
  private static final int TEXT = 0;

  private static final int SOURCE = 1;
  private static final int CHARS = 2;
  private static final int SOURCE_CHARS = 3;
  private static final int FIELDS = 4;

  /** The runs of the text, in its order; numbers, for a script may have many thousand escapes. */
  private int[] runs = new int[2 * FIELDS]; // Most views are of one run or two.

  private int count;

  private int length;

  private int get(int run, int field) {
    return runs[run * FIELDS + field];
  }

  private boolean isLinear(int run) {
    return get(run, CHARS) == get(run, SOURCE_CHARS);
  }

  /** The last character of a run. */
  private int last(int run) {
    return get(run, TEXT) + get(run, CHARS) - 1;
  }

  private int start(int run, int at) {
    return isLinear(run) ? get(run, SOURCE) + at - get(run, TEXT) : get(run, SOURCE);
  }

  private int end(int run, int at) {
    return isLinear(run) ? start(run, at) + 1 : get(run, SOURCE) + get(run, SOURCE_CHARS);
  }

  /** The map of a text that is a copy of the source from {@code start} on. */
  public static OffsetMap linear(int chars, int start) {
    OffsetMap map = new OffsetMap();
    map.copy(chars, start);
    return map;
  }

  /** Adds characters of the text that are a copy of the source from {@code start} on. */
  public void copy(int chars, int start) {
    replace(chars, start, start + chars);
  }

  /** Adds a part of another text from the same source. */
  public void copy(OffsetMap other, int from, int to) {
    int at = from;
    while (at < to) {
      int run = other.runOf(at);
      int next = Math.min(to, other.last(run) + 1);
      replace(next - at, other.start(run, at), other.end(run, next - 1));
      at = next;
    }
  }

  /** Adds characters of the text that replace a part of the source. */
  public void replace(int chars, int start, int end) {
    if (chars == 0) {
      return;
    }
    int last = count - 1;
    boolean linear = chars == end - start;
    if (linear && count > 0 && isLinear(last) && get(last, SOURCE) + get(last, CHARS) == start) {
      runs[last * FIELDS + CHARS] += chars;
      runs[last * FIELDS + SOURCE_CHARS] += chars;
    } else {
      add(length, start, chars, end - start);
    }
    length += chars;
  }

  private void add(int text, int source, int chars, int sourceChars) {
    int at = count++ * FIELDS;
    if (at == runs.length) {
      runs = Arrays.copyOf(runs, 2 * at);
    }
    runs[at + TEXT] = text;
    runs[at + SOURCE] = source;
    runs[at + CHARS] = chars;
    runs[at + SOURCE_CHARS] = sourceChars;
  }

  /** Lets the last character of the text replace the source up to {@code end}. */
  public void widen(int end) {
    if (count == 0) {
      return;
    }
    int last = --count;
    int chars = get(last, CHARS);
    int source = get(last, SOURCE);
    int kept = isLinear(last) ? chars - 1 : 0;
    length = get(last, TEXT);
    copy(kept, source);
    replace(chars - kept, source + kept, end);
  }

  /** The part of the source that a part of the text came from; an empty part stays empty. */
  public Span source(Span span) {
    if (count == 0) {
      return new Span(0, 0);
    }
    if (span.isEmpty()) {
      int at = span.start() < length ? start(span.start()) : end(length - 1);
      return new Span(at, at);
    }
    // Pages with broken tables show their text in another order than it is stored in.
    int last = span.end() - 1;
    int firstRun = runOf(span.start());
    int lastRun = last <= last(firstRun) ? firstRun : runOf(last);
    int start = Math.min(start(firstRun, span.start()), start(lastRun, last));
    return new Span(start, Math.max(end(firstRun, span.start()), end(lastRun, last)));
  }

  /** Where in the source a character came from. */
  public int start(int at) {
    return start(runOf(at), at);
  }

  /** Where in the source the part ends that a character came from. */
  public int end(int at) {
    return end(runOf(at), at);
  }

  private int runOf(int at) {
    return Math.min(firstRun(at, false), count - 1);
  }

  /**
   * The first character that came from an offset of the source or from a later one. The text must
   * be in the order of its source.
   */
  public int indexOf(int at) {
    int first = firstRun(at, true);
    return first == count ? length : get(first, TEXT) + Math.max(0, at - get(first, SOURCE));
  }

  /** The first run that ends after an offset, of the source or of the text. */
  private int firstRun(int at, boolean inSource) {
    // No lambda: on a cold JVM, the first one costs two milliseconds.
    int low = 0;
    int high = count;
    while (low < high) {
      int middle = (low + high) >>> 1;
      int last = last(middle);
      if ((inSource ? start(middle, last) : last) >= at) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
