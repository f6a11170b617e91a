package io.github.tweetcitation.internal.unicode;

import java.util.List;

/**
 * PhraseTable that are looked for in any case. Where none begins, two characters nearly always show
 * it.
 */
public final class PhraseTable {

  /** A power of two, and many times as many as there are pairs of first letters. */
  private static final int PAIRS = 4096;

  private final List<String> phrases;

  /** By the hash of two characters, whether a phrase may begin with them. */
  private final boolean[] pairs = new boolean[PAIRS];

  private PhraseTable(List<String> phrases) {
    this.phrases = phrases;
    for (String phrase : phrases) {
      for (char first : anyCase(phrase.charAt(0))) {
        for (char second : anyCase(phrase.charAt(1))) {
          pairs[hash(first, second)] = true;
        }
      }
    }
  }

  private static char[] anyCase(char c) {
    return new char[] {c, Character.toUpperCase(c)};
  }

  private static int hash(char first, char second) {
    return (first * 61 + second) & (PAIRS - 1);
  }

  /** PhraseTable in small letters of Latin, Cyrillic or Arabic, of two characters or more. */
  public static PhraseTable of(String... phrases) {
    return new PhraseTable(List.of(phrases));
  }

  /** Whether a phrase may begin with two characters; if not, none does. */
  public boolean mayBeginWith(char first, char second) {
    return pairs[hash(first, second)];
  }

  /** Where the phrase that begins at a place ends; -1 if none does. */
  public int endAt(String text, int at) {
    if (at + 1 < text.length() && mayBeginWith(text.charAt(at), text.charAt(at + 1))) {
      for (int i = 0; i < phrases.size(); i++) {
        String phrase = phrases.get(i);
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
