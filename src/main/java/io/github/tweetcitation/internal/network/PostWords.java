package io.github.tweetcitation.internal.network;

import io.github.tweetcitation.internal.unicode.PhraseTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a network prints around the author of a post, in all languages.
 *
 * @param before before the name: {@code A post shared by}
 * @param around before the name where more follows it: {@code Ein von … geteilter Beitrag}
 * @param afterAround the words that follow it then; alone they are words of prose: {@code chia sẻ}
 * @param after after the name or the handle: {@code がシェアした投稿}
 * @param heads in front of the post: {@code View this post on Instagram}
 */
public record PostWords(
    PhraseTable before,
    PhraseTable around,
    List<String> afterAround,
    List<String> after,
    PhraseTable heads) {

  private static final PhraseTable NO_PHRASES = new PhraseTable();

  /** No words at all. */
  static final PostWords NONE =
      new PostWords(NO_PHRASES, NO_PHRASES, List.of(), List.of(), NO_PHRASES);

  /** A table of the phrases of a text, one on each line or between bars. */
  static PhraseTable table(String phrases) {
    return new PhraseTable(list(phrases).toArray(new String[0]));
  }

  /** The phrases of a text, the longest first, for one can begin another one. */
  static List<String> list(String phrases) {
    List<String> sorted = new ArrayList<>();
    for (String phrase : phrases.strip().replace('\n', '|').split("\\|", -1)) {
      sorted.add(phrase.strip());
    }
    sorted.sort(new LongestFirst());
    return List.copyOf(sorted);
  }

  /** A class, for a cold JVM waits for a lambda, even where tweets alone are asked for. */
  private static final class LongestFirst implements Comparator<String> {

    @Override
    public int compare(String one, String other) {
      return other.length() - one.length();
    }
  }
}
