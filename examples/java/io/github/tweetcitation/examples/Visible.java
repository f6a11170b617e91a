package io.github.tweetcitation.examples;

/**
 * Text that a terminal shows and does not obey.
 *
 * <p>A document or the name of a file may hold {@code ESC [2J}, which clears a terminal, or U+202E,
 * which turns the rest of a line around. Control characters, the controls of direction, line and
 * paragraph separators and lone surrogates are written as JSON writes them: U+001B is six
 * characters, a backslash, {@code u001b}. So JSON that passes here keeps its meaning.
 */
final class Visible {

  private static final char ARABIC_LETTER_MARK = '\u061C';
  private static final char LEFT_TO_RIGHT_MARK = '\u200E';
  private static final char RIGHT_TO_LEFT_MARK = '\u200F';
  private static final char LINE_SEPARATOR = '\u2028';
  private static final char RIGHT_TO_LEFT_OVERRIDE = '\u202E';
  private static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';
  private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';

  private Visible() {}

  /** The text with what a terminal would obey as {@code \}{@code uXXXX}. */
  static String of(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    int plain = 0;
    for (int at = 0, next; at < text.length(); at = next) {
      int c = text.codePointAt(at);
      next = at + Character.charCount(c);
      if (isObeyed(c)) {
        visible.append(text, plain, at).append("\\u").append(hex(c));
        plain = next;
      }
    }
    return plain == 0 ? text : visible.append(text, plain, text.length()).toString();
  }

  private static String hex(int c) {
    return Integer.toHexString(0x10000 | c).substring(1);
  }

  private static boolean isObeyed(int c) {
    return Character.isISOControl(c)
        || c == ARABIC_LETTER_MARK
        || c == LEFT_TO_RIGHT_MARK
        || c == RIGHT_TO_LEFT_MARK
        || (c >= LINE_SEPARATOR && c <= RIGHT_TO_LEFT_OVERRIDE)
        || (c >= LEFT_TO_RIGHT_ISOLATE && c <= POP_DIRECTIONAL_ISOLATE)
        || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }
}
