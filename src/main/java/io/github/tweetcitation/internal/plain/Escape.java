package io.github.tweetcitation.internal.plain;

import io.github.tweetcitation.internal.unicode.Characters;
import org.jspecify.annotations.Nullable;

/**
 * Backslashes and the sign after them, which are outside of a path.
 *
 * @param text the text
 * @param start where the backslashes begin
 * @param sign where the sign is
 * @param end where the escape ends, with the digits of its code
 */
record Escape(String text, int start, int sign, int end) {

  /** Deeper than JSON in JSON in JSON in JSON nobody escapes. */
  private static final int MAX_RUN = 15;

  private static final String SIGNS = "nrtbf\"'/";
  private static final String MEANINGS = "\n\r\t\b\f\"'/";
  private static final int DIGITS = 4;

  /** The longest word that is looked back at for the beginning of a path. */
  private static final int MAX_WORD = 100;

  /** The first one in a part of a text, or null. */
  static @Nullable Escape next(String text, int from, int to) {
    int at = indexOf(text, from, to);
    while (at >= 0 && isPath(text, at, from)) {
      int end = at;
      while (end < to && !Characters.isWhite(text.charAt(end))) {
        end++;
      }
      at = indexOf(text, end, to);
    }
    int sign = at < 0 ? to : runEnd(text, at);
    if (sign >= to) {
      return null;
    }
    boolean code = text.charAt(sign) == 'u' && isCode(text, sign + 1);
    return new Escape(text, at, sign, sign + 1 + (code ? DIGITS : 0));
  }

  private static int indexOf(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '\\') {
        return i;
      }
    }
    return -1;
  }

  private static int runEnd(String text, int at) {
    int end = at;
    while (end < text.length() && end - at < MAX_RUN && text.charAt(end) == '\\') {
      end++;
    }
    return end;
  }

  private static boolean isCode(String text, int start) {
    int end = start;
    while (end < text.length() && Character.digit(text.charAt(end), 16) >= 0) {
      if (++end == start + DIGITS) {
        return true;
      }
    }
    return false;
  }

  /** Whether a backslash is the first one of a path: {@code C:\news}, {@code \\server\news}. */
  private static boolean isPath(String text, int at, int floor) {
    boolean begins = at == floor || at == 0 || Characters.isWhite(text.charAt(at - 1));
    if (begins) {
      return runEnd(text, at) == at + 2 && hasPart(text, at + 2);
    }
    return at >= floor + 2
        && text.charAt(at - 1) == ':'
        && Character.isLetter(text.charAt(at - 2))
        && (at == floor + 2 || !Character.isLetterOrDigit(text.charAt(at - 3)));
  }

  /** Whether a single backslash is in the word that goes on at a place. */
  private static boolean hasPart(String text, int from) {
    int limit = Math.min(text.length(), from + MAX_WORD);
    int i = from;
    while (i < limit && !Characters.isWhite(text.charAt(i))) {
      int end = runEnd(text, i);
      if (end == i + 1) {
        return true;
      }
      i = Math.max(end, i + 1);
    }
    return false;
  }

  /** The sign: a letter that stands for a control character, {@code u}, or a mark. */
  char letter() {
    return text.charAt(sign);
  }

  /** Whether more than one backslash is before the sign. */
  boolean isDeep() {
    return sign - start > 1;
  }

  /** Whether it is the code of a character. */
  boolean isCode() {
    return end > sign + 1;
  }

  /** The character before it; a line break if there is none. */
  char before() {
    return start == 0 ? '\n' : text.charAt(start - 1);
  }

  /** Whether some text follows. */
  boolean isBefore(String next) {
    return text.startsWith(next, end);
  }

  /** The character after it; a line break if there is none. */
  char after() {
    return end < text.length() ? text.charAt(end) : '\n';
  }

  /** What it stands for; empty if that is not known. */
  String meaning() {
    int known = SIGNS.indexOf(letter());
    if (known >= 0) {
      return MEANINGS.substring(known, known + 1);
    }
    return isCode() ? Character.toString((char) Integer.parseInt(text, sign + 1, end, 16)) : "";
  }
}
