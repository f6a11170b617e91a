package io.github.tweetcitation.internal.body;

import io.github.tweetcitation.internal.unicode.Characters;
import java.util.Set;

/**
 * Verbs after {@code و}, "and", with which sentences of Arabic articles go on: {@code وقررت},
 * {@code ويحتل}. Of 144 sentences of articles that begin with the letter and with no word of {@link
 * Vocabulary}, 86 begin with one; of 289 sentences of tweets, none does.
 */
final class ArabicVerb {

  private static final char WAW = '\u0648';
  private static final char TEH = '\u062A';
  private static final char YEH = '\u064A';
  private static final char TEH_MARBUTA = '\u0629';
  private static final char ALEF = '\u0627';
  private static final char LAM = '\u0644';

  /** Shorter ones may be words whose first letter is a waw: {@code وصلت}. */
  private static final int LEAST = 5;

  /** So are these with an alef: {@code واصلت}. */
  private static final int LEAST_WITH_ALEF = 7;

  /** Names and nouns that have the form of a verb. */
  private static final Set<String> OTHERS =
      Set.of(
          ("ويلسون ويندوز ويندسور ويمبلي ويمبلدون ويكيبيديا ويكيليكس ويسكونسن ويستمنستر ويسترن"
                  + " ويستهام وينستون وينكم ويليام ويليامز ويوتيوب وتويتر وتركيا وتونس")
              .split(" "));

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
    char third = word.charAt(2);
    int end = word.length() - 1;
    char last = word.charAt(end);
    if (second == YEH || second == TEH) {
      // It does, she does, she did for herself; but ويا رب, "and O Lord", and وتحية, "and
      // greetings".
      return third != ALEF && last != TEH_MARBUTA;
    }
    // She did: وقررت; but وبيروت, "and Beirut", and والإنترنت, "and the internet".
    boolean she = last == TEH && "\u0627\u0648\u064A".indexOf(word.charAt(end - 1)) < 0;
    boolean article = second == ALEF && third == LAM;
    return she && !article && (second != ALEF || end >= LEAST_WITH_ALEF - 1);
  }
}
