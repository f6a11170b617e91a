package io.github.tweetcitation.internal.body;

import io.github.tweetcitation.internal.unicode.Characters;
import java.util.Set;

/**
 * Verbs after {@code \u0648}, "and", with which sentences of Arabic articles go on: {@code
 * \u0648\u0642\u0631\u0631\u062A}, {@code \u0648\u064A\u062D\u062A\u0644}. Of 144 sentences of
 * articles that begin with the letter and with no word of {@link Vocabulary}, 86 begin with one; of
 * 289 sentences of tweets, none does.
 */
final class ArabicVerb {

  private static final char WAW = '\u0648';
  private static final char TEH = '\u062A';
  private static final char YEH = '\u064A';
  private static final char ALEF = '\u0627';

  /** Shorter ones may be words whose first letter is a waw: {@code \u0648\u0635\u0644\u062A}. */
  private static final int LEAST = 5;

  /** So are these with an alef: {@code \u0648\u0627\u0635\u0644\u062A}. */
  private static final int LEAST_WITH_ALEF = 7;

  /** Names and nouns that have the form of a verb. */
  private static final Set<String> OTHERS =
      Set.of(
          "ويليام",
          "ويليامز",
          "ويلسون",
          "ويندوز",
          "ويندسور",
          "ويمبلي",
          "ويمبلدون",
          "ويكيبيديا",
          "ويكيليكس",
          "ويسكونسن",
          "ويستمنستر",
          "ويسترن",
          "وتيرة");

  private ArabicVerb() {}

  /** Whether such a verb begins at a place. */
  static boolean isAt(char[] chars, int at) {
    if (chars[at] != WAW) {
      return false;
    }
    StringBuilder letters = new StringBuilder();
    for (int i = at; i < chars.length && Characters.isLetterOrMark(chars[i]); i++) {
      if (Character.isLetter(chars[i])) {
        letters.append(chars[i]);
      }
    }
    String word = letters.toString();
    return word.length() >= LEAST && hasForm(word) && !OTHERS.contains(word);
  }

  private static boolean hasForm(String word) {
    char second = word.charAt(1);
    if (second == YEH || second == TEH) {
      return true; // it does, she does, she did for herself
    }
    int end = word.length() - 1;
    boolean she = word.charAt(end) == TEH && "\u0627\u0648\u064A".indexOf(word.charAt(end - 1)) < 0;
    return she && (second != ALEF || end >= LEAST_WITH_ALEF - 1);
  }
}
