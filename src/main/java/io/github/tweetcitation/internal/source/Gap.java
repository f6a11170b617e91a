package io.github.tweetcitation.internal.source;

import java.util.List;

/**
 * What may stand between two tokens of an attribution without parting them: white space, invisible
 * marks, a Markdown escape, and one line break with the indentation and quote marker behind it.
 */
public final class Gap {

  /** Spaces and marks that pages spell as entities. */
  private static final List<String> ENTITIES =
      List.of("&nbsp;", "&#160;", "&#xa0;", "&#xA0;", "&rlm;", "&lrm;", "&#8206;", "&#8207;");

  /** No layout has so many spaces and marks in a row: what is before them is far away. */
  public static final int MAX_RUN = 1000;

  private Gap() {}

  /** The first offset at or behind {@code at} that is no part of the gap. A blank line ends it. */
  public static int skip(String source, int at, int limit) {
    int i = skipOnLine(source, at, limit);
    int line = lineBreak(source, i, limit);
    if (line < 0) {
      return i;
    }
    int next = skipQuoteMarkers(source, line, limit);
    return next < limit && CharClass.isLineBreak(source.charAt(next)) ? i : next;
  }

  /** The same; any number of blank lines may be part of it. */
  public static int skipBlankLines(String source, int at, int limit) {
    int i = skipOnLine(source, at, limit);
    for (int line = lineBreak(source, i, limit); line >= 0; line = lineBreak(source, i, limit)) {
      i = skipQuoteMarkers(source, line, limit);
    }
    return i;
  }

  /**
   * The first offset at or behind {@code at} that is neither white space of its line nor a mark.
   */
  public static int skipOnLine(String source, int at, int limit) {
    int i = at;
    while (i < limit) {
      int cp = source.codePointAt(i);
      if (CharClass.isSpace(cp) || CharClass.isInvisible(cp)) {
        i += Character.charCount(cp);
      } else if (cp == '\\' && i + 1 < limit && isEscapable(source.charAt(i + 1))) {
        i++;
      } else if (cp == '&' && entityEnd(source, i) > i) {
        i = entityEnd(source, i);
      } else {
        break;
      }
    }
    return Math.min(i, limit);
  }

  private static int entityEnd(String source, int at) {
    for (String entity : ENTITIES) {
      if (source.startsWith(entity, at)) {
        return at + entity.length();
      }
    }
    return at;
  }

  /** The first offset at or behind {@code at} that is no invisible mark. */
  public static int skipInvisible(String source, int at, int limit) {
    int i = at;
    while (i < limit && CharClass.isInvisible(source.codePointAt(i))) {
      i += Character.charCount(source.codePointAt(i));
    }
    return Math.min(i, limit);
  }

  /** The offset behind the invisible marks at {@code at} that open nothing behind them. */
  public static int skipTrailingMarks(String source, int at) {
    int i = at;
    while (i < source.length()
        && CharClass.isInvisible(source.codePointAt(i))
        && !CharClass.opensBidi(source.charAt(i))) {
      i += Character.charCount(source.codePointAt(i));
    }
    return i;
  }

  /** The first offset of the invisible marks that end at {@code at} and close nothing before. */
  public static int dropLeadingMarks(String source, int at, int floor) {
    int i = at;
    while (i > floor
        && CharClass.isInvisible(source.codePointBefore(i))
        && !CharClass.closesBidi(source.charAt(i - 1))) {
      i -= Character.charCount(source.codePointBefore(i));
    }
    return i;
  }

  /** The first offset of the spaces and invisible marks that end at {@code at}. */
  public static int dropOnLine(String source, int at, int floor) {
    int i = at;
    while (i > floor
        && (CharClass.isSpace(source.codePointBefore(i))
            || CharClass.isInvisible(source.codePointBefore(i)))) {
      i -= Character.charCount(source.codePointBefore(i));
    }
    return i;
  }

  /** The first offset of the invisible marks that end at {@code at}, as far as they are near. */
  public static int dropInvisible(String source, int at) {
    int floor = Math.max(0, at - MAX_RUN);
    int i = at;
    while (i > floor && CharClass.isInvisible(source.codePointBefore(i))) {
      i -= Character.charCount(source.codePointBefore(i));
    }
    return i;
  }

  /** The offset behind the line break at {@code at}, or -1 if there is none. */
  public static int lineBreak(String source, int at, int limit) {
    if (at >= limit || !CharClass.isLineBreak(source.charAt(at))) {
      return -1;
    }
    boolean pair = source.charAt(at) == '\r' && at + 1 < limit && source.charAt(at + 1) == '\n';
    return at + (pair ? 2 : 1);
  }

  /**
   * The first offset at or behind the start of a line that is neither indentation nor quote mark.
   */
  public static int skipQuoteMarkers(String source, int lineStart, int limit) {
    int i = skipOnLine(source, lineStart, limit);
    while (i < limit && source.charAt(i) == '>') {
      i = skipOnLine(source, i + 1, limit);
    }
    return i;
  }

  /** Punctuation that Markdown converters escape between the tokens of an attribution. */
  private static boolean isEscapable(char c) {
    return c == '(' || c == ')' || c == '@' || c == '.' || c == '[' || c == ']' || c == '-';
  }
}
