package io.github.tweetcitation.internal.network;

import io.github.tweetcitation.internal.unicode.Characters;

/** What the handle of an account is made of. */
public final class Handle {

  /** Twitter's limit is 15; the longest legacy handles have 20 (twitter-text, {@code {1,20}}). */
  public static final int MAX_LENGTH = 20;

  /** A handle, as a regular expression. */
  public static final String EXPRESSION = "[A-Za-z0-9_]{1," + MAX_LENGTH + "}";

  /** The longest are those of Mastodon, a name and a host. */
  private static final int MAX_LENGTH_ANYWHERE = 320;

  private Handle() {}

  /** Whether a handle may hold a character. */
  public static boolean isPart(char c) {
    return Characters.isAsciiLetterOrDigit(c) || c == '_';
  }

  /**
   * Where the characters of a handle end that begins at a place; after 20 of them at the latest.
   */
  public static int end(CharSequence text, int at) {
    int end = at;
    while (end < text.length() && end - at < MAX_LENGTH && isPart(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Whether a text may be a handle of any network: 1 to 320 of {@code [A-Za-z0-9_.@-]}. */
  public static boolean isValidAnywhere(CharSequence text) {
    int end = 0;
    while (end < text.length() && isPartAnywhere(text.charAt(end))) {
      end++;
    }
    return end > 0 && end == text.length() && end <= MAX_LENGTH_ANYWHERE;
  }

  private static boolean isPartAnywhere(char c) {
    return isPart(c) || ".@-".indexOf(c) >= 0;
  }

  /** Whether a text is a handle: 1 to 20 of {@code [A-Za-z0-9_]}. */
  public static boolean isValid(CharSequence text) {
    return text.length() > 0 && end(text, 0) == text.length();
  }
}
