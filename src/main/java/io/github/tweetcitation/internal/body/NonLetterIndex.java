package io.github.tweetcitation.internal.body;

import io.github.tweetcitation.internal.unicode.Characters;
import java.util.Arrays;

/**
 * An index of the points of a text: all characters but the letters and digits of ASCII, Cyrillic
 * and Arabic. Nearly everything that shows where a body begins is a point, so the text is read
 * once, and later questions look only at the points. In other scripts, each letter is a point.
 */
final class NonLetterIndex {

  /** 0 for a common letter or digit, 1 for other characters. What is not in the table counts 1. */
  private static final byte[] IS_POINT = isPoint();

  /** The characters of the text. */
  final char[] chars;

  /** How many points there are. */
  final int count;

  private final char[] points;

  /** The index of a text of no more than 65,535 characters. */
  NonLetterIndex(char[] chars) {
    this.chars = chars;
    this.points = new char[chars.length];
    int end = 0;
    for (int i = 0; i < chars.length; i++) {
      char c = chars[i];
      points[end] = (char) i;
      // No branch: the processor cannot predict where a space comes.
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

  /** Where the nth point is, counted from 0. */
  int pointAt(int n) {
    return points[n];
  }

  /** How many points are before a place. */
  int pointsBefore(int at) {
    int found = Arrays.binarySearch(points, 0, count, (char) at);
    return found < 0 ? -found - 1 : found;
  }

  /** Whether the nth point is a space or a line break. */
  boolean isWhite(int n) {
    return chars[points[n]] <= ' ';
  }

  /** How many of the first n points are left without those after the last white space. */
  int beforeWord(int n) {
    int left = n;
    while (left > 0 && !isWhite(left - 1)) {
      left--;
    }
    return left;
  }

  /** The place right after the first n points. */
  int after(int n) {
    return n == 0 ? 0 : points[n - 1] + 1;
  }
}
