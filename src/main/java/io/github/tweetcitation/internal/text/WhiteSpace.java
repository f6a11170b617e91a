package io.github.tweetcitation.internal.text;

import io.github.tweetcitation.internal.unicode.Characters;
import java.util.List;

/**
 * The gap that may be between two tokens of an attribution: white space, invisible marks, a
 * Markdown escape, and one line break with the indentation and quote markers after it.
 */
public final class WhiteSpace {

  /** Spaces and marks that pages write as character references. */
  private static final List<String> ENTITIES =
      List.of("&nbsp;", "&#160;", "&#xa0;", "&#xA0;", "&rlm;", "&lrm;", "&#8206;", "&#8207;");

  /** Punctuation that Markdown converters escape between the tokens of an attribution. */
  private static final String ESCAPABLE = "()@.[]-";

  /** The most spaces and marks in a row that are passed over; no layout has so many. */
  public static final int MAX_RUN = 1000;

  private static final int SPACE = 1;
  private static final int MARK = 2;

  /** Marks that begin and end an embedding, override or isolate. */
  private static final int OPENER = 4;

  private static final int CLOSER = 8;
  private static final int MARKS = MARK | OPENER | CLOSER;

  private WhiteSpace() {}

  private static int kindOf(String source, int at) {
    // Most characters are plain.
    return Characters.isPlain(source.charAt(at)) ? 0 : kindOf(source.codePointAt(at));
  }

  private static int kindOf(int cp) {
    if (Characters.isSpace(cp)) {
      return SPACE;
    }
    if (!Characters.isInvisible(cp)) {
      return 0;
    }
    if (cp == Characters.POP_DIRECTIONAL_FORMATTING || cp == Characters.POP_DIRECTIONAL_ISOLATE) {
      return CLOSER;
    }
    return Characters.isBidiControl(cp) ? OPENER : MARK;
  }

  private static int skipAll(String source, int at, int limit, int kinds) {
    int i = at;
    while (i < limit && (kindOf(source, i) & kinds) != 0) {
      i += Character.charCount(source.codePointAt(i));
    }
    return Math.min(i, limit);
  }

  private static int dropAll(String source, int at, int floor, int kinds) {
    int i = at;
    while (i > floor
        && !Characters.isPlain(source.charAt(i - 1))
        && (kindOf(source.codePointBefore(i)) & kinds) != 0) {
      i -= Character.charCount(source.codePointBefore(i));
    }
    return i;
  }

  /** The end of the gap at {@code at}. A blank line ends it. */
  public static int skip(String source, int at, int limit) {
    int i = skipOnLine(source, at, limit);
    int next = nextLine(source, i, limit);
    return next < limit && Characters.isLineBreak(source.charAt(next)) ? i : next;
  }

  /** The end of the gap at {@code at}, blank lines included. */
  public static int skipBlankLines(String source, int at, int limit) {
    int i = skipOnLine(source, at, limit);
    int next = nextLine(source, i, limit);
    while (next > i) {
      i = next;
      next = nextLine(source, i, limit);
    }
    return i;
  }

  /** The end of the line break at {@code at}, indentation and quote markers; or {@code at}. */
  private static int nextLine(String source, int at, int limit) {
    int line = lineBreak(source, at, limit);
    return line < 0 ? at : skipQuoteMarkers(source, line, limit);
  }

  /** The first offset from {@code at} on that is neither a space nor a mark. */
  public static int skipOnLine(String source, int at, int limit) {
    int i = skipAll(source, at, limit, SPACE | MARKS);
    int spelled = spelledEnd(source, i, limit);
    while (spelled > i) {
      i = skipAll(source, spelled, limit, SPACE | MARKS);
      spelled = spelledEnd(source, i, limit);
    }
    return Math.min(i, limit);
  }

  /** The end of the backslash or the reference to a space or mark at {@code at}; or {@code at}. */
  private static int spelledEnd(String source, int at, int limit) {
    char c = at < limit ? source.charAt(at) : 0;
    if (c == '\\') {
      return at + 1 < limit && ESCAPABLE.indexOf(source.charAt(at + 1)) >= 0 ? at + 1 : at;
    }
    for (int i = 0; c == '&' && i < ENTITIES.size(); i++) {
      if (source.startsWith(ENTITIES.get(i), at)) {
        return at + ENTITIES.get(i).length();
      }
    }
    return at;
  }

  /** The first offset from {@code at} on that is no invisible mark. */
  public static int skipInvisible(String source, int at, int limit) {
    return skipAll(source, at, limit, MARKS);
  }

  /** The end of the invisible marks at {@code at} that open nothing after them. */
  public static int skipTrailingMarks(String source, int at) {
    return skipAll(source, at, source.length(), MARK | CLOSER);
  }

  /** The first offset of the invisible marks that end at {@code at} and close nothing before. */
  public static int dropLeadingMarks(String source, int at, int floor) {
    return dropAll(source, at, floor, MARK | OPENER);
  }

  /** The first offset of the spaces and invisible marks that end at {@code at}. */
  public static int dropOnLine(String source, int at, int floor) {
    return dropAll(source, at, floor, SPACE | MARKS);
  }

  /** The first offset of the invisible marks that end at {@code at}, {@link #MAX_RUN} at most. */
  public static int dropInvisible(String source, int at) {
    return dropAll(source, at, Math.max(0, at - MAX_RUN), MARKS);
  }

  /** The end of the line break at {@code at}, or -1 if there is none. */
  public static int lineBreak(String source, int at, int limit) {
    if (at >= limit || !Characters.isLineBreak(source.charAt(at))) {
      return -1;
    }
    boolean pair = source.charAt(at) == '\r' && at + 1 < limit && source.charAt(at + 1) == '\n';
    return at + (pair ? 2 : 1);
  }

  /** The first offset of a line that is neither indentation nor quote marker. */
  public static int skipQuoteMarkers(String source, int lineStart, int limit) {
    int i = skipOnLine(source, lineStart, limit);
    while (i < limit && source.charAt(i) == '>') {
      i = skipOnLine(source, i + 1, limit);
    }
    return i;
  }
}
