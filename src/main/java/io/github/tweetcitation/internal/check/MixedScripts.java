package io.github.tweetcitation.internal.check;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds words that mix Latin, Cyrillic and Greek letters, many of which look alike. */
final class MixedScripts {

  private static final Set<UnicodeScript> ALIKE =
      EnumSet.of(UnicodeScript.LATIN, UnicodeScript.CYRILLIC, UnicodeScript.GREEK);

  private static final char FIRST_OF_GREEK = '\u0370';
  private static final char FIRST_OF_ARABIC = '\u0600';
  private static final char LAST_OF_ARABIC = '\u06FF';

  private MixedScripts() {}

  /** The words of a name that mix scripts. */
  static List<String> wordsIn(String name) {
    return mayMix(name)
        ? Stream.of(name.split(" ", -1)).filter(MixedScripts::mixes).toList()
        : List.of();
  }

  /** Whether a name has a character other than those of the two scripts of most names. */
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
      UnicodeScript script = UnicodeScript.of(cp);
      if (Character.isLetter(cp) && ALIKE.contains(script)) {
        if (first != null && first != script) {
          return true;
        }
        first = script;
      }
    }
    return false;
  }
}
