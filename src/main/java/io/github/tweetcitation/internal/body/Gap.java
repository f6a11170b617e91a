package io.github.tweetcitation.internal.body;

import io.github.tweetcitation.internal.text.Lines;
import io.github.tweetcitation.internal.unicode.Characters;

/** What is between an attribution and the words before or after it. */
enum Gap {
  /** Nothing: extractors glue blocks together. */
  NONE,
  SPACE,
  LINE_BREAK,
  BLANK_LINE;

  /** More white space makes no difference. */
  private static final int FAR = 200;

  /** What is before a place. */
  static Gap before(String source, int at) {
    int start = at;
    while (start > Math.max(0, at - FAR) && isPart(source.charAt(start - 1))) {
      start--;
    }
    return of(source, start, at);
  }

  /** What is after a place. */
  static Gap after(String source, int at) {
    int end = at;
    while (end < Math.min(source.length(), at + FAR) && isPart(source.charAt(end))) {
      end++;
    }
    return end == source.length() ? LINE_BREAK : of(source, at, end);
  }

  /** Marks that nobody sees change nothing. */
  private static boolean isPart(char c) {
    return Characters.isWhite(c) || Characters.isInvisible(c);
  }

  private static Gap of(String source, int start, int end) {
    int breaks = Lines.breaks(source, start, end);
    if (breaks > 0) {
      return breaks == 1 ? LINE_BREAK : BLANK_LINE;
    }
    for (int i = start; i < end; i++) {
      if (Characters.isWhite(source.charAt(i))) {
        return SPACE;
      }
    }
    return NONE;
  }
}
