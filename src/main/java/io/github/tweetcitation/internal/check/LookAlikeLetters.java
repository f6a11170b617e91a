package io.github.tweetcitation.internal.check;

import java.util.Locale;

/** Latin letters and digits that look alike in most typefaces. */
final class LookAlikeLetters {

  private LookAlikeLetters() {}

  /**
   * What all handles that look like this one have in common: {@code bi11_rnay} and {@code Bill_May}
   * have one key. Handles have no case, so {@code i} is the {@code I} that looks like an {@code l}.
   */
  static String key(String handle) {
    return handle
        .toLowerCase(Locale.ROOT)
        .replace('i', 'l')
        .replace('1', 'l')
        .replace('0', 'o')
        .replace("rn", "m")
        .replace("vv", "w")
        .replace("__", "_");
  }
}
