package io.github.tweetcitation.internal.body;

/**
 * Where a text changes to the direction of writing in which it ends, as before an English tweet in
 * an Arabic article. Mentions, tags, links and numbers belong to neither direction.
 *
 * @param from the first word that belongs to the last direction or to neither; -1 if nothing
 *     changes
 * @param to the first word of the last direction
 */
record ScriptChange(int from, int to) {

  /** Between these two are most letters of Arabic text, and all that is between is Arabic. */
  private static final char ARABIC_ALEF = '\u0621';

  private static final char ARABIC_YEH = '\u064A';

  private static final ScriptChange NONE = new ScriptChange(-1, -1);

  /** So many words of the other direction in a row are prose; fewer are a name inside a tweet. */
  private static final int FOREIGN_WORDS = 3;

  /** So few words at the end are a name, as {@code Tech Crunch} at the end of an Arabic tweet. */
  private static final int OWN_WORDS = 2;

  /** The last change of a text, if it is not before {@code least}. */
  static ScriptChange last(String text, int least) {
    int direction = 0;
    int own = 0;
    int foreign = 0;
    int from = -1;
    int to = -1;
    int end = text.length();
    while (end > least || (end > 0 && foreign > 0)) {
      int start = wordStart(text, end);
      int sign = direction(text, start, end);
      direction = direction == 0 ? sign : direction;
      if (sign == 0) {
        from = foreign == 0 && start < end ? start : from;
      } else if (sign == direction) {
        foreign = 0;
        own++;
        from = start;
        to = start;
      } else if (++foreign == FOREIGN_WORDS) {
        return own >= OWN_WORDS ? new ScriptChange(from, to) : NONE;
      }
      end = start - 1;
    }
    return NONE;
  }

  /** Whether a place is the change, what belongs to neither direction counted in. */
  boolean isAt(int at) {
    return from >= 0 && from <= at && at <= to;
  }

  /** Whether a place is where it begins or where it ends. */
  boolean isEdge(int at) {
    return at == from || at == to;
  }

  private static int wordStart(String text, int end) {
    int start = end;
    while (start > 0 && text.charAt(start - 1) > ' ') {
      start--;
    }
    return start;
  }

  /** 1 for right to left, -1 for left to right, 0 for neither. */
  private static int direction(String text, int start, int end) {
    if (start == end || isEntity(text, start)) {
      return 0;
    }
    int balance = 0;
    int i = start;
    while (i < end) {
      int cp = text.codePointAt(i);
      balance += sign(cp);
      i += Character.charCount(cp);
    }
    return Integer.signum(balance);
  }

  private static boolean isEntity(String text, int start) {
    return text.charAt(start) == '@'
        || text.charAt(start) == '#'
        || text.startsWith("http", start)
        || text.startsWith("pic.", start);
  }

  private static int sign(int cp) {
    if (cp >= ARABIC_ALEF && cp <= ARABIC_YEH) {
      return 1;
    }
    if (!Character.isLetter(cp)) {
      return 0;
    }
    byte direction = Character.getDirectionality(cp);
    boolean rightToLeft =
        direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
            || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    return rightToLeft ? 1 : -1;
  }
}
