package io.github.tweetcitation.internal.check;

import io.github.tweetcitation.internal.unicode.Characters;
import java.util.Locale;

/** Latin letters and digits that look alike in most typefaces. */
final class LookAlikeLetters {

  private LookAlikeLetters() {}

  /**
   * What all handles that look like this one have in common: {@code bi11_rnay} and {@code Bill_May}
   * have one key. Handles have no case, so {@code i} is the {@code I} that looks like an {@code l}.
   */
  static String key(String handle) {
    return alike(handle.toLowerCase(Locale.ROOT).replace('i', 'l'));
  }

  /**
   * The letters and digits of a word as they look, in small letters: {@code MiIIs} is {@code
   * mills}, but {@code Ida} stays. A capital {@code I} after a small letter is read as an {@code
   * l}, and a digit between letters as a letter.
   */
  static String seen(String word) {
    StringBuilder seen = new StringBuilder();
    boolean small = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c == 'I' && small) {
        seen.append('l');
        continue;
      }
      small = Character.isLowerCase(c);
      if ((c == '0' || c == '1') && !(isLetter(word, i - 1) && isLetter(word, i + 1))) {
        seen.append(' ');
      } else if (Characters.isAsciiLetterOrDigit(c)) {
        seen.append(Character.toLowerCase(c));
      }
    }
    return alike(seen.toString());
  }

  private static boolean isLetter(String word, int at) {
    return at >= 0 && at < word.length() && Character.isLetter(word.charAt(at));
  }

  private static String alike(String small) {
    return small
        .replace('1', 'l')
        .replace('0', 'o')
        .replace("rn", "m")
        .replace("vv", "w")
        .replace("__", "_");
  }
}
