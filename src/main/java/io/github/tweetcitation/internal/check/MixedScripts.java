package io.github.tweetcitation.internal.check;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds words that mix Latin, Cyrillic and Greek letters, many of which look alike. */
final class MixedScripts {

  private static final Set<UnicodeScript> ALIKE =
      EnumSet.of(UnicodeScript.LATIN, UnicodeScript.CYRILLIC, UnicodeScript.GREEK);

  /** A character other than those of Latin and Arabic, the scripts of most names. */
  private static final Pattern OTHER = Pattern.compile("[^\\x00-\\u036F\\u0600-\\u06FF]");

  private MixedScripts() {}

  /** The words of a name that mix scripts. */
  static List<String> wordsIn(String name) {
    return OTHER.matcher(name).find()
        ? Stream.of(name.split(" ", -1)).filter(MixedScripts::mixes).toList()
        : List.of();
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
