package io.github.tweetcitation.internal.unicode;

import java.util.Arrays;

/**
 * Phrases that are searched in any case, in capitals too. Nearly everywhere the first two
 * characters show that no phrase begins there.
 */
public final class PhraseTable {

  /** A power of two, and many times as many as there are pairs of first letters. */
  private static final int PAIRS = 4096;

  /** By the hash of two characters, whether a phrase may begin with them. */
  private final boolean[] pairs = new boolean[PAIRS];

  /** By the hash of two characters, the phrases that may begin with them. */
  private final String[][] phrases = new String[PAIRS][];

  /** Makes a table of phrases in small letters, each of two characters or more. */
  public PhraseTable(String... all) {
    Arrays.fill(phrases, new String[0]);
    for (String phrase : all) {
      for (char first : anyCase(phrase.charAt(0))) {
        for (char second : anyCase(phrase.charAt(1))) {
          add(phrase, hash(first, second));
        }
      }
    }
  }

  private void add(String phrase, int pair) {
    String[] before = phrases[pair];
    pairs[pair] = true;
    if (before.length == 0 || !before[before.length - 1].equals(phrase)) {
      phrases[pair] = Arrays.copyOf(before, before.length + 1);
      phrases[pair][before.length] = phrase;
    }
  }

  /** The letter i has two more forms in Turkish: {@code VİDEO}. */
  private static char[] anyCase(char c) {
    return c == 'i' ? "iI\u0130\u0131".toCharArray() : new char[] {c, Character.toUpperCase(c)};
  }

  private static int hash(char first, char second) {
    return (first * 61 + second) & (PAIRS - 1);
  }

  /** Whether a phrase may begin with two characters; if not, none does. */
  public boolean mayBeginWith(char first, char second) {
    return pairs[hash(first, second)];
  }

  /** Where the phrase that begins at a place ends; -1 if none does. */
  public int endAt(String text, int at) {
    if (at + 1 < text.length() && mayBeginWith(text.charAt(at), text.charAt(at + 1))) {
      for (String phrase : phrases[hash(text.charAt(at), text.charAt(at + 1))]) {
        if (text.regionMatches(true, at, phrase, 0, phrase.length())) {
          return at + phrase.length();
        }
      }
    }
    return -1;
  }

  /** Whether a text holds one of the phrases. */
  public boolean anyIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (endAt(text, i) >= 0) {
        return true;
      }
    }
    return false;
  }
}
