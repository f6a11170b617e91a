package io.github.tweetcitation.internal.check;

import io.github.tweetcitation.Finding;
import io.github.tweetcitation.Finding.Part;
import io.github.tweetcitation.Imitation;
import io.github.tweetcitation.internal.attribution.Permalink;
import io.github.tweetcitation.internal.unicode.Characters;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * A word of the name that looks like the handle or a part of it, but has other letters: {@code
 * MiIIs (@tamarmills8)} with capitals of {@code i}, {@code Ѕосса (@socca_)} all in Cyrillic.
 */
final class NameLikeHandle implements Check {

  /** Shorter words look like something by chance. */
  private static final int MIN_LENGTH = 4;

  @Override
  public void run(CheckedCitation citation, Consumer<Finding> found) {
    String name = citation.attribution().name();
    String handle = citation.attribution().handle();
    String linked = Permalink.handleOf(citation.permalink());
    for (String word : NameWords.in(name)) {
      // Where the handle imitates that of the status, the name may be that account's.
      if (word.length() >= MIN_LENGTH && looksLikePart(word, handle) && !holds(linked, word)) {
        found.accept(
            new Imitation(
                Finding.Type.NAME_IMITATES_HANDLE,
                Part.NAME,
                citation.name().part(word),
                word,
                handle));
        return;
      }
    }
  }

  private static boolean looksLikePart(String word, String handle) {
    String seen = LatinTwins.seen(word);
    boolean latin = seen.equals(word);
    return isAscii(seen)
        && (latin ? !holds(handle, word) : !MixedScripts.mixes(word))
        && LookAlikeLetters.key(handle).contains(LookAlikeLetters.key(seen));
  }

  private static boolean isAscii(String word) {
    int end = 0;
    while (end < word.length() && Characters.isAsciiLetterOrDigit(word.charAt(end))) {
      end++;
    }
    return end == word.length();
  }

  private static boolean holds(String handle, String word) {
    return handle.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT));
  }
}
