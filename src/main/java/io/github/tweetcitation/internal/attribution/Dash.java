package io.github.tweetcitation.internal.attribution;

import io.github.tweetcitation.internal.source.CharClass;
import org.jspecify.annotations.Nullable;

/**
 * A dash, however it is spelled.
 *
 * @param start offset of its first character
 * @param end offset behind its last character
 * @param kind how far it is to be trusted
 */
record Dash(int start, int end, Kind kind) {

  /** How far a dash is to be trusted, the most trusted first. */
  enum Kind {
    /** What Twitter prints, an em dash, or what converters make of it: an entity, two hyphens. */
    EM,
    /** What editors type instead, an en dash. Names hold it too: {@code Al Ahly TV – Al Ahly}. */
    EN,
    /**
     * What wrong decoding leaves: {@code U+FFFD}, {@code â€”}, a question mark that begins a line.
     */
    DAMAGED,
    /** A hyphen between spaces. */
    HYPHEN
  }

  private static final String[] EM_SPELLINGS = {
    "&mdash;",
    "&horbar;",
    "&#8212;",
    "&#8213;",
    "&#x2014;",
    "&#X2014;",
    "&#151;",
    "&amp;mdash;",
    "\\u2014",
    "\u2014",
    "\u2015"
  };

  private static final String[] EN_SPELLINGS = {
    "&ndash;",
    "&#8211;",
    "&#x2013;",
    "&#X2013;",
    "&#150;",
    "&amp;ndash;",
    "\\u2013",
    "\u2013",
    "\u2012"
  };

  /** The bytes of an em or en dash read as windows-1252, as ISO-8859-1, and the other way round. */
  private static final String[] DAMAGED_SPELLINGS = {
    "\u00E2\u20AC\u201D",
    "\u00E2\u20AC\"",
    "\u00E2\u20AC\u201C",
    "\u00E2\u0080\u0094",
    "\u00E2\u0080\u0093",
    "\u0097",
    "\u0096",
    "\\x97",
    "\\x96"
  };

  /** The dash that begins at {@code at}, or null. */
  static @Nullable Dash at(String source, int at, int limit) {
    return switch (source.charAt(at)) {
      case '-' -> hyphens(source, at, limit);
      case CharClass.REPLACEMENT -> replacement(source, at, limit);
      case '?' -> questionMark(source, at, limit);
      case '&', '\\', '\u2012', '\u2013', '\u2014', '\u2015', '\u00E2', '\u0096', '\u0097' ->
          spelled(source, at);
      default -> null;
    };
  }

  private static @Nullable Dash spelled(String source, int at) {
    Dash em = spelled(source, at, EM_SPELLINGS, Kind.EM);
    Dash en = em == null ? spelled(source, at, EN_SPELLINGS, Kind.EN) : em;
    return en == null ? spelled(source, at, DAMAGED_SPELLINGS, Kind.DAMAGED) : en;
  }

  private static @Nullable Dash spelled(String source, int at, String[] spellings, Kind kind) {
    for (String spelling : spellings) {
      if (source.startsWith(spelling, at)) {
        return new Dash(at, at + spelling.length(), kind);
      }
    }
    return null;
  }

  /** {@code --} and {@code ---} stand for a dash, four or more for a rule of a table. */
  private static @Nullable Dash hyphens(String source, int at, int limit) {
    int end = runEnd(source, at, limit);
    int length = end - at;
    if (at > 0 && source.charAt(at - 1) == '-') {
      return null;
    }
    if (length == 1) {
      return isParted(source, at, end) ? new Dash(at, end, Kind.HYPHEN) : null;
    }
    return length <= 3 ? new Dash(at, end, Kind.EM) : null;
  }

  /** One U+FFFD for the byte of windows-1252, three for those of UTF-8. */
  private static @Nullable Dash replacement(String source, int at, int limit) {
    int end = runEnd(source, at, limit);
    boolean whole = at == 0 || source.charAt(at - 1) != CharClass.REPLACEMENT;
    boolean length = end - at == 1 || end - at == 3;
    return whole && length && isParted(source, at, end) ? new Dash(at, end, Kind.DAMAGED) : null;
  }

  private static @Nullable Dash questionMark(String source, int at, int limit) {
    boolean beginsLine = at == 0 || CharClass.isLineBreak(source.charAt(at - 1));
    return beginsLine && isParted(source, at, at + 1) && at + 1 < limit
        ? new Dash(at, at + 1, Kind.DAMAGED)
        : null;
  }

  private static int runEnd(String source, int at, int limit) {
    int end = at;
    while (end < limit && source.charAt(end) == source.charAt(at)) {
      end++;
    }
    return end;
  }

  private static boolean isParted(String source, int start, int end) {
    return (start == 0 || isWhite(source.charAt(start - 1)))
        && end < source.length()
        && isWhite(source.charAt(end));
  }

  private static boolean isWhite(char c) {
    return CharClass.isSpace(c) || CharClass.isLineBreak(c);
  }
}
