package io.github.tweetcitation.internal.body;

import io.github.tweetcitation.internal.unicode.Characters;
import java.util.Arrays;

/**
 * A text, and where anything stands in it but the letters and digits of ASCII, Cyrillic and Arabic.
 * Nearly all that tells where a body begins stands there, so all characters are looked at once, and
 * the questions about the text are answered from these points. In other scripts, each letter is
 * one.
 */
final class NonLetterIndex {

  /** 0 for a common letter or digit, 1 for what is none; so is all that the table does not hold. */
  private static final byte[] IS_POINT = isPoint();

  private final char[] chars;
  private final char[] points;
  private final int count;

  /** The outline of a text of no more than 65,535 characters. */
  NonLetterIndex(char[] chars) {
    this.chars = chars;
    this.points = new char[chars.length];
    int end = 0;
    for (int i = 0; i < chars.length; i++) {
      char c = chars[i];
      points[end] = (char) i;
      // No branch for a space, which nobody can foretell.
      end += c < IS_POINT.length ? IS_POINT[c] : 1;
    }
    this.count = end;
  }

  private static byte[] isPoint() {
    byte[] isPoint = new byte['\u0700'];
    for (char c = 0; c < isPoint.length; c++) {
      isPoint[c] = (byte) (Characters.isCommonLetterOrDigit(c) ? 0 : 1);
    }
    return isPoint;
  }

  /** The characters of the text. */
  char[] chars() {
    return chars;
  }

  /** How many characters are no common letters or digits. */
  int points() {
    return count;
  }

  /** Where the nth of them stands, counted from 0. */
  int pointAt(int n) {
    return points[n];
  }

  /** How many of them stand before a place. */
  int pointsBefore(int at) {
    int found = Arrays.binarySearch(points, 0, count, (char) at);
    return found < 0 ? -found - 1 : found;
  }

  /** Whether the nth of them is a space or a line break. */
  boolean isWhite(int n) {
    return chars[points[n]] <= ' ';
  }

  /** How many of the first n are left without those of the word behind the last white space. */
  int beforeWord(int n) {
    int left = n;
    while (left > 0 && !isWhite(left - 1)) {
      left--;
    }
    return left;
  }

  /** Where that begins which follows the first n of them. */
  int behind(int n) {
    return n == 0 ? 0 : points[n - 1] + 1;
  }
}
