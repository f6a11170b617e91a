package io.github.tweetcitation.internal.body;

import io.github.tweetcitation.internal.source.CharClass;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The length of a tweet as Twitter counts it (twitter-text, configuration v2 and v3): one for a
 * character of Latin, Arabic and their like, two for others, a fixed length for a link, nothing for
 * the mentions that a reply begins with. Until November 2017 every character counted one. The
 * longer posts of paying accounts, since 2023, are cut to about the same length in embeds.
 */
final class TweetLength {

  private static final int LIMIT = 280;

  private static final int OLD_LIMIT = 140;
  private static final LocalDate LIMIT_RAISED = LocalDate.of(2017, 11, 7);

  private static final int LINK_LENGTH = 23;
  private static final Pattern LINK =
      Pattern.compile("(?:https?://|pic\\.(?:twitter|x)\\.com/)[!-~\u00C0-\u024F]++");

  private static final Pattern REPLY = Pattern.compile("(?:@[A-Za-z0-9_]{1,20} ){1,50}");

  private TweetLength() {}

  /** Whether the end of a text, as a reader sees it, can be one tweet; media links do not count. */
  static boolean fits(String text, int start, @Nullable LocalDate day) {
    boolean old = day != null && day.isBefore(LIMIT_RAISED);
    int limit = old ? OLD_LIMIT : LIMIT;
    int end = text.length();
    Matcher reply = REPLY.matcher(text).region(start, end);
    Matcher link = LINK.matcher(text);
    int length = 0;
    int i = !old && reply.lookingAt() ? reply.end() : start;
    boolean white = true;
    while (i < end && length <= limit) {
      int cp = text.codePointAt(i);
      if ((cp == 'h' || cp == 'p') && link.region(i, end).lookingAt()) {
        length += cp == 'h' ? LINK_LENGTH : 0;
        i = link.end();
        white = false;
        continue;
      }
      boolean blank = CharClass.isWhite(cp);
      length += (blank && white) || CharClass.isInvisible(cp) ? 0 : old ? 1 : weight(cp);
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
