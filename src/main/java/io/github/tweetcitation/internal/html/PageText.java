package io.github.tweetcitation.internal.html;

import io.github.tweetcitation.internal.text.OffsetMap;
import io.github.tweetcitation.internal.unicode.Characters;

/**
 * Writes the text that a page shows: white space collapsed, blocks on lines of their own,
 * paragraphs separated by a blank line. A map leads from its characters to the source.
 */
final class PageText {

  private static final String JSX_SPACE = "{\" \"}";

  /** The text so far. */
  final StringBuilder text = new StringBuilder();

  /** The map from the text to the source. */
  final OffsetMap map = new OffsetMap();

  /** The line breaks and the white space to write before the next visible character. */
  private int pendingBreaks;

  private boolean pendingSpace;
  private int sourceEnd;

  /** Whether line breaks of the current text node are shown, and whether JSX writes its spaces. */
  private boolean verbatim;

  private boolean jsx;

  int length() {
    return text.length();
  }

  /** Writes at least so many line breaks before the next visible character. */
  void breakLine(int breaks) {
    pendingBreaks = Math.max(pendingBreaks, breaks);
  }

  /** Writes one more line break before the next visible character. */
  void addBreak() {
    pendingBreaks++;
  }

  /** Writes a space before the next visible character. */
  void space() {
    pendingSpace = true;
  }

  /**
   * Shows a part of a text node.
   *
   * @param toSource the map from the text node to the source
   * @param verbatim whether its line breaks are shown
   * @param jsx whether JSX writes its spaces
   */
  void show(String words, int from, int to, OffsetMap toSource, boolean verbatim, boolean jsx) {
    this.verbatim = verbatim;
    this.jsx = jsx;
    int i = from;
    while (i < to) {
      char c = words.charAt(i);
      if (verbatim && Characters.isLineBreak(c)) {
        pendingBreaks += c == '\n' ? 1 : 0;
        i++;
      } else if (isWhite(c)) {
        pendingSpace = true;
        i++;
      } else if (jsx && words.startsWith(JSX_SPACE, i)) {
        pendingSpace = true;
        i += JSX_SPACE.length();
      } else {
        int end = runEnd(words, i, to);
        flush(toSource.start(i));
        text.append(words, i, end);
        map.copy(toSource, i, end);
        sourceEnd = toSource.end(end - 1);
        i = end;
      }
    }
  }

  /** Shows words in the place of a part of the source. */
  void showInstead(String words, int start, int end) {
    flush(start);
    append(words, start, end);
  }

  /** The end of what is shown as it is: visible characters, and single spaces between them. */
  private int runEnd(String words, int start, int limit) {
    int end = start + 1;
    while (end < limit
        && (isShown(words.charAt(end))
            || (words.charAt(end) == ' ' && end + 1 < limit && isShown(words.charAt(end + 1))))) {
      end++;
    }
    return end;
  }

  private boolean isShown(char c) {
    return !isWhite(c)
        && !(verbatim && Characters.isLineBreak(c))
        && !(jsx && c == JSX_SPACE.charAt(0));
  }

  static boolean isWhite(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  /** Writes the white space before the next visible character. */
  private void flush(int nextStart) {
    if (length() > 0 && pendingBreaks > 0) {
      append(pendingBreaks > 1 ? "\n\n" : "\n", sourceEnd, sourceEnd);
    } else if (length() > 0 && pendingSpace) {
      append(" ", sourceEnd, Math.max(sourceEnd, nextStart));
    }
    pendingBreaks = 0;
    pendingSpace = false;
  }

  private void append(String words, int start, int end) {
    text.append(words);
    map.replace(words.length(), start, end);
    sourceEnd = end;
  }
}
