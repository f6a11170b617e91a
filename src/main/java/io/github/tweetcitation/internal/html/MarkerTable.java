package io.github.tweetcitation.internal.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The words that a {@link MarkerScanner} looks for, by the triples of characters in their keys.
 *
 * <p>Triples have numbers of {@link #BITS} bits; two may share a number.
 */
public final class MarkerTable {

  static final int TRIPLE = 3;

  /** Every so many characters is a triple of a page that is looked up. */
  static final int STEP = Marker.KEY - TRIPLE + 1;

  /** Before a handle. */
  static final String AT_SIGNS = "@\uFF20";

  /** The table of what shows that a page may cite a tweet. */
  public static final MarkerTable TWEETS = new MarkerTable(Marker.all(), AT_SIGNS);

  private static final int BITS = 15;

  /** So many bits are those of the first character. */
  private static final int FIRST_BITS = 5;

  /** The words whose keys contain a triple, by the number of the triple. */
  private final Known[][] known = new Known[1 << BITS][];

  /** Whether a word has the triple; this table is small enough for the fastest memory. */
  private final boolean[] isKnown = new boolean[1 << BITS];

  /** The words that end with an at sign, too short for a key: they are looked for at at signs. */
  private final List<Marker> atSigns = new ArrayList<>();

  private final String characters;

  private MarkerTable(List<Marker> markers, String characters) {
    this.characters = characters;
    for (Marker marker : markers) {
      if (marker.endsWithAtSign()) {
        atSigns.add(marker);
        continue;
      }
      for (String key : marker.keys()) {
        add(marker, key);
      }
    }
  }

  /**
   * A table of the markers of tweets and others.
   *
   * @param markers the others
   * @param characters characters that are markers by themselves
   */
  public static MarkerTable withOthers(List<Marker> markers, String characters) {
    List<Marker> all = Marker.all();
    all.addAll(markers);
    return new MarkerTable(all, AT_SIGNS + characters);
  }

  /** A table of other markers alone. */
  public static MarkerTable of(List<Marker> markers, String characters) {
    return new MarkerTable(markers, characters);
  }

  /**
   * A word whose key contains a triple.
   *
   * @param marker the word
   * @param offset where the last character of the triple is, counted from the start of the word
   */
  record Known(Marker marker, int offset) {}

  private void add(Marker marker, String key) {
    for (int last = key.length() - STEP; last < key.length(); last++) {
      Known word = new Known(marker, marker.startOf(key) + last);
      int first = last - TRIPLE + 1;
      // A key of five characters may follow any other character.
      int from = first < 0 ? 0 : key.charAt(first);
      int to = first < 0 ? 1 << FIRST_BITS : from + 1;
      for (int c = from; c < to; c++) {
        add(triple((char) c, key.charAt(last - 1), key.charAt(last)), word);
      }
    }
  }

  private void add(int triple, Known word) {
    Known[] before = isKnown[triple] ? known[triple] : new Known[0];
    for (Known each : before) {
      // Not by the equals of records, for which a cold JVM takes ten milliseconds.
      boolean same = each.offset == word.offset && each.marker.word().equals(word.marker.word());
      if (same && each.marker.rest() == word.marker.rest()) {
        return;
      }
    }
    known[triple] = Arrays.copyOf(before, before.length + 1);
    known[triple][before.length] = word;
    isKnown[triple] = true;
  }

  static int triple(char first, char second, char third) {
    return (first << (BITS - FIRST_BITS) ^ second << FIRST_BITS ^ third) & (1 << BITS) - 1;
  }

  /** By the numbers of triples, whether a word has the triple; not to be written to. */
  boolean[] isKnown() {
    return isKnown;
  }

  /** The words in whose keys a triple is that {@link #isKnown} knows. */
  Known[] with(char first, char second, char third) {
    return known[triple(first, second, third)];
  }

  /** Whether the at sign at a place is the end of a word. */
  boolean endsWordAt(String html, int at) {
    for (Marker marker : atSigns) {
      int start = at + 1 - marker.word().length();
      if (start >= 0 && marker.isAt(html, start)) {
        return true;
      }
    }
    return false;
  }

  /** The characters that are markers: at signs where a handle follows, and others. */
  String characters() {
    return characters;
  }
}
