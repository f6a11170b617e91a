package io.github.tweetcitation.internal.html;

import io.github.tweetcitation.internal.unicode.Characters;
import java.util.Arrays;

/**
 * Finds where a page may cite, without parsing the page.
 *
 * <p>Nearly every page has a link to share it on Twitter, so the name of the network is no marker.
 * The markers are the address of a status, in any escaping; the id of a tweet in an attribute, an
 * address or a script; and a handle in parentheses, as attributions have it. Every form of embed
 * has one of the three.
 *
 * <p>All words are searched at once by a sampled q-gram search. Each word has a key of six
 * characters, and so four triples of characters. The search looks at every fourth triple of the
 * page, which is one of the four wherever a key is. If a table knows the triple, and so many
 * triples around it as a key has, the words with this triple are tested.
 */
public final class MarkerScanner {

  private static final int TRIPLE = MarkerTable.TRIPLE;
  private static final int STEP = MarkerTable.STEP;

  /** The page is searched in parts of so many characters. */
  private static final int BUFFER = 2048;

  /** The longest tag of a link around a handle. */
  private static final int MAX_TAG = 600;

  private final String html;
  private final MarkerTable table;
  private final boolean[] isKnown;

  /** The place of the next word. */
  private int nextWord = -1;

  /** The place of the next handle after each kind of at sign, and of other characters. */
  private final int[] nextCharacter;

  /** A copy of a part of the page, from start to end: reading the string takes twice as long. */
  private final char[] buffer;

  private int start;
  private int end;

  /** A scanner of a page, which must be asked from left to right. */
  public MarkerScanner(String html, MarkerTable table) {
    this.html = html;
    this.table = table;
    this.isKnown = table.isKnown();
    this.nextCharacter = new int[table.characters().length()];
    Arrays.fill(nextCharacter, -1);
    this.buffer = new char[Math.min(html.length(), BUFFER)];
  }

  /** Whether a page may cite; if not, no form of embed and no attribution is in it. */
  public static boolean mayCite(String html, MarkerTable table) {
    return new MarkerScanner(html, table).next(0) < html.length();
  }

  /** The first marker at {@code from} or later; the end of the page if there is none. */
  public int next(int from) {
    if (nextWord < from) {
      nextWord = nextWord(from);
    }
    int next = nextWord;
    for (int i = 0; i < nextCharacter.length; i++) {
      if (nextCharacter[i] < from) {
        nextCharacter[i] = nextCharacter(table.characters().charAt(i), from);
      }
      next = Math.min(next, nextCharacter[i]);
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
    while (last < length
        && !isKnown[MarkerTable.triple(chars[last - 2], chars[last - 1], chars[last])]) {
      last += STEP;
    }
    return last;
  }

  /** Where a word begins that has a triple in its key, not before {@code from}; or -1. */
  private int wordWith(int last, int from) {
    if (!isInKey(last)) {
      return -1;
    }
    for (MarkerTable.Known known :
        table.with(html.charAt(last - 2), html.charAt(last - 1), html.charAt(last))) {
      int at = last - known.offset();
      if (at >= from && known.marker().isAt(html, at)) {
        return at;
      }
    }
    return -1;
  }

  /** Whether so many known triples are in a row around one as a key has: a quick test. */
  private boolean isInKey(int last) {
    int first = last;
    while (last - first < STEP - 1 && isKnownAt(first - 1)) {
      first--;
    }
    int next = last + 1;
    while (next - first < STEP && isKnownAt(next)) {
      next++;
    }
    return next - first >= STEP;
  }

  /** Whether a triple is known; a short key may begin the page, without the character before it. */
  private boolean isKnownAt(int last) {
    if (last < TRIPLE - 1 || last >= html.length()) {
      return last < TRIPLE - 1;
    }
    char third = html.charAt(last);
    return isKnown[MarkerTable.triple(html.charAt(last - 2), html.charAt(last - 1), third)];
  }

  /**
   * The at sign of {@code (@jane)}, also with a tag or an entity in it, or of a word; any other
   * character.
   */
  private int nextCharacter(char character, int from) {
    boolean isAtSign = MarkerTable.AT_SIGNS.indexOf(character) >= 0;
    int at = html.indexOf(character, from);
    while (at >= 0 && isAtSign && !isOpenedBefore(at) && !table.endsWordAt(html, at)) {
      at = html.indexOf(character, at + 1);
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
