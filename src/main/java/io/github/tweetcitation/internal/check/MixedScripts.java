package io.github.tweetcitation.internal.check;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/** Finds words that mix Latin, Cyrillic and Greek letters, many of which look alike. */
final class MixedScripts {

  private static final char FIRST_OF_GREEK = '\u0370';
  private static final char FIRST_OF_ARABIC = '\u0600';
  private static final char LAST_OF_ARABIC = '\u06FF';

  private MixedScripts() {}

  /** The words of a name that mix scripts. */
  static List<String> wordsIn(String name) {
    if (!mayMix(name)) {
      return List.of();
    }
    List<String> words = new ArrayList<>();
    for (String word : name.split(" ", -1)) {
      if (mixes(word)) {
        words.add(word);
      }
    }
    return words;
  }

  /** Whether there is any letter that is not of the two scripts of most names. */
  private static boolean mayMix(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c >= FIRST_OF_GREEK && !(c >= FIRST_OF_ARABIC && c <= LAST_OF_ARABIC)) {
        return true;
      }
    }
    return false;
  }

  private static boolean mixes(String word) {
    UnicodeScript first = null;
    int cp;
    for (int i = 0; i < word.length(); i += Character.charCount(cp)) {
      cp = word.codePointAt(i);
      UnicodeScript script = Character.isLetter(cp) ? UnicodeScript.of(cp) : UnicodeScript.COMMON;
      if (script == UnicodeScript.LATIN
          || script == UnicodeScript.CYRILLIC
          || script == UnicodeScript.GREEK) {
        if (first != null && first != script) {
          return true;
        }
        first = script;
      }
    }
    return false;
  }
}
