package io.github.tweetcitation.internal.body;

import io.github.tweetcitation.internal.network.ShortLink;
import java.util.Arrays;

/**
 * Where a text changes to the direction of writing in which it ends, as before an English tweet in
 * an Arabic article. Mentions, tags, links and numbers belong to neither direction.
 *
 * @param from the first word that belongs to the last direction or to neither; -1 if nothing
 *     changes
 * @param to the first word of the last direction
 */
record ScriptChange(int from, int to) {

  /** A character that needs a look at its properties. */
  private static final byte UNKNOWN = 2;

  /** 1 for the letters of Arabic, -1 for those of ASCII, 0 for other characters of ASCII. */
  private static final byte[] SIGNS = signs();

  private static final ScriptChange NONE = new ScriptChange(-1, -1);

  /** So many words of the other direction in a row are prose; fewer are a name inside a tweet. */
  private static final int FOREIGN_WORDS = 3;

  /** So few words at the end are a name, as {@code Tech Crunch} at the end of an Arabic tweet. */
  private static final int OWN_WORDS = 2;

  /** The last change of a text, if it is not before {@code least}. */
  static ScriptChange last(NonLetterIndex text, int least) {
    char[] chars = text.chars();
    int points = text.points();
    int direction = 0;
    int own = 0;
    int foreign = 0;
    int from = -1;
    int to = -1;
    int end = chars.length;
    while (end > least || (end > 0 && foreign > 0)) {
      points = text.beforeWord(points);
      int start = text.behind(points);
      int sign = direction(chars, start, end);
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
      points--;
    }
    return NONE;
  }

  private static byte[] signs() {
    byte[] signs = new byte['\u064B'];
    Arrays.fill(signs, '\u0080', signs.length, UNKNOWN);
    Arrays.fill(signs, 'A', 'Z' + 1, (byte) -1);
    Arrays.fill(signs, 'a', 'z' + 1, (byte) -1);
    Arrays.fill(signs, '\u0621', '\u064B', (byte) 1);
    return signs;
  }

  /** Whether a place is the change, what belongs to neither direction counted in. */
  boolean isAt(int at) {
    return from >= 0 && from <= at && at <= to;
  }

  /** Where before a place it ends or, if it ends behind, begins; -1 if it begins behind. */
  int edgeBefore(int at) {
    return from <= 0 ? -1 : to < at ? to : from < at ? from : -1;
  }

  /** 1 for right to left, -1 for left to right, 0 for neither. */
  private static int direction(char[] chars, int start, int end) {
    if (start == end || isEntity(chars, start)) {
      return 0;
    }
    int balance = 0;
    int i = start;
    while (i < end) {
      int sign = chars[i] < SIGNS.length ? SIGNS[chars[i]] : UNKNOWN;
      if (sign != UNKNOWN) {
        balance += sign;
        i++;
      } else {
        int cp = Character.codePointAt(chars, i);
        balance += sign(cp);
        i += Character.charCount(cp);
      }
    }
    return Integer.signum(balance);
  }

  private static boolean isEntity(char[] chars, int start) {
    return chars[start] == '@' || chars[start] == '#' || ShortLink.isLikeAt(chars, start);
  }

  private static int sign(int cp) {
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
