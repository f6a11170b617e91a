package io.github.tweetcitation.internal.html;

import io.github.tweetcitation.internal.source.CharClass;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What tells, without parsing it, where a page may cite a tweet.
 *
 * <p>Nearly every page has a link to share it on Twitter, so the name of the network is no sign.
 * These are: the address of a status, however it is escaped; the id of a tweet in an attribute, an
 * address or a script; and a handle in parentheses, which is what an attribution has. Every form of
 * embed has one of the three, or there would be nothing to cite.
 *
 * <p>All are searched at once. Whatever stands in a page where one of them does, a look at every
 * fourth pair of characters sees one of the four pairs of its key.
 */
public final class Signs {

  private static final int STEP = Sign.KEY - 1;

  private static final int ASCII = 128;

  /** By two characters, the signs whose keys hold them, or null. */
  private static final Held[][] HELD = held();

  /**
   * A sign whose key holds two characters.
   *
   * @param offset where in the key the second of them stands
   */
  private record Held(Sign sign, int offset) {}

  private static Held[][] held() {
    Map<Integer, List<Held>> held = new HashMap<>();
    for (Sign sign : Sign.ALL) {
      for (int i = 1; i < Sign.KEY; i++) {
        int pair = pair(sign.key().charAt(i - 1), sign.key().charAt(i));
        held.computeIfAbsent(pair, key -> new ArrayList<>()).add(new Held(sign, i));
      }
    }
    Held[][] table = new Held[ASCII * ASCII][];
    held.forEach((pair, signs) -> table[pair] = signs.toArray(Held[]::new));
    return table;
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
    for (int i = from + 1; i < html.length(); i += STEP) {
      char last = html.charAt(i);
      char before = html.charAt(i - 1);
      Held[] held = (last | before) < ASCII ? HELD[pair(before, last)] : null;
      if (held != null) {
        int at = found(held, i, from);
        if (at >= 0) {
          return at;
        }
      }
    }
    return html.length();
  }

  /** Where one of the signs begins, not before {@code from}; or -1. */
  private int found(Held[] held, int last, int from) {
    for (Held each : held) {
      int at = last - each.offset();
      if (at >= from && each.sign().isAt(html, at)) {
        return at;
      }
    }
    return -1;
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
