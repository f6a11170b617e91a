package io.github.tweetcitation.internal.body;

import io.github.tweetcitation.Body;
import io.github.tweetcitation.Boundary;
import io.github.tweetcitation.Entity;
import io.github.tweetcitation.MediaLink;
import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.attribution.Attribution;
import io.github.tweetcitation.internal.source.Lines;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The rest of a tweet behind its attribution: some extractors put the first paragraph before the
 * attribution and the others behind it. It is told by its end, a link that Twitter makes and no
 * article prints: {@code — Jane (@jane) May 1, 2020}, and on the next line {@code
 * pic.twitter.com/a1B2c3D4e5}.
 *
 * @param span where it stands
 * @param isLink whether it is nothing but the link: it belongs to the tweet for certain then, while
 *     words before the link may be the article's
 */
public record Rest(Span span, boolean isLink) {

  /**
   * Words without a handle in parentheses, no more than a tweet with its links, up to a link that
   * ends its line. Where another handle follows within the length of a name, the link is the end of
   * that citation's body.
   */
  private static final Pattern REST =
      Pattern.compile(
          "\\s{1,20}+(?<words>(?:[^(]|\\((?!\\s?\\\\?@)){0,400}?(?<=\\s))"
              + "(?:(?:https?://)?pic\\.(?:twitter|x)\\.com|https?://(?<shortened>t\\.co))"
              + "/[A-Za-z0-9]{6,10}+(?=[ \\t]{0,20}+(?:$|\\R))(?!.{0,160}?\\(\\s?\\\\?@)",
          Pattern.DOTALL);

  /** Spaces, words of 400 code points and a host: no rest is longer up to the slash of its link. */
  private static final int LONGEST = 850;

  /** What stands of a tweet before {@code to}, if the body so far has no picture; or null. */
  public static @Nullable Rest behind(String source, Attribution attribution, Body body, int to) {
    int end = attribution.span().end();
    boolean whole = body.boundary() == Boundary.MARKUP || holdsMedia(body);
    if (whole || end > to || !Lines.isEnd(source, end) || !holdsLink(source, end, to)) {
      return null;
    }
    Matcher rest =
        REST.matcher(source).region(end, to).useTransparentBounds(true).useAnchoringBounds(false);
    if (!rest.lookingAt()) {
      return null;
    }
    boolean isLink = rest.start("words") == rest.end("words");
    // Behind words, a short link is as likely the article's.
    return isLink || rest.group("shortened") == null
        ? new Rest(new Span(rest.start("words"), rest.end()), isLink)
        : null;
  }

  /** Whether such a link may be there at all: the expression is slow where none is. */
  private static boolean holdsLink(String source, int start, int to) {
    int end = Math.min(to, start + LONGEST);
    for (int i = start; i < end; i++) {
      if (source.charAt(i) == '/'
          && (source.startsWith(".com", i - 4) || source.startsWith("t.co", i - 4))) {
        return true;
      }
    }
    return false;
  }

  private static boolean holdsMedia(Body body) {
    for (Entity entity : body.entities()) {
      if (entity instanceof MediaLink) {
        return true;
      }
    }
    return false;
  }
}
