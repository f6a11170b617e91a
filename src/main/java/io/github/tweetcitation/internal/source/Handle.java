package io.github.tweetcitation.internal.source;

/** What the handle of an account is made of. */
public final class Handle {

  /** Twitter's limit is 15; the longest legacy handles have 20 (twitter-text, {@code {1,20}}). */
  public static final int MAX_LENGTH = 20;

  private Handle() {}

  /** Whether a handle may hold a character. */
  public static boolean isPart(char c) {
    return CharClass.isAsciiLetterOrDigit(c) || c == '_';
  }

  /** Whether a text is a handle, without {@code @}. */
  public static boolean isValid(String text) {
    int length = text.length();
    int i = 0;
    while (i < length && isPart(text.charAt(i))) {
      i++;
    }
    return i == length && length > 0 && length <= MAX_LENGTH;
  }
}
