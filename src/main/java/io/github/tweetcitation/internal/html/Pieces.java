package io.github.tweetcitation.internal.html;

import java.util.Arrays;

/** The pieces that a page is cut into, which tile it. A page may have as many as it has tags. */
final class Pieces {

  /** What a piece is. */
  enum Kind {
    /** It belongs to the text around it. */
    TEXT,
    /** It needs no text around it. */
    ALONE,
    /** The same, and it is a script. */
    SCRIPT
  }

  private int[] ends = new int[64];
  private int[] texts = new int[64];
  private Kind[] kinds = new Kind[64];
  private int size;

  /** Adds the piece that begins where the last ends, if it has any length. */
  void add(int end, int text, Kind kind) {
    if (end > start(size)) {
      if (size == ends.length) {
        ends = Arrays.copyOf(ends, 2 * size);
        texts = Arrays.copyOf(texts, 2 * size);
        kinds = Arrays.copyOf(kinds, 2 * size);
      }
      ends[size] = end;
      texts[size] = text;
      kinds[size] = kind;
      size++;
    }
  }

  int size() {
    return size;
  }

  int start(int piece) {
    return piece == 0 ? 0 : ends[piece - 1];
  }

  int end(int piece) {
    return ends[piece];
  }

  /** The length of the page's text before a piece. */
  int textBefore(int piece) {
    return piece == 0 ? 0 : texts[piece - 1];
  }

  /** The same, with its own. */
  int textEnd(int piece) {
    return texts[piece];
  }

  boolean isAlone(int piece) {
    return kinds[piece] != Kind.TEXT;
  }

  boolean isScript(int piece) {
    return kinds[piece] == Kind.SCRIPT;
  }
}
