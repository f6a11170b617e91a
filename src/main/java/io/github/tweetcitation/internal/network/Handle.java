package io.github.tweetcitation.internal.network;

import io.github.tweetcitation.internal.unicode.Characters;

/** What the handle of an account is made of. */
public final class Handle {

  /** Twitter's limit is 15; the longest legacy handles have 20 (twitter-text, {@code {1,20}}). */
  public static final int MAX_LENGTH = 20;

  /** A handle, as a regular expression. */
  public static final String EXPRESSION = "[A-Za-z0-9_]{1," + MAX_LENGTH + "}";

  private Handle() {}

  /** Whether a handle may hold a character. */
  public static boolean isPart(char c) {
    return Characters.isAsciiLetterOrDigit(c) || c == '_';
  }

  /** Whether a text is a handle: 1 to 20 of {@code [A-Za-z0-9_]}. */
  public static boolean isValid(CharSequence text) {
    int i = 0;
    while (i < text.length() && isPart(text.charAt(i))) {
      i++;
    }
    return i == text.length() && i > 0 && i <= MAX_LENGTH;
  }
}
