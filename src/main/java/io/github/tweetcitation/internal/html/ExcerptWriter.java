package io.github.tweetcitation.internal.html;

import io.github.tweetcitation.internal.text.OffsetMap;

/** Writes an excerpt anew, from left to right, with other words in the place of some parts. */
final class ExcerptWriter {

  private final Excerpt before;
  private final StringBuilder out;
  private final OffsetMap map = new OffsetMap();

  /** Where the part of the excerpt begins that is not written yet. */
  private int next;

  ExcerptWriter(Excerpt before) {
    this.before = before;
    this.out = new StringBuilder(before.text().length());
  }

  /** Writes some words in the place of a part of the excerpt; all before it stays as it is. */
  void replace(int start, int end, String words) {
    out.append(before.text(), next, start).append(words);
    map.copy(start - next, next);
    map.replace(words.length(), start, end);
    next = end;
  }

  /** The excerpt as it is written; all that follows the last replacement stays as it is. */
  Excerpt written() {
    if (next == 0) {
      return before;
    }
    int end = before.text().length();
    out.append(before.text(), next, end);
    map.copy(end - next, next);
    return new Excerpt(out.toString(), span -> before.toSource().apply(map.source(span)));
  }
}
