package io.github.tweetcitation.internal.source;

/** The lines of a text. Quote markers and indentation are no part of what a line begins with. */
public final class Lines {

  private static final String OPENERS = ">-*\u2022\"\u201C\u00AB([";

  private Lines() {}

  /** The start of the line that {@code at} lies in, or {@code floor} if that comes first. */
  public static int start(String source, int at, int floor) {
    int start = at;
    while (start > floor && !CharClass.isLineBreak(source.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /**
   * Whether nothing but indentation, quote markers and what opens a quotation or a list item stands
   * before {@code at} on its line.
   */
  public static boolean isStart(String source, int at) {
    return isBehind(source, at, OPENERS);
  }

  /** Whether nothing but indentation and quote markers stands before {@code at} on its line. */
  public static boolean isBlankBefore(String source, int at) {
    return isBehind(source, at, ">");
  }

  private static boolean isBehind(String source, int at, String marks) {
    int i = at;
    while (i > 0) {
      int cp = source.codePointBefore(i);
      if (CharClass.isLineBreak(cp)) {
        return true;
      }
      if (marks.indexOf(cp) < 0 && !CharClass.isSpace(cp) && !CharClass.isInvisible(cp)) {
        return false;
      }
      i -= Character.charCount(cp);
    }
    return true;
  }

  /** Whether nothing but white space and marks stands behind {@code at} on its line. */
  public static boolean isEnd(String source, int at) {
    int end = Gap.skipOnLine(source, at, source.length());
    return end == source.length() || CharClass.isLineBreak(source.charAt(end));
  }

  /** Whether the line of {@code at} begins behind {@code floor} and with a quote marker. */
  public static boolean isQuoted(String source, int at, int floor) {
    int line = start(source, at, floor);
    boolean begins = line == 0 || CharClass.isLineBreak(source.charAt(line - 1));
    return begins && source.startsWith(">", Gap.skipOnLine(source, line, source.length()));
  }

  /** The spaces and tabs that a line begins with. */
  public static int indent(String source, int lineStart) {
    int i = lineStart;
    while (i < source.length() && (source.charAt(i) == ' ' || source.charAt(i) == '\t')) {
      i++;
    }
    return i - lineStart;
  }

  /** How often the line breaks between two offsets; a carriage return and line feed break once. */
  public static int breaks(String source, int start, int end) {
    int breaks = 0;
    int i = start;
    while (i < end) {
      int next = Gap.lineBreak(source, i, end);
      breaks += next < 0 ? 0 : 1;
      i = next < 0 ? i + 1 : next;
    }
    return breaks;
  }
}
