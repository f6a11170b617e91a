package io.github.tweetcitation.internal.body;

import io.github.tweetcitation.internal.network.Handle;
import io.github.tweetcitation.internal.network.ShortLink;
import io.github.tweetcitation.internal.unicode.Characters;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The length of a tweet as Twitter counts it (twitter-text, configuration v2 and v3): one for a
 * character of Latin, Arabic and similar scripts, two for others, a fixed length for a link,
 * nothing for a media link and for the mentions at the start of a reply. Until autumn 2017 every
 * character counted one. Embeds cut the longer posts of paying accounts (since 2023) to about this
 * length.
 */
public final class TweetLength {

  private static final int LIMIT = 280;

  private static final int OLD_LIMIT = 140;

  /** On this day some accounts got the new limit; the others got it in November. */
  private static final LocalDate LIMIT_RAISED = LocalDate.of(2017, 9, 26);

  /** On this day accounts that pay began to post 4,000 characters, and soon 25,000. */
  static final LocalDate LONG_POSTS = LocalDate.of(2023, 2, 8);

  /**
   * Embeds cut such posts after the word in which they reach the limit, and print an ellipsis:
   * {@code … and so on… pic.twitter.com/x}. In ten of ten that were read so many characters were
   * left, emoji counted as one or two.
   */
  private static final int LEAST_LEFT = 255;

  private static final int MOST_LEFT = 285;

  /** Longer texts are not measured to their end. */
  private static final int MAX_MEASURED = 4000;

  /** Doubled line breaks, or scraps of a page inside the tweet, may add a few characters. */
  private static final double SLACK = 1.15;

  private static final int LINK_LENGTH = 23;

  /** Up to here every character counts one. */
  private static final char LAST_OF_SINGLES = 4351;

  private static final char JOINER = '\u200D';

  /** The frame around a digit, {@code 1\uFE0F\u20E3}. */
  private static final char KEYCAP = '\u20E3';

  /** A reply may begin with so many mentions. */
  private static final int MAX_REPLY = 50;

  /** So many characters are longer than a tweet, unless they hold many links. */
  private static final int ENOUGH = 400;

  private final char[] chars;
  private final boolean old;
  private final int limit;

  /** Where the words end: nothing but links follows. */
  private final int wordsEnd;

  /** Whether the text may be that of a long post, of which an embed prints the beginning. */
  private final boolean cut;

  /** How much more than the limit fits: the last link may be of a tweet that is quoted. */
  private final int more;

  /** What begins before this place is too long. */
  final int from;

  /** The length of the text from each place on, without the rest of a link at that place. */
  private final int[] lengths;

  private TweetLength(NonLetterIndex text, boolean old, boolean mayBeLong, int limit, int from) {
    this.chars = text.chars;
    this.old = old;
    this.limit = limit;
    this.from = from;
    this.lengths = new int[chars.length + 1];
    measure(text);
    this.wordsEnd = wordsEnd();
    this.cut = mayBeLong && wordsEnd > from && chars[wordsEnd - 1] == '\u2026';
    this.more = limit == LIMIT ? lengthOfLastLink() : 0;
  }

  /** The length of the last short link after the words, with the space before it. */
  private int lengthOfLastLink() {
    int link = chars.length - 1;
    while (link >= wordsEnd && !ShortLink.startsWith(chars, link, "https://t.co/")) {
      link--;
    }
    return link < wordsEnd ? 0 : lengths[link] + (link > wordsEnd ? 1 : 0);
  }

  private int wordsEnd() {
    int end = chars.length;
    int word = end;
    do {
      end = spaceBefore(word);
      word = end;
      while (word > from && !Characters.isWhite(chars[word - 1])) {
        word--;
      }
    } while (word < end && ShortLink.end(chars, word) >= end);
    return end;
  }

  private int spaceBefore(int at) {
    int end = at;
    while (end > from && Characters.isWhite(chars[end - 1])) {
      end--;
    }
    return end;
  }

  /** The length of a whole text; of one that is far too long, the length of its beginning. */
  public static int of(String text, LocalDate day) {
    String start = text.substring(0, Math.min(text.length(), MAX_MEASURED));
    NonLetterIndex index = new NonLetterIndex(start.toCharArray());
    return new TweetLength(index, day.isBefore(LIMIT_RAISED), false, limitOn(day), 0).lengthFrom(0);
  }

