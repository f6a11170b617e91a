package io.github.tweetcitation.internal.body;

import io.github.tweetcitation.internal.source.CharClass;

/** Tells words of right-to-left scripts from others; mentions, tags and links belong to neither. */
final class Script {

  /** So many words of the other direction in a row are prose; fewer are a name inside a tweet. */
  private static final int FOREIGN_WORDS = 3;

  private Script() {}

  /** The letters of right-to-left scripts less the others, word by word. */
  static int balance(String source, int start, int end) {
    int balance = 0;
    int i = start;
    while (i < end) {
      int next = wordEnd(source, i, end);
      balance += wordBalance(source, i, next);
      i = next + 1;
    }
    return balance;
  }

  /**
   * Where the last run of words of one direction begins, if three words of the other stand before
   * it: an English tweet behind Arabic prose; else -1.
   */
  static int lastChange(String source, int start, int end) {
    int direction = 0;
    int foreign = 0;
    int change = -1;
    int i = end;
    while (i > start) {
      int wordStart = wordStart(source, i, start);
      int sign = Integer.signum(wordBalance(source, wordStart, i));
      if (direction == 0) {
        direction = sign;
      }
      if (sign == direction || sign == 0) {
        if (foreign == 0 && wordStart < i) {
          change = wordStart;
        } else if (sign != 0) {
          foreign = 0;
          change = wordStart;
        }
      } else if (++foreign == FOREIGN_WORDS) {
        return change;
      }
      i = wordStart - 1;
    }
    return -1;
  }

  private static int wordEnd(String source, int at, int limit) {
    int i = at;
    while (i < limit && !CharClass.isWhite(source.charAt(i))) {
      i++;
    }
    return i;
  }

  private static int wordStart(String source, int at, int limit) {
    int i = at;
    while (i > limit && !CharClass.isWhite(source.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  private static int wordBalance(String source, int start, int end) {
    if (start == end
        || source.charAt(start) == '@'
        || source.charAt(start) == '#'
        || source.startsWith("http", start)
        || source.startsWith("pic.", start)) {
      return 0;
    }
    int balance = 0;
    for (int i = start; i < end; i += Character.charCount(source.codePointAt(i))) {
      balance += sign(source.codePointAt(i));
    }
    return balance;
  }

  private static int sign(int cp) {
    if (!Character.isLetter(cp)) {
      return 0;
    }
    byte direction = Character.getDirectionality(cp);
    boolean rightToLeft =
        direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
            || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    return rightToLeft ? 1 : -1;
  }
}
