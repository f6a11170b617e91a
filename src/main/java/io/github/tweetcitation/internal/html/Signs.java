package io.github.tweetcitation.internal.html;

import io.github.tweetcitation.internal.html.Sign.Word;
import io.github.tweetcitation.internal.source.CharClass;
import java.util.Arrays;

/**
 * What tells, without parsing it, where a page may cite a tweet.
 *
 * <p>Nearly every page has a link to share it on Twitter, so the name of the network is no sign.
 * These are: the address of a status, however it is escaped; the id of a tweet in an attribute, an
 * address or a script; and a handle in parentheses, which is what an attribution has. Every form of
 * embed has one of the three, or there would be nothing to cite.
 *
 * <p>All are searched at once. Whatever stands in a page where one of them does, a look at every
 * fourth triple of characters sees one of the four triples of its key.
 */
public final class Signs {

  private static final int TRIPLE = 3;
  private static final int STEP = Sign.KEY - TRIPLE + 1;

  /** The bits of a number that stands for three characters, and those of the first of them. */
  private static final int BITS = 15;

  private static final int FIRST_BITS = 5;

  /** By three characters, the words whose keys hold them, or null. */
  private static final Held[][] HELD = held();

  /** The same in a table that is small enough to be looked at fast. */
  private static final boolean[] IS_HELD = isHeld();

  /** So many characters are taken out of the page at a time. */
  private static final int BUFFER = 2048;

  /**
   * A word whose key holds three characters.
   *
   * @param offset where the last of them stands, counted from the beginning of the word
   */
  private record Held(Word word, int offset) {}

  private static Held[][] held() {
    Held[][] held = new Held[1 << BITS][];
    for (Sign sign : Sign.ALL) {
      String key = sign.key();
      for (int last = key.length() - STEP; last < key.length(); last++) {
        int first = last - TRIPLE + 1;
        if (first >= 0) {
          add(held, key.charAt(first), sign, last);
        } else {
          for (char any = 0; any < 1 << FIRST_BITS; any++) {
            add(held, any, sign, last);
          }
        }
      }
    }
    return held;
  }

  private static void add(Held[][] held, char first, Sign sign, int last) {
    int triple = triple(first, sign.key().charAt(last - 1), sign.key().charAt(last));
    Held[] before = held[triple] == null ? new Held[0] : held[triple];
    int offset = last - sign.start();
    for (Held each : before) {
      if (each.word() == sign.word() && each.offset() == offset) {
        return;
      }
    }
    held[triple] = Arrays.copyOf(before, before.length + 1);
    held[triple][before.length] = new Held(sign.word(), offset);
  }

  private static boolean[] isHeld() {
    boolean[] is = new boolean[HELD.length];
    for (int triple = 0; triple < is.length; triple++) {
      is[triple] = HELD[triple] != null;
    }
    return is;
  }

  private static int triple(char first, char second, char third) {
    return (first << (BITS - FIRST_BITS) ^ second << FIRST_BITS ^ third) & (1 << BITS) - 1;
  }

  private static final String AT_SIGNS = "@\uFF20";

  /** The tag of a link around the handle. */
  private static final int MAX_TAG = 600;

  private final String html;
  private int nextWord = -1;
  private final int[] nextAt = {-1, -1};

  /** A part of the page. */
  private final char[] buffer;

  private int start;
  private int end;

  /** The signs of a page, to be asked for from left to right. */
  Signs(String html) {
    this.html = html;
    this.buffer = new char[Math.min(html.length(), BUFFER)];
  }

  /** Whether a page may cite a tweet; if not, no form of embed and no attribution is in it. */
  public static boolean in(String html) {
    return new Signs(html).next(0) < html.length();
  }

  /** The first sign at {@code from} or behind it; the end of the page if there is none. */
  int next(int from) {
    if (nextWord < from) {
      nextWord = word(from);
    }
    int next = nextWord;
    for (int i = 0; i < nextAt.length; i++) {
      if (nextAt[i] < from) {
        nextAt[i] = handle(AT_SIGNS.charAt(i), from);
      }
      next = Math.min(next, nextAt[i]);
    }
    return next;
  }

  private int word(int from) {
    int last = from + TRIPLE - 1;
    while (last < html.length()) {
      take(last - TRIPLE + 1, last);
      last = start + nextHeld(last - start);
      if (last < end) {
        int at = found(last, from);
        if (at >= 0) {
          return at;
        }
        last += STEP;
      }
    }
    return html.length();
  }

  /** Takes characters out of the page, where they are not yet. */
  private void take(int first, int last) {
    if (first < start || last >= end) {
      start = first;
      end = Math.min(html.length(), start + buffer.length);
      html.getChars(start, end, buffer, 0);
    }
  }

  /** The end of the next triple in the buffer that a key holds, or what comes behind the buffer. */
  private int nextHeld(int from) {
    char[] chars = buffer;
    int length = end - start;
    int last = from;
    while (last < length && !IS_HELD[triple(chars[last - 2], chars[last - 1], chars[last])]) {
      last += STEP;
    }
    return last;
  }

  /** Where a sign begins that holds a triple, not before {@code from}; or -1. */
  private int found(int last, int from) {
    Held[] held = HELD[triple(html.charAt(last - 2), html.charAt(last - 1), html.charAt(last))];
    for (Held each : held) {
      int at = last - each.offset();
      if (at >= from && each.word().isAt(html, at)) {
        return at;
      }
    }
    return -1;
  }

  /** {@code (@jane)}, also with a tag, an entity or a fullwidth form in it. */
  private int handle(char sign, int from) {
    int at = html.indexOf(sign, from);
    while (at >= 0 && !isOpenedBefore(html, at)) {
      at = html.indexOf(sign, at + 1);
    }
    return at < 0 ? html.length() : at;
  }

  private static boolean isOpenedBefore(String html, int at) {
    int limit = Math.max(0, at - MAX_TAG);
    int i = at;
    while (i > limit) {
      char c = html.charAt(i - 1);
      if (c == '(' || c == '\uFF08' || c == ';') {
        return true;
      } else if (c == '>') {
        i = tagStart(html, i - 1, limit);
      } else if (c == '\\' || CharClass.isWhite(c) || CharClass.isInvisible(c)) {
        i--;
      } else {
        return false;
      }
    }
    return false;
  }

  private static int tagStart(String html, int close, int limit) {
    int i = close;
    while (i > limit && html.charAt(i) != '<') {
      i--;
    }
    return i;
  }
}
