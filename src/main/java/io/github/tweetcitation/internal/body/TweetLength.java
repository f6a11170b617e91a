package io.github.tweetcitation.internal.body;

import io.github.tweetcitation.internal.source.CharClass;
import io.github.tweetcitation.internal.source.ShortLink;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  private static final Pattern REPLY = Pattern.compile("(?:@[A-Za-z0-9_]{1,20} ){1,50}");

  /** So much of a text is longer than a tweet if it holds but a few links. */
  private static final int ENOUGH = 400;

  private final String text;
  private final boolean old;
  private final int from;

  /** The length of the text from {@link #from} to each place. */
  private final int[] before;

  private TweetLength(String text, boolean old, int from) {
    this.text = text;
    this.old = old;
    this.from = from;
    this.before = lengths(text.toCharArray());
  }

  private int[] lengths(char[] chars) {
    int[] lengths = new int[chars.length + 1 - from];
    int i = from;
    int length = 0;
    boolean white = true;
    while (i < chars.length) {
      char c = chars[i];
      if (CharClass.isPlain(c) && c != 'h' && c != 'p') {
        length += old || c <= LAST_OF_SINGLES ? 1 : weight(c);
        white = false;
        lengths[++i - from] = length;
        continue;
      }
      if (c == ' ' || c == '\n') {
        length += white ? 0 : 1;
        white = true;
        lengths[++i - from] = length;
        continue;
      }
      int cp = text.codePointAt(i);
      int next = i + Character.charCount(cp);
      int link = ShortLink.end(text, i);
      if (link >= 0) {
        length += cp == 'h' ? LINK_LENGTH : 0;
        next = link;
      } else if (!CharClass.isInvisible(cp)) {
        length += old ? 1 : weight(cp);
      }
      white = false;
      while (i < next) {
        lengths[++i - from] = length;
      }
    }
    return lengths;
  }

  /** The lengths of all that ends a text, of a tweet that was sent on some day. */
  static TweetLength of(String text, @Nullable LocalDate day) {
    boolean old = day != null && day.isBefore(LIMIT_RAISED);
    TweetLength end = new TweetLength(text, old, wordStart(text, text.length() - ENOUGH));
    return end.nearlyFits(end.from) ? new TweetLength(text, old, 0) : end;
  }

  private static int wordStart(String text, int at) {
    int start = Math.max(0, at);
    while (start > 0 && text.charAt(start - 1) > ' ') {
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
    int start = at;
    if (!old && text.startsWith("@", at)) {
      Matcher reply = REPLY.matcher(text).region(at, text.length());
      start = reply.lookingAt() ? reply.end() : at;
    }
    return before[text.length() - from] - before[start - from];
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
