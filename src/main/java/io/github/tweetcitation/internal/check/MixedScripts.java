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

  private MixedScripts() {}

  /** The words of a name that mix scripts. */
  static List<String> wordsIn(String name) {
    return mayMix(name)
        ? Stream.of(name.split(" ", -1)).filter(MixedScripts::mixes).toList()
        : List.of();
  }

  /** Whether a name has a character other than those of Latin and Arabic, as few have. */
  private static boolean mayMix(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c >= 0x370 && (c < 0x600 || c > 0x6FF)) {
        return true;
      }
    }
    return false;
  }

  private static boolean mixes(String word) {
    return word.codePoints()
            .filter(Character::isLetter)
            .mapToObj(UnicodeScript::of)
            .filter(ALIKE::contains)
            .distinct()
            .count()
        > 1;
  }
}
