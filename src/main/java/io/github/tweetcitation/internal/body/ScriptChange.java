package io.github.tweetcitation.internal.body;

import io.github.tweetcitation.internal.network.ShortLink;
import io.github.tweetcitation.internal.unicode.Characters;

/**
 * The last place where a text changes between left to right and right to left, as before an English
 * tweet in an Arabic article. Mentions, tags, links and numbers have no direction.
 *
 * @param from the first word after the change, whether it has a direction or not; -1 if there is no
 *     change
 * @param to the first word after the change that has a direction
 */
record ScriptChange(int from, int to) {

  private static final ScriptChange NONE = new ScriptChange(-1, -1);

  /** So many words of the other direction in a row are prose; fewer are a name inside a tweet. */
  private static final int FOREIGN_WORDS = 3;

  /** Fewer words at the end are a name, as {@code Tech Crunch} at the end of an Arabic tweet. */
  private static final int OWN_WORDS = 2;

  /** The last change of a text, if it is at {@code least} or later. */
  static ScriptChange last(NonLetterIndex text, int least) {
    char[] chars = text.chars;
    int points = text.count;
    int direction = 0;
    int own = 0;
    int foreign = 0;
    int from = -1;
    int to = -1;
    int end = chars.length;
    while (end > least || (end > 0 && foreign > 0)) {
      points = text.beforeWord(points);
      int start = text.after(points);
      int word = direction(chars, start, end);
      direction = direction == 0 ? word : direction;
      if (word == 0) {
        from = foreign == 0 && start < end ? start : from;
      } else if (word == direction) {
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

  /** Whether a place is at the change, or in the words without direction there. */
  boolean isAt(int at) {
    return from >= 0 && from <= at && at <= to;
  }

  /** The last of its two ends that is before a place and not 0, or -1. */
  int edgeBefore(int at) {
    return from <= 0 ? -1 : to < at ? to : from < at ? from : -1;
  }

  /** 1 for right to left, -1 for left to right, 0 for neither. */
  private static int direction(char[] chars, int start, int end) {
    if (start == end || "@#".indexOf(chars[start]) >= 0 || ShortLink.isLikeAt(chars, start)) {
      return 0;
    }
    int balance = 0;
    int cp;
    for (int i = start; i < end; i += Character.charCount(cp)) {
      cp = Character.codePointAt(chars, i);
      balance += direction(cp);
    }
    return Integer.signum(balance);
  }

  private static int direction(int cp) {
    if (cp < 0x80) {
      return Characters.isAsciiLetterOrDigit(cp) && cp > '9' ? -1 : 0;
    }
    if (cp >= 0x621 && cp <= 0x64A) { // by far the most letters from right to left
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
