package io.github.tweetcitation.internal.report;

import io.github.tweetcitation.internal.unicode.Characters;
import java.util.List;

/**
 * Looks for a word without which no text reports a tweet. Every word of the vocabulary that names a
 * tweet or the network has one of these in it, or is the letter X.
 */
final class Triggers {

  private static final List<String> WORDS =
      List.of(
          "twee",
          "twit",
          "tuit",
          "tivit",
          "trino",
          "cuit",
          "kicau",
          "gazou",
          // Arabic, with vowel marks and tatweel, too
          "\u062A\u063A\u0631",
          "\u062A\u063A\u0627",
          "\u062A\u063A\u0640",
          "\u062A\u063A\u0652",
          "\u062A\u064E\u063A",
          "\u063A\u0631\u062F",
          "\u063A\u0631\u0651",
          "\u063A\u0631\u064E",
          "\u063A\u064E\u0631",
          "\u062A\u0648\u064A\u062A",
          "\u062A\u0648\u064A\u0640",
          "\u062A\u0648\u062A\u064A",
          "\u0625\u0643\u0633",
          "\u0627\u0643\u0633",
          "\u0623\u0643\u0633",
          // Persian and Urdu
          "\u062A\u0648\u06CC\u06CC",
          "\u062A\u0648\u0626\u06CC",
          "\u062A\u0648\u06CC\u062A",
          "\u062A\u0648\u064A\u064A",
          "\u062A\u0648\u0626\u064A",
          "\u0627\u06CC\u06A9\u0633",
          "\u0627\u064A\u0643\u0633",
          "\u0679\u0648\u0626",
          "\u0679\u0648\u06CC",
          "\u0679\u0648\u064A",
          // Hebrew
          "\u05E6\u05D9\u05D5\u05E5",
          "\u05E6\u05D9\u05D5\u05E6",
          "\u05E6\u05D9\u05D9\u05E5",
          "\u05E6\u05D9\u05D9\u05E6",
          "\u05D8\u05D5\u05D5\u05D9\u05D8",
          "\u05D8\u05D5\u05D9\u05D8");

  /** A power of two, and many times as many as there are words. */
  private static final int STARTS = 1 << 14;

  /** By the hash of three characters, whether a word begins with them. */
  private static final boolean[] BEGINS = new boolean[STARTS];

  static {
    for (String word : WORDS) {
      BEGINS[hash(word.charAt(0), word.charAt(1), word.charAt(2))] = true;
    }
  }

  private Triggers() {}

  /** Whether a text has such a word, an account or the letter X alone. */
  static boolean areIn(String text) {
    return text.indexOf('@') >= 0 || text.indexOf('\uFF20') >= 0 || hasX(text) || hasWord(text);
  }

  private static boolean hasWord(String text) {
    char first = 0;
    char second = 0;
    for (int i = 0; i < text.length(); i++) {
      char third = small(text.charAt(i));
      if (BEGINS[hash(first, second, third)] && begins(text, i - 2)) {
        return true;
      }
      first = second;
      second = third;
    }
    return false;
  }

  private static boolean begins(String text, int at) {
    for (String word : WORDS) {
      if (text.regionMatches(true, at, word, 0, word.length())) {
        return true;
      }
    }
    return false;
  }

  /** The letter i has two more forms in Turkish: {@code TWİTTER}. */
  private static char small(char c) {
    if (c >= 'A' && c <= 'Z') {
      return (char) (c + 'a' - 'A');
    }
    return c == '\u0130' || c == '\u0131' ? 'i' : c;
  }

  private static int hash(char first, char second, char third) {
    return (first * 961 + second * 31 + third) & (STARTS - 1);
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