  /** The most that tweets had on a day. */
  public static int limitOn(LocalDate day) {
    return day.isBefore(LIMIT_RAISED) ? OLD_LIMIT : LIMIT;
  }

  /** The lengths of all that ends a text, for a tweet that was sent on some day. */
  static TweetLength of(NonLetterIndex text, @Nullable LocalDate day) {
    boolean old = day != null && day.isBefore(LIMIT_RAISED);
    boolean mayBeLong = day != null && !day.isBefore(LONG_POSTS);
    return of(text, old, mayBeLong, old ? OLD_LIMIT : LIMIT);
  }

  /** The lengths of all that ends a text, for a post of another network with its own limit. */
  static TweetLength ofPost(NonLetterIndex text, int limit) {
    return of(text, false, false, limit);
  }

  private static TweetLength of(NonLetterIndex text, boolean old, boolean mayBeLong, int limit) {
    int from = Math.max(0, text.chars.length - ENOUGH);
    while (from > 0 && text.chars[from - 1] > ' ') {
      from--;
    }
    TweetLength end = new TweetLength(text, old, mayBeLong, limit, from);
    return from > 0 && end.nearlyFits(from) ? new TweetLength(text, old, mayBeLong, limit, 0) : end;
  }

  private void measure(NonLetterIndex text) {
    // The letters of words and the spaces between them count one.
    Arrays.fill(lengths, from, chars.length, 1);
    int next = from;
    for (int i = text.pointsBefore(from); i < text.count; i++) {
      int at = text.pointAt(i);
      next = at < next ? next : measurePoint(at, next);
    }
    for (int i = chars.length - 1; i >= from; i--) {
      lengths[i] += lengths[i + 1];
    }
  }

  /** Measures what is at a point, after all that is measured so far, and returns its end. */
  private int measurePoint(int at, int measured) {
    if (chars[at] <= ' ') {
      lengths[at] = at > 0 && chars[at - 1] <= ' ' ? 0 : 1;
      return at + 1;
    }
    int start = ShortLink.startBefore(chars, at);
    int link = start < measured ? -1 : ShortLink.end(chars, start);
    if (link >= 0) {
      Arrays.fill(lengths, start, link, 0);
      lengths[start] = chars[start] == 'h' ? LINK_LENGTH : 0;
      return link;
    }
    int cp = Character.codePointAt(chars, at);
    int next = at + Character.charCount(cp);
    lengths[next - 1] = 0;
    lengths[at] = Characters.isInvisible(cp) ? 0 : old ? 1 : weight(cp, at);
    return next;
  }

  /**
   * The weight of a character. Since October 2018 an emoji counts two, whatever it is made of: the
   * two letters of a flag count one each, a skin tone and what a joiner adds count nothing.
   */
  private int weight(int cp, int at) {
    if (cp == KEYCAP || (cp >= 0x1F1E6 && cp <= 0x1F1FF)) {
      return 1;
    }
    boolean goesOn = (cp >= 0x1F3FB && cp <= 0x1F3FF) || (at > 0 && chars[at - 1] == JOINER);
    int weight = weight(cp);
    return goesOn && weight > 1 ? 0 : weight;
  }

  /** Whether the text from an offset on is within the limit. */
  boolean fits(int at) {
    return at >= from && (lengthFrom(at) <= limit + more || isCutFrom(at));
  }

  /** Whether an embed may have cut the text from an offset on: it ends in an ellipsis there. */
  boolean isCutFrom(int at) {
    int length = cut && at >= from && at < wordsEnd ? between(at, wordsEnd) : 0;
    return length >= LEAST_LEFT && length <= MOST_LEFT;
  }

  /** Whether it is within the limit, or a little over. */
  boolean nearlyFits(int at) {
    return at >= from && lengthFrom(at) <= limit * SLACK;
  }

  /**
   * The length from a place on where the limit is 280; half of the characters were so much once.
   */
  int weightedFrom(int at) {
    return limit == LIMIT ? lengthFrom(at) : lengthFrom(at) * LIMIT / limit;
  }

  /** The length of a part as Twitter counted then; of what is not measured, all characters. */
  int between(int start, int end) {
    return start < from ? end - start : lengths[start] - lengths[end];
  }

  private int lengthFrom(int at) {
    return lengths[old ? at : skipMentions(at)];
  }

  /** Where the mentions that a reply begins with end, each with a space after it. */
  private int skipMentions(int at) {
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
