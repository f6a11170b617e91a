package io.github.tweetcitation.internal.date;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A set of the languages in which dates are read. It is immutable. */
final class LanguageSet {

  private static final String[] TAGS = DateTables.LANGUAGES.split("\n");

  private static final int WORDS = (TAGS.length + Long.SIZE - 1) / Long.SIZE;

  static final LanguageSet NONE = new LanguageSet(new long[WORDS]);

  static final LanguageSet ALL = of(String.join(",", TAGS));

  /** The languages in which X prints embeds, and their neighbours. */
  static final LanguageSet OF_EMBEDS = of(DateTables.OF_EMBEDS.strip().replace('\n', ','));

  /** A bit for each tag. */
  private final long[] words;

  private LanguageSet(long[] words) {
    this.words = words;
  }

  /** The languages whose tags have commas between them. */
  static LanguageSet of(String tags) {
    long[] words = new long[WORDS];
    for (String tag : tags.split(",", -1)) {
      int at = tag.isEmpty() ? -1 : Arrays.binarySearch(TAGS, tag);
      if (at >= 0) {
        words[at / Long.SIZE] |= 1L << at;
      }
    }
    return new LanguageSet(words);
  }

  boolean isEmpty() {
    return !meets(this);
  }

  /** Whether some language is in both sets. */
  boolean meets(LanguageSet other) {
    boolean both = false;
    for (int i = 0; i < WORDS; i++) {
      both |= (words[i] & other.words[i]) != 0;
    }
    return both;
  }

  LanguageSet and(LanguageSet other) {
    long[] both = new long[WORDS];
    for (int i = 0; i < WORDS; i++) {
      both[i] = words[i] & other.words[i];
    }
    return new LanguageSet(both);
  }

  LanguageSet or(LanguageSet other) {
    long[] either = new long[WORDS];
    for (int i = 0; i < WORDS; i++) {
      either[i] = words[i] | other.words[i];
    }
    return new LanguageSet(either);
  }

  /** The tags, sorted. */
  List<String> tags() {
    List<String> sorted = new ArrayList<>();
    for (int i = 0; i < TAGS.length; i++) {
      if ((words[i / Long.SIZE] & (1L << i)) != 0) {
        sorted.add(TAGS[i]);
      }
    }
    return List.copyOf(sorted);
  }
}
