package io.github.tweetcitation.internal.body;

import io.github.tweetcitation.internal.network.Handle;
import io.github.tweetcitation.internal.network.ShortLink;
import io.github.tweetcitation.internal.unicode.Characters;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The length of a tweet as Twitter counts it (twitter-text, configuration v2 and v3): one for a
 * character of Latin, Arabic and their like, two for others, a fixed length for a link, nothing for
 * the mentions that a reply begins with. Until autumn 2017 every character counted one. The longer
 * posts of paying accounts, since 2023, are cut to about the same length in embeds. Media links do
 * not count.
 */
final class TweetLength {

  private static final int LIMIT = 280;

  private static final int OLD_LIMIT = 140;

  /** The day from which on a part of the accounts had the new limit; the others from November. */
  private static final LocalDate LIMIT_RAISED = LocalDate.of(2017, 9, 26);

  /**
   * A converter that doubles line breaks, or scraps of a page between, may add a few characters.
   */
  private static final double SLACK = 1.15;

  private static final int LINK_LENGTH = 23;

  /** Up to here every character counts one. */
  private static final char LAST_OF_SINGLES = 4351;

  /** A reply may begin with so many mentions. */
  private static final int MAX_REPLY = 50;

  /** So much of a text is longer than a tweet if it holds but a few links. */
  private static final int ENOUGH = 400;

  private final char[] chars;
  private final boolean old;
  private final int from;

  /** The runs that do not count one for each of their characters, in order: start, end, length. */
  private int[] runs = new int[3 * 4];

  private int end;

  private TweetLength(NonLetterIndex text, boolean old, int from) {
    this.chars = text.chars();
    this.old = old;
    this.from = from;
    findRuns(text);
  }

  /** The letters of words and the spaces between them count one. */
  private void findRuns(NonLetterIndex text) {
    int next = from;
    for (int i = text.pointsBefore(from); i < text.points(); i++) {
      int at = text.pointAt(i);
      if (at >= next) {
        next = addOther(at, next);
      }
    }
  }

  /** Adds what stands at a point behind all that was counted, and returns the place behind it. */
  private int addOther(int at, int counted) {
    if (chars[at] <= ' ') {
      if (at > 0 && chars[at - 1] <= ' ') {
        add(at, at + 1, 0);
      }
      return at + 1;
    }
    int start = ShortLink.startBefore(chars, at);
    int link = start < counted ? -1 : ShortLink.end(chars, start);
    if (link >= 0) {
      add(start, link, chars[start] == 'h' ? LINK_LENGTH : 0);
      return link;
    }
    int cp = Character.codePointAt(chars, at);
    int next = at + Character.charCount(cp);
    int length = Characters.isInvisible(cp) ? 0 : old ? 1 : weight(cp);
    if (length != next - at) {
      add(at, next, length);
    }
    return next;
  }

  private void add(int start, int stop, int length) {
    if (end == runs.length) {
      runs = Arrays.copyOf(runs, 2 * end);
    }
    runs[end++] = start;
    runs[end++] = stop;
    runs[end++] = length;
  }

  /** The lengths of all that ends a text, of a tweet that was sent on some day. */
  static TweetLength of(NonLetterIndex text, @Nullable LocalDate day) {
    boolean old = day != null && day.isBefore(LIMIT_RAISED);
    int from = wordStart(text.chars(), text.chars().length - ENOUGH);
    TweetLength end = new TweetLength(text, old, from);
    return from > 0 && end.nearlyFits(from) ? new TweetLength(text, old, 0) : end;
  }

  private static int wordStart(char[] chars, int at) {
    int start = Math.max(0, at);
    while (start > 0 && chars[start - 1] > ' ') {
      start--;
    }
    return start;
  }

  /** Whether the text from an offset on is within the limit. */
  boolean fits(int at) {
    return at >= from && lengthFrom(at) <= limit();
  }

  /** Whether it is within the limit, or a little over. */
  boolean nearlyFits(int at) {
    return at >= from && lengthFrom(at) <= limit() * SLACK;
  }

  /** What begins before this place is too long. */
  int from() {
    return from;
  }

  private int limit() {
    return old ? OLD_LIMIT : LIMIT;
  }

  private int lengthFrom(int at) {
    int start = old ? at : behindReply(at);
    int length = chars.length - start;
    for (int run = end - 3; run >= 0 && runs[run + 1] > start; run -= 3) {
      // Of a link that begins before, nothing is left to be counted.
      boolean whole = runs[run] >= start;
      length += whole ? runs[run + 2] + runs[run] - runs[run + 1] : start - runs[run + 1];
    }
    return length;
  }

  /** Where the mentions that a reply begins with end, each with a space behind it. */
  private int behindReply(int at) {
    int end = at;
    for (int mentions = 0; mentions < MAX_REPLY && end < chars.length; mentions++) {
      int next = end + 1;
      while (next < chars.length && Handle.isPart(chars[next])) {
        next++;
      }
      int handle = next - end - 1;
      boolean mention = chars[end] == '@' && handle > 0 && handle <= Handle.MAX_LENGTH;
      if (!mention || next == chars.length || chars[next] != ' ') {
        break;
      }
      end = next + 1;
    }
    return end;
  }

  /** The ranges of weight one in twitter-text's configuration. */
  private static int weight(int cp) {
    boolean single =
        cp <= LAST_OF_SINGLES
            || (cp >= 8192 && cp <= 8205)
            || (cp >= 8208 && cp <= 8223)
            || (cp >= 8242 && cp <= 8247);
    return single ? 1 : 2;
  }
}
