package io.github.tweetcitation.internal.body;

import io.github.tweetcitation.internal.source.CharClass;

/** What in a part of a text shows that it is a tweet's, or speaks of a tweet. */
final class Signs {

  private Signs() {}

  /** Whether it has what tweets have and articles have not: a tag, a mention, a link, an emoji. */
  static boolean any(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (isSign(text, i, start, end)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSign(String text, int at, int start, int end) {
    char c = text.charAt(at);
    return switch (c) {
      case '#', '\uFF03' ->
          isParted(text, at, start)
              && at + 1 < end
              && (text.charAt(at + 1) == '_' || Character.isLetter(text.codePointAt(at + 1)));
      case '@', '\uFF20' ->
          isParted(text, at, start) && at + 1 < end && isHandlePart(text.charAt(at + 1));
      case ':' -> at + 2 < end && text.startsWith("://", at);
      case 'p' ->
          at + 5 < end && (text.startsWith("pic.twitter.", at) || text.startsWith("pic.x.", at));
      default -> c >= FIRST_EMOJI && !CharClass.isLetterOrMark(c) && isEmoji(text, at, end);
    };
  }

  /** {@code ©} is the first of Unicode that may be one. */
  private static final char FIRST_EMOJI = '\u00A6';

  private static boolean isEmoji(String text, int at, int end) {
    int cp = text.codePointAt(at);
    return at + Character.charCount(cp) <= end && CharClass.isEmoji(cp);
  }

  private static boolean isParted(String text, int at, int start) {
    return at == start || !isLetterOrNumber(text.codePointBefore(at));
  }

  private static boolean isLetterOrNumber(int cp) {
    int type = Character.getType(cp);
    return Character.isLetter(cp)
        || type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  private static boolean isHandlePart(char c) {
    return CharClass.isAsciiLetterOrDigit(c) || c == '_';
  }

  /** Whether it names a tweet in one of the large languages, or is read out as {@code post by}. */
  static boolean hasCue(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      String[] cues = cues(text.charAt(i));
      for (String cue : cues) {
        if (i + cue.length() <= end && text.regionMatches(true, i, cue, 0, cue.length())) {
          return true;
        }
      }
    }
    return false;
  }

  private static final String[] NONE = {};
  private static final String[] T = {"tweet", "twitter", "tuit"};
  private static final String[] P = {"post by"};
  private static final String[] TEH = {
    "\u062A\u063A\u0631\u064A\u062F", "\u062A\u0648\u064A\u062A\u0631"
  };
  private static final String[] GHAIN = {"\u063A\u0631\u062F"};
  private static final String[] TTEH = {"\u0679\u0648\u0626\u0679", "\u0679\u0648\u06CC\u0679"};
  private static final String[] TE = {"\u0442\u0432\u0438\u0442"};

  /** The words of that kind that begin with a letter. */
  private static String[] cues(char c) {
    return switch (c) {
      case 't', 'T' -> T;
      case 'p', 'P' -> P;
      case '\u062A' -> TEH;
      case '\u063A' -> GHAIN;
      case '\u0679' -> TTEH;
      case '\u0442', '\u0422' -> TE;
      default -> NONE;
    };
  }
}
