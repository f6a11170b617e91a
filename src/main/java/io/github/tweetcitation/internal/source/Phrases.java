package io.github.tweetcitation.internal.source;

import java.util.List;

/**
 * Phrases that are looked for in any case. Of the places in a text where none begins, nearly all
 * are told by two characters.
 */
public final class Phrases {

  /** A power of two, and many times as many as there are pairs of first letters. */
  private static final int PAIRS = 4096;

  private final List<String> phrases;

  /** By the hash of two characters, whether a phrase may begin with them. */
  private final boolean[] pairs = new boolean[PAIRS];

  private Phrases(List<String> phrases) {
    this.phrases = phrases;
    for (String phrase : phrases) {
      char first = phrase.charAt(0);
      char second = phrase.charAt(1);
      add(first, second);
      add(first, Character.toUpperCase(second));
      add(Character.toUpperCase(first), second);
      add(Character.toUpperCase(first), Character.toUpperCase(second));
    }
  }

  private void add(char first, char second) {
    pairs[hash(first, second)] = true;
  }

  private static int hash(char first, char second) {
    return (first * 61 + second) & (PAIRS - 1);
  }

  /** Phrases in small letters of Latin, Cyrillic or Arabic, of two characters or more. */
  public static Phrases of(String... phrases) {
    return new Phrases(List.of(phrases));
  }

  /** Whether one may begin with two characters; seldom so if none does. */
  public boolean mayBeginWith(char first, char second) {
    return pairs[hash(first, second)];
  }

  /** Where the one that begins at a place ends; -1 if none does. */
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

  /** Whether one stands anywhere in a text. */
  public boolean anyIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (endAt(text, i) >= 0) {
        return true;
      }
    }
    return false;
  }
}
