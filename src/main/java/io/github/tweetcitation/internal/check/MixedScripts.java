package io.github.tweetcitation.internal.check;

import io.github.tweetcitation.Finding;
import io.github.tweetcitation.Finding.Part;
import io.github.tweetcitation.Finding.Type;
import io.github.tweetcitation.PrintedOddity;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Finds words that mix Latin, Cyrillic and Greek letters, many of which look alike. */
final class MixedScripts implements Check {

  private static final Set<UnicodeScript> ALIKE =
      EnumSet.of(UnicodeScript.LATIN, UnicodeScript.CYRILLIC, UnicodeScript.GREEK);

  @Override
  public void run(CheckedCitation citation, Consumer<Finding> found) {
    for (String word : wordsIn(citation.attribution().name())) {
      found.accept(
          new PrintedOddity(
              Type.NAME_MIXED_SCRIPTS, Part.NAME, citation.attribution().nameSpan(), word));
    }
  }

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
