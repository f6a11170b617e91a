package io.github.tweetcitation.internal.body;

import io.github.tweetcitation.internal.source.CharClass;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The length of a tweet as Twitter counts it (twitter-text, configuration v2 and v3): one for a
 * character of Latin, Arabic and their like, two for others, a fixed length for a link.
 */
final class TweetLength {

  /** Twice the number of characters, so that all weights are whole. */
  private static final int LIMIT = 280;

  private static final int OLD_LIMIT = 140;
  private static final LocalDate LIMIT_RAISED = LocalDate.of(2017, 11, 7);

  private static final int LINK_LENGTH = 23;
  private static final Pattern LINK =
      Pattern.compile("(?:https?://|pic\\.(?:twitter|x)\\.com/)[!-~\u00C0-\u024F]++");

  private TweetLength() {}

  /** Whether a part of the source is short enough to be one tweet; media links do not count. */
  static boolean fits(String source, int start, int end, @Nullable LocalDate day) {
    int limit = day != null && day.isBefore(LIMIT_RAISED) ? OLD_LIMIT : LIMIT;
    Matcher link = LINK.matcher(source).region(start, end);
    int length = 0;
    int i = start;
    boolean white = true;
    while (i < end && length <= limit) {
      int cp = source.codePointAt(i);
      if ((cp == 'h' || cp == 'p') && link.region(i, end).lookingAt()) {
        length += cp == 'h' ? LINK_LENGTH : 0;
        i = link.end();
        white = false;
        continue;
      }
      boolean blank = CharClass.isSpace(cp) || CharClass.isLineBreak(cp);
      length += (blank && white) || CharClass.isInvisible(cp) ? 0 : weight(cp);
      white = blank;
      i += Character.charCount(cp);
    }
    return length <= limit;
  }

  /** The ranges of weight one in twitter-text's configuration. */
  private static int weight(int cp) {
    boolean single =
        cp <= 4351
            || (cp >= 8192 && cp <= 8205)
            || (cp >= 8208 && cp <= 8223)
            || (cp >= 8242 && cp <= 8247);
    return single ? 1 : 2;
  }
}
