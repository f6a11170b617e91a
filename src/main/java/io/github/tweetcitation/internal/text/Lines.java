package io.github.tweetcitation.internal.text;

import io.github.tweetcitation.internal.unicode.Characters;

/** The lines of a text. A line begins after its indentation and quote markers. */
public final class Lines {

  private static final String OPENERS = ">-*\u2022\"\u201C\u00AB([";

  private Lines() {}

  /** The start of the line that {@code at} lies in, or {@code floor} if that comes first. */
  public static int start(String source, int at, int floor) {
    int start = at;
    while (start > floor && !Characters.isLineBreak(source.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /** The start of the line before the one that begins at {@code line}, or {@code floor}. */
  public static int startBefore(String source, int line, int floor) {
    int end = line - 1;
    boolean pair = end > floor && source.charAt(end) == '\n' && source.charAt(end - 1) == '\r';
    return start(source, pair ? end - 1 : end, floor);
  }

  /** Whether a line begins at {@code at}. */
  public static boolean begins(String source, int at) {
    return at == 0 || Characters.isLineBreak(source.charAt(at - 1));
  }

  /**
   * Whether nothing is before {@code at} on its line but indentation, quote markers, and marks that
   * open a quotation or a list item.
   */
  public static boolean isStart(String source, int at) {
    return isAfterOnly(OPENERS, source, at);
  }

  /** Whether nothing but indentation and quote markers is before {@code at} on its line. */
  public static boolean isBlankBefore(String source, int at) {
    return isAfterOnly(">", source, at);
  }

  private static boolean isAfterOnly(String marks, String source, int at) {
    int floor = Math.max(0, at - WhiteSpace.MAX_RUN);
    int i = WhiteSpace.dropOnLine(source, at, floor);
    while (i > floor && marks.indexOf(source.charAt(i - 1)) >= 0) {
      i = WhiteSpace.dropOnLine(source, i - 1, floor);
    }
    return i <= floor ? floor == 0 : Characters.isLineBreak(source.charAt(i - 1));
  }

  /** Whether nothing but white space and marks follows {@code at} on its line. */
  public static boolean isEnd(String source, int at) {
    int end = WhiteSpace.skipOnLine(source, at, source.length());
    return end == source.length() || Characters.isLineBreak(source.charAt(end));
  }

  /** Whether a paragraph ends at {@code at}: a blank line or the end of the text follows. */
  public static boolean isParagraphEnd(String source, int at) {
    int end = WhiteSpace.skipOnLine(source, at, source.length());
    int line = WhiteSpace.lineBreak(source, end, source.length());
    return end == source.length()
        || (line >= 0 && isEnd(source, WhiteSpace.skipQuoteMarkers(source, line, source.length())));
  }

  /** Whether the line of {@code at} begins with a quote marker, at {@code floor} or later. */
  public static boolean isQuoted(String source, int at, int floor) {
    int line = start(source, at, floor);
    return begins(source, line)
        && source.startsWith(">", WhiteSpace.skipOnLine(source, line, source.length()));
  }

  /**
   * The indentation of a line: the number of its spaces and tabs; no-break spaces and marks between
   * them do not count. If it has none, the number of its other spaces.
   */
  public static int indent(String source, int lineStart) {
    int plain = 0;
    int other = 0;
    for (int i = lineStart; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c == ' ' || c == '\t') {
        plain++;
      } else if (Characters.isSpace(c)) {
        other++;
      } else if (!Characters.isInvisible(c)) {
        break;
      }
    }
    return plain > 0 ? plain : other;
  }

  /** The number of line breaks between two offsets; CR LF is one. */
  public static int breaks(CharSequence source, int start, int end) {
    int breaks = 0;
    for (int i = start; i < end; i++) {
      char c = source.charAt(i);
      boolean pair = c == '\n' && i > start && source.charAt(i - 1) == '\r';
      breaks += Characters.isLineBreak(c) && !pair ? 1 : 0;
    }
    return breaks;
  }
}
