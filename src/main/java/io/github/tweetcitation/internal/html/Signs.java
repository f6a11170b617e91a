package io.github.tweetcitation.internal.html;

import io.github.tweetcitation.internal.source.CharClass;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What tells, without parsing it, where a page may cite a tweet.
 *
 * <p>Nearly every page has a link to share it on Twitter, so the name of the network is no sign.
 * These are: the address of a status, however it is escaped; the id of a tweet in an attribute, an
 * address or a script; and a handle in parentheses, which is what an attribution has. Every form of
 * embed has one of the three, or there would be nothing to cite.
 *
 * <p>All are searched at once, by the algorithm of Wu and Manber: a look at two characters tells
 * how far on a sign can end at the earliest.
 */
public final class Signs {

  /** How many characters of a sign are searched; the others are looked at when these are found. */
  private static final int LENGTH = 5;

  private static final int ASCII = 128;

  /** By two characters, how far to go on; or, if negative, which signs may have been found. */
  private static final byte[] SHIFTS = new byte[ASCII * ASCII];

  /** The signs whose searched part ends with the same two characters. */
  private static final List<List<Sign>> ENDINGS = new ArrayList<>();

  static {
    Arrays.fill(SHIFTS, (byte) (LENGTH - 1));
    for (Sign sign : Sign.ALL) {
      for (int i = 1; i < LENGTH - 1; i++) {
        int pair = pair(sign.key().charAt(i - 1), sign.key().charAt(i));
        SHIFTS[pair] = (byte) Math.min(SHIFTS[pair], LENGTH - 1 - i);
      }
    }
    for (Sign sign : Sign.ALL) {
      int pair = pair(sign.key().charAt(LENGTH - 2), sign.key().charAt(LENGTH - 1));
      if (SHIFTS[pair] > 0) {
        ENDINGS.add(new ArrayList<>());
        SHIFTS[pair] = (byte) -ENDINGS.size();
      }
      ENDINGS.get(-SHIFTS[pair] - 1).add(sign);
    }
  }

  private static final String AT_SIGNS = "@\uFF20";

  /** The tag of a link around the handle. */
  private static final int MAX_TAG = 600;

  private final String html;
  private int nextWord = -1;
  private final int[] nextAt = {-1, -1};

  /** The signs of a page, to be asked for from left to right. */
  Signs(String html) {
    this.html = html;
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
    int i = from + LENGTH - 1;
    while (i < html.length()) {
      char last = html.charAt(i);
      char before = html.charAt(i - 1);
      int shift = (last | before) < ASCII ? SHIFTS[pair(before, last)] : LENGTH - 1;
      if (shift < 0) {
        int at = i - LENGTH + 1;
        for (Sign sign : ENDINGS.get(-shift - 1)) {
          if (sign.isAt(html, at)) {
            return at;
          }
        }
        shift = 1;
      }
      i += shift;
    }
    return html.length();
  }

  private static int pair(char before, char last) {
    return before * ASCII + last;
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
