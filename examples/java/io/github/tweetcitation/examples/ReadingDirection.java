package io.github.tweetcitation.examples;

import io.github.tweetcitation.Direction;

/** The direction in which most words of a text run. */
final class ReadingDirection {

  private ReadingDirection() {}

  /**
   * The direction of most words, each of which has that of its first letter. So an Arabic line that
   * begins with a name in Latin letters, or holds a long address, runs from right to left.
   *
   * @param text the text
   * @param other the direction if no word has a letter, or as many run one way as the other
   */
  static Direction of(CharSequence text, Direction other) {
    int balance = 0;
    boolean counted = false;
    for (int at = 0; at < text.length(); ) {
      int c = Character.codePointAt(text, at);
      at += Character.charCount(c);
      if (Character.isWhitespace(c)) {
        counted = false;
      } else if (!counted) {
        int sign = sign(c);
        balance += sign;
        counted = sign != 0;
      }
    }
    if (balance == 0) {
      return other;
    }
    return balance > 0 ? Direction.LTR : Direction.RTL;
  }

  private static int sign(int c) {
    if (!Character.isLetter(c)) {
      return 0;
    }
    return switch (Character.getDirectionality(c)) {
      case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> 1;
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
          -1;
      default -> 0;
    };
  }
}
