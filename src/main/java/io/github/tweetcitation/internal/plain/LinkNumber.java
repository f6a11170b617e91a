package io.github.tweetcitation.internal.plain;

import org.jspecify.annotations.Nullable;

/**
 * The number of a link or footnote: {@code [7]}, {@code [^7]}, {@code \u2077}.
 *
 * @param start where it begins
 * @param end where it ends
 * @param value the number
 */
record LinkNumber(int start, int end, int value) {

  /** A page has no more links. */
  private static final int MAX_DIGITS = 4;

  private static final String RAISED =
      "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";

  /** The number that begins at a place, or null. */
  static @Nullable LinkNumber at(String text, int at) {
    if (at >= text.length()) {
      return null;
    }
    return text.charAt(at) == '[' ? bracketed(text, at) : raised(text, at);
  }

  private static @Nullable LinkNumber bracketed(String text, int at) {
    int first = text.startsWith("^", at + 1) ? at + 2 : at + 1;
    int end = first;
    int value = 0;
    while (end < text.length() && end - first < MAX_DIGITS && isDigit(text.charAt(end))) {
      value = value * 10 + text.charAt(end++) - '0';
    }
    return end > first && text.startsWith("]", end) && !text.startsWith("(", end + 1)
        ? new LinkNumber(at, end + 1, value)
        : null;
  }

  private static @Nullable LinkNumber raised(String text, int at) {
    int end = at;
    int value = 0;
    while (end < text.length() && end - at < MAX_DIGITS && RAISED.indexOf(text.charAt(end)) >= 0) {
      value = value * 10 + RAISED.indexOf(text.charAt(end++));
    }
    return end > at ? new LinkNumber(at, end, value) : null;
  }

  /** The number in brackets that ends at a place, or null. */
  static @Nullable LinkNumber before(String text, int end) {
    int open = end > 0 && text.charAt(end - 1) == ']' ? end - 2 : -1;
    while (open >= 0 && end - open <= MAX_DIGITS + 2 && text.charAt(open) != '[') {
      open--;
    }
    LinkNumber number = open < 0 ? null : at(text, open);
    return number == null || number.end != end ? null : number;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
