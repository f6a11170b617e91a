package io.github.tweetcitation.internal.check;

import io.github.tweetcitation.Finding;
import io.github.tweetcitation.Finding.Part;
import io.github.tweetcitation.Imitation;
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
    if (handle.isEmpty()) {
      return;
    }
    for (String word : NameWords.in(name)) {
      if (word.length() >= MIN_LENGTH && looksLikePart(word, handle)) {
        found.accept(
            new Imitation(
                Finding.Type.NAME_IMITATES_HANDLE,
                Part.NAME,
                citation.name().part(word),
                word,
                handle));
      }
    }
  }

  private static boolean looksLikePart(String word, String handle) {
    String small = handle.toLowerCase(Locale.ROOT);
    if (Skeleton.isAscii(word)) {
      String seen = LookAlikeLetters.key(word);
      return seen.length() >= MIN_LENGTH - 1
          && !small.contains(word.toLowerCase(Locale.ROOT))
          && LookAlikeLetters.key(handle).contains(seen);
    }
    boolean foreign =
        word.codePoints().allMatch(c -> Skeleton.mayLookLatin(c) || !Character.isLetter(c));
    return foreign && isSeenAs(word, small);
  }

  /** Whether a word in another script looks like a part of a handle, with capitals or without. */
  private static boolean isSeenAs(String word, String handle) {
    String whole = Skeleton.key(handle);
    String key = Skeleton.key(word);
    String small = Skeleton.key(word.toLowerCase(Locale.ROOT));
    return (Skeleton.isAscii(key) && whole.contains(key))
        || (Skeleton.isAscii(small) && whole.contains(small));
  }
}
