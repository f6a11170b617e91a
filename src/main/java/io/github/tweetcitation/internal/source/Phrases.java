package io.github.tweetcitation.internal.source;

import java.util.List;

/**
 * Phrases that are looked for in any case. Of the places in a text where none begins, nearly all
 * are told by one character or two.
 */
public final class Phrases {

  private static final int LAST_OF_ARABIC = 0x6FF;

  private final List<String> phrases;
  private final boolean[] firsts = new boolean[LAST_OF_ARABIC + 1];

  private Phrases(List<String> phrases) {
    this.phrases = phrases;
    for (String phrase : phrases) {
      firsts[phrase.charAt(0)] = true;
      firsts[Character.toUpperCase(phrase.charAt(0))] = true;
    }
  }

  /** Phrases in small letters of Latin, Cyrillic or Arabic, of two characters or more. */
  public static Phrases of(String... phrases) {
    return new Phrases(List.of(phrases));
  }

  /** Whether one may begin with a character. */
  public boolean mayBeginWith(char c) {
    return c <= LAST_OF_ARABIC && firsts[c];
  }

  /** Where the one that begins at a place ends; -1 if none does. */
  public int endAt(String text, int at) {
    if (at + 1 >= text.length() || !mayBeginWith(text.charAt(at))) {
      return -1;
    }
    char first = Character.toLowerCase(text.charAt(at));
    char second = Character.toLowerCase(text.charAt(at + 1));
    for (int i = 0; i < phrases.size(); i++) {
      String phrase = phrases.get(i);
      if (phrase.charAt(0) == first
          && phrase.charAt(1) == second
          && text.regionMatches(true, at, phrase, 0, phrase.length())) {
        return at + phrase.length();
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
