package io.github.tweetcitation.internal.plain;

import io.github.tweetcitation.internal.text.Occurrences;
import io.github.tweetcitation.internal.text.WhiteSpace;

/** The places of the signs that begin a handle, and the parentheses around it. */
final class Handles {

  /** A handle of 20 characters, each of them escaped, and a link number beside it. */
  private static final int MAX_INSIDE = 60;

  /** No handle: after the end of any text. */
  static final int NONE = Integer.MAX_VALUE;

  private final Occurrences at;
  private final Occurrences fullwidthAt;

  Handles(String text) {
    at = new Occurrences(text, '@');
    fullwidthAt = new Occurrences(text, '\uFF20');
  }

  /** The first place from {@code from} on, or {@link #NONE}. Callers ask from left to right. */
  int next(int from) {
    return Math.min(at.next(from), fullwidthAt.next(from));
  }

  /** Whether a text has a handle after a parenthesis, a number or a tag: most have none. */
  static boolean areIn(String text) {
    Handles handles = new Handles(text);
    for (int at = handles.next(0); at < text.length(); at = handles.next(at + 1)) {
      int end = WhiteSpace.dropOnLine(text, at, Math.max(0, at - WhiteSpace.MAX_RUN));
      if (end > 0 && "(\uFF08]>\\".indexOf(text.charAt(end - 1)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Where the parenthesis is before the sign of a handle, white space aside; or -1. */
  static int openBefore(String text, int at) {
    int end = WhiteSpace.dropOnLine(text, at, Math.max(0, at - WhiteSpace.MAX_RUN));
    return end > 0 && "(\uFF08".indexOf(text.charAt(end - 1)) >= 0 ? end - 1 : -1;
  }

  /** The end of the parenthesis that closes after a handle, or -1. */
  static int closeEnd(String text, int at) {
    int limit = Math.min(text.length(), at + MAX_INSIDE);
    for (int i = at + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (c == ')' || c == '\uFF09') {
        return i + 1;
      }
      if (c == '\n' || c == '(') {
        return -1;
      }
    }
    return -1;
  }
}
