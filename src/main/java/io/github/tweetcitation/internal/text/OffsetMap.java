package io.github.tweetcitation.internal.text;

import io.github.tweetcitation.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A map from a derived text to its source. It grows as the text is written, and consists of runs of
 * characters: copies of the source, and replacements of something in it, such as an entity.
 */
public final class OffsetMap {

  /** The runs of the text, in its order. Most views are of one run or two. */
  private final List<Run> runs = new ArrayList<>(2);

  private int length;

  /** Characters of the text in a row, and the part of the source that they came from. */
  private static final class Run {

    final int text;
    final int source;
    int chars;
    int sourceChars;

    Run(int text, int chars, int source, int sourceChars) {
      this.text = text;
      this.chars = chars;
      this.source = source;
      this.sourceChars = sourceChars;
    }

    boolean isLinear() {
      return chars == sourceChars;
    }

    int last() {
      return text + chars - 1;
    }

    int start(int at) {
      return isLinear() ? source + at - text : source;
    }

    int end(int at) {
      return isLinear() ? start(at) + 1 : source + sourceChars;
    }
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
      Run run = other.runOf(at);
      int next = Math.min(to, run.last() + 1);
      replace(next - at, run.start(at), run.end(next - 1));
      at = next;
    }
  }

  /** Adds characters of the text that replace a part of the source. */
  public void replace(int chars, int start, int end) {
    if (chars == 0) {
      return;
    }
    Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
    boolean linear = chars == end - start;
    if (last != null && last.isLinear() && linear && last.source + last.chars == start) {
      last.chars += chars;
      last.sourceChars += chars;
    } else {
      runs.add(new Run(length, chars, start, end - start));
    }
    length += chars;
  }

  /** Lets the last character of the text replace the source up to {@code end}. */
  public void widen(int end) {
    if (runs.isEmpty()) {
      return;
    }
    Run last = runs.remove(runs.size() - 1);
    int kept = last.isLinear() ? last.chars - 1 : 0;
    length = last.text;
    copy(kept, last.source);
    replace(last.chars - kept, last.source + kept, end);
  }

  /** The part of the source that a part of the text came from; an empty part stays empty. */
  public Span source(Span span) {
    if (runs.isEmpty()) {
      return new Span(0, 0);
    }
    if (span.isEmpty()) {
      int at = span.start() < length ? start(span.start()) : end(length - 1);
      return new Span(at, at);
    }
    // Pages with broken tables show their text in another order than it is stored in.
    int last = span.end() - 1;
    Run firstRun = runOf(span.start());
    Run lastRun = last <= firstRun.last() ? firstRun : runOf(last);
    int start = Math.min(firstRun.start(span.start()), lastRun.start(last));
    return new Span(start, Math.max(firstRun.end(span.start()), lastRun.end(last)));
  }

  /** Where in the source a character came from. */
  public int start(int at) {
    return runOf(at).start(at);
  }

  /** Where in the source the part ends that a character came from. */
  public int end(int at) {
    return runOf(at).end(at);
  }

  private Run runOf(int at) {
    return runs.get(Math.min(firstRun(at, false), runs.size() - 1));
  }

  /**
   * The first character that came from an offset of the source or from a later one. The text must
   * be in the order of its source.
   */
  public int indexOf(int at) {
    int first = firstRun(at, true);
    if (first == runs.size()) {
      return length;
    }
    Run run = runs.get(first);
    return run.text + Math.max(0, at - run.source);
  }

  /** The first run that ends after an offset, of the source or of the text. */
  private int firstRun(int at, boolean inSource) {
    // No lambda: on a cold JVM, the first one costs two milliseconds.
    int low = 0;
    int high = runs.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      Run run = runs.get(middle);
      if ((inSource ? run.start(run.last()) : run.last()) >= at) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
