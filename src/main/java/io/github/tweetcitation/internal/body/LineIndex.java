package io.github.tweetcitation.internal.body;

import java.util.Arrays;

/** An index of the line breaks of a text. */
final class LineIndex {

  /** More lines make no difference. */
  private static final int MAX_LINES = 4;

  /** Where the last line begins. */
  final int last;

  /** Where the last blank line is, or -1. */
  final int lastBlank;

  private final int end;
  private final int[] breaks;
  private final int count;

  /** How many of the first line breaks end a blank line. */
  private final int[] blanks;

  LineIndex(NonLetterIndex text) {
    int[] found = new int[text.count];
    int n = 0;
    int blank = -1;
    int[] blankLines = new int[text.count + 1];
    for (int i = 0; i < text.count; i++) {
      int at = text.pointAt(i);
      if (text.chars[at] == '\n') {
        boolean empty = n > 0 && found[n - 1] == at - 1;
        blank = empty ? at - 1 : blank;
        found[n++] = at;
        blankLines[n] = blankLines[n - 1] + (empty ? 1 : 0);
      }
    }
    this.end = text.chars.length;
    this.breaks = found;
    this.count = n;
    this.blanks = blankLines;
    this.last = n == 0 ? 0 : found[n - 1] + 1;
    this.lastBlank = blank;
  }

  /** How many line breaks are before a place. */
  private int before(int at) {
    if (at >= last) {
      return count;
    }
    int found = Arrays.binarySearch(breaks, 0, count, at);
    return found < 0 ? -found - 1 : found;
  }

  /** Where the line of a place begins. */
  int startOf(int at) {
    int before = before(at);
    return before == 0 ? 0 : breaks[before - 1] + 1;
  }

  /** The first line break at a place or after it, or the end of the text. */
  int endOf(int at) {
    int before = before(at);
    return before == count ? end : breaks[before];
  }

  /** How many lines with words follow that of a place, up to four. */
  int linesAfter(int at) {
    int before = before(at);
    return Math.min(MAX_LINES, count - before - (blanks[count] - blanks[before]));
  }
}
