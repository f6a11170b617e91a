package io.github.tweetcitation.internal.html;

import io.github.tweetcitation.internal.unicode.Characters;
import java.util.Arrays;

/**
 * Finds where a page may cite a tweet, without parsing the page.
 *
 * <p>Nearly every page has a link to share it on Twitter, so the name of the network is no marker.
 * The markers are the address of a status, in any escaping; the id of a tweet in an attribute, an
 * address or a script; and a handle in parentheses, as attributions have it. Every form of embed
 * has one of the three.
 *
 * <p>All words are searched at once by a sampled q-gram search. Each word has a key of six
 * characters, and so four triples of characters. The search looks at every fourth triple of the
 * page, which is one of the four wherever a key is. If a table knows the triple, the words with
 * this triple are tested.
 */
public final class MarkerScanner {

  private static final int TRIPLE = 3;
  private static final int STEP = Marker.KEY - TRIPLE + 1;

  /** A triple is a number of so many bits; so many of them are those of its first character. */
  private static final int BITS = 15;

  private static final int FIRST_BITS = 5;

  /** The words whose keys contain a triple, by the number of the triple. */
  private static final Known[][] KNOWN = new Known[1 << BITS][];

  /** Whether a word has the triple; this table is small enough for the fastest memory. */
  private static final boolean[] IS_KNOWN = new boolean[1 << BITS];

  /** The page is searched in parts of so many characters. */
  private static final int BUFFER = 2048;

  private static final String AT_SIGNS = "@\uFF20";

  /** The longest tag of a link around a handle. */
  private static final int MAX_TAG = 600;

  static {
    for (Marker marker : Marker.all()) {
      for (String key : marker.keys()) {
        addKnown(marker, key);
      }
    }
  }

  private final String html;

  /** The place of the next word. */
  private int nextWord = -1;

  /** The place of the next handle after each kind of at sign. */
  private final int[] nextHandle = {-1, -1};

  /** A copy of a part of the page, from start to end: reading the string takes twice as long. */
  private final char[] buffer;

  private int start;
  private int end;

  /** A scanner of a page, which must be asked from left to right. */
  public MarkerScanner(String html) {
    this.html = html;
    this.buffer = new char[Math.min(html.length(), BUFFER)];
  }

  /**
   * A word whose key contains a triple.
   *
   * @param marker the word
   * @param offset where the last character of the triple is, counted from the start of the word
   */
  private record Known(Marker marker, int offset) {}

  private static void addKnown(Marker marker, String key) {
    for (int last = key.length() - STEP; last < key.length(); last++) {
      Known known = new Known(marker, marker.startOf(key) + last);
      int first = last - TRIPLE + 1;
      // A key of five characters may follow any other character.
      int from = first < 0 ? 0 : key.charAt(first);
      int to = first < 0 ? 1 << FIRST_BITS : from + 1;
      for (int c = from; c < to; c++) {
        addKnown(triple((char) c, key.charAt(last - 1), key.charAt(last)), known);
      }
    }
  }

  private static void addKnown(int triple, Known known) {
    Known[] before = IS_KNOWN[triple] ? KNOWN[triple] : new Known[0];
    for (Known each : before) {
      // Not by the equals of records, for which a cold JVM takes ten milliseconds.
      if (each.offset == known.offset && each.marker.word().equals(known.marker.word())) {
        return;
      }
    }
    KNOWN[triple] = Arrays.copyOf(before, before.length + 1);
    KNOWN[triple][before.length] = known;
    IS_KNOWN[triple] = true;
  }

  private static int triple(char first, char second, char third) {
    return (first << (BITS - FIRST_BITS) ^ second << FIRST_BITS ^ third) & (1 << BITS) - 1;
  }

  /** Whether a page may cite a tweet; if not, no form of embed and no attribution is in it. */
  public static boolean mayCite(String html) {
    return new MarkerScanner(html).next(0) < html.length();
  }

  /** The first marker at {@code from} or later; the end of the page if there is none. */
  public int next(int from) {
    if (nextWord < from) {
      nextWord = nextWord(from);
    }
    int next = nextWord;
    for (int i = 0; i < nextHandle.length; i++) {
      if (nextHandle[i] < from) {
        nextHandle[i] = nextHandle(AT_SIGNS.charAt(i), from);
      }
      next = Math.min(next, nextHandle[i]);
    }
    return next;
  }

  private int nextWord(int from) {
    int last = from + TRIPLE - 1;
    while (last < html.length()) {
      if (last - TRIPLE + 1 < start || last >= end) {
        start = last - TRIPLE + 1;
        end = Math.min(html.length(), start + buffer.length);
        html.getChars(start, end, buffer, 0);
      }
      last = start + nextKnown(last - start);
      if (last < end) {
        int at = wordWith(last, from);
        if (at >= 0) {
          return at;
        }
        last += STEP;
      }
    }
    return html.length();
  }

  /** The end of the next triple in the buffer that is known, or an offset after the buffer. */
  private int nextKnown(int from) {
    char[] chars = buffer;
    int length = end - start;
    int last = from;
    while (last < length && !IS_KNOWN[triple(chars[last - 2], chars[last - 1], chars[last])]) {
      last += STEP;
    }
    return last;
  }

  /** Where a word begins that has a triple in its key, not before {@code from}; or -1. */
  private int wordWith(int last, int from) {
    for (Known known :
        KNOWN[triple(html.charAt(last - 2), html.charAt(last - 1), html.charAt(last))]) {
      int at = last - known.offset;
      if (at >= from && known.marker.isAt(html, at)) {
        return at;
      }
    }
    return -1;
  }

  /** The at sign of {@code (@jane)}, also with a tag, an entity or a fullwidth form in it. */
  private int nextHandle(char atSign, int from) {
    int at = html.indexOf(atSign, from);
    while (at >= 0 && !isOpenedBefore(at)) {
      at = html.indexOf(atSign, at + 1);
    }
    return at < 0 ? html.length() : at;
  }

  private boolean isOpenedBefore(int at) {
    int limit = Math.max(0, at - MAX_TAG);
    int i = at;
    while (i > limit) {
      char c = html.charAt(i - 1);
      if (c == '(' || c == '\uFF08' || c == ';') {
        return true;
      } else if (c == '>') {
        i = tagStart(i - 1, limit);
      } else if (c == '\\' || Characters.isWhite(c) || Characters.isInvisible(c)) {
        i--;
      } else {
        return false;
      }
    }
    return false;
  }

  private int tagStart(int close, int limit) {
    int i = close;
    while (i > limit && html.charAt(i) != '<') {
      i--;
    }
    return i;
  }
}
