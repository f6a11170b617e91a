package io.github.tweetcitation.internal.report;

import io.github.tweetcitation.internal.unicode.Characters;
import io.github.tweetcitation.internal.unicode.PhraseTable;

/**
 * Looks for a word without which no text reports a tweet. Every word of the vocabulary that names a
 * tweet or the network begins with one of these, or is the letter X.
 */
final class Triggers {

  private static final PhraseTable PHRASES =
      new PhraseTable(
          "twee", "twit", "getwit", "tuit", "retu", "retw", "tivit", "trino", "cuit", "mencui",
          "kicau", "berkic", "gazou", "mentw", "nge-tw", "ngetw", "menget",
          "\u062A\u063A", "\u063A\u0631", "\u062A\u0648", "\u0625\u0643\u0633", "\u0627\u0643\u0633",
          "\u0623\u0643\u0633", "\u0627\u06CC\u06A9\u0633", "\u0627\u064A\u0643\u0633",
          "\u0679\u0648", "\u05E6\u05D9", "\u05D8\u05D5\u05D5", "\u05D8\u05D5\u05D9");

  private Triggers() {}

  /** Whether a text has such a word, an account or the letter X alone. */
  static boolean areIn(String text) {
    return text.indexOf('@') >= 0 || text.indexOf('\uFF20') >= 0 || PHRASES.anyIn(text) || hasX(text);
  }

  private static boolean hasX(String text) {
    for (int i = text.indexOf('X'); i >= 0; i = text.indexOf('X', i + 1)) {
      boolean before = i > 0 && Characters.isAsciiLetterOrDigit(text.charAt(i - 1));
      boolean after = i + 1 < text.length() && Characters.isAsciiLetterOrDigit(text.charAt(i + 1));
      if (!before && !after) {
        return true;
      }
    }
    return false;
  }
}
