package io.github.tweetcitation.internal.date;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * A set of the languages in which dates are read.
 *
 * @param bits a bit for each tag of the table; nobody changes it
 */
record LanguageSet(BitSet bits) {

  private static final String[] TAGS = DateTables.LANGUAGES.split("\n");

  static final LanguageSet NONE = new LanguageSet(new BitSet());

  static final LanguageSet ALL = all();

  /** The languages in which X prints embeds, and their neighbours. */
  static final LanguageSet OF_EMBEDS = of(DateTables.OF_EMBEDS.strip().replace("\n", ","));

  private static LanguageSet all() {
    BitSet bits = new BitSet();
    bits.set(0, TAGS.length);
    return new LanguageSet(bits);
  }

  /** The languages whose tags have commas between them. */
  static LanguageSet of(String tags) {
    BitSet bits = new BitSet(TAGS.length);
    for (String tag : tags.split(",", -1)) {
      if (!tag.isEmpty()) {
        bits.set(Arrays.binarySearch(TAGS, tag));
      }
    }
    return new LanguageSet(bits);
  }

  boolean isEmpty() {
    return bits.isEmpty();
  }

  LanguageSet and(LanguageSet other) {
    BitSet both = (BitSet) bits.clone();
    both.and(other.bits);
    return new LanguageSet(both);
  }

  LanguageSet or(LanguageSet other) {
    BitSet either = (BitSet) bits.clone();
    either.or(other.bits);
    return new LanguageSet(either);
  }

  /** The tags, sorted. */
  List<String> tags() {
    List<String> sorted = new ArrayList<>();
    for (int i = bits.nextSetBit(0); i >= 0; i = bits.nextSetBit(i + 1)) {
      sorted.add(TAGS[i]);
    }
    return List.copyOf(sorted);
  }
}
