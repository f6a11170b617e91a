package io.github.tweetcitation.internal.body;

import io.github.tweetcitation.Body;
import io.github.tweetcitation.Boundary;
import io.github.tweetcitation.Entity;
import io.github.tweetcitation.MediaLink;
import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.attribution.AttributionReading;
import io.github.tweetcitation.internal.text.Lines;
import io.github.tweetcitation.internal.text.Occurrences;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the trailing parts of tweets. Callers must go from left to right. */
final class TrailingPartReader {

  /** If no handle is in so many characters after the link, it ends no other citation's body. */
  private static final int CLEAR = 160;

  /** Compiled only when it is needed, because that is slow on a cold JVM. */
  private static final class Expression {

    /**
     * A link that ends its line. If another handle follows within the length of a name, the link is
     * the end of that citation's body and no match.
     */
    static final Pattern LINK =
        Pattern.compile(
            "(?<=\\s)(?:(?:https?://)?pic\\.(?:twitter|x)\\.com|https?://(?<shortened>t\\.co))"
                + "/[A-Za-z0-9]{6,10}+(?=[ \\t]{0,20}+(?:$|\\R))(?!.{0,"
                + CLEAR
                + "}?\\(\\s?\\\\?@)",
            Pattern.DOTALL);
  }

  /** The most characters up to the slash of the link: spaces, 400 code points and a host. */
  private static final int LONGEST = 850;

  private static final int MAX_SPACES = 20;

  /** No more than a tweet with its links, in code points. */
  private static final int MAX_WORDS = 400;

  /** The shortest path of a link, and the longest. */
  private static final int SHORTEST_PATH = "/a1B2c3".length();

  private static final int LONGEST_PATH = "/a1B2c3d4e5".length();

  private static final String SPACES = " \t\n\u000B\f\r";

  private final String source;
  private final Occurrences slashes;
  private final Occurrences atSigns;

  TrailingPartReader(String source) {
    this.source = source;
    this.slashes = new Occurrences(source, '/');
    this.atSigns = new Occurrences(source, '@');
  }

  /** The trailing part before {@code to}, or null; null if the body has all or has a picture. */
  @Nullable TrailingPart after(AttributionReading attribution, Body body, int to) {
    int end = attribution.span().end();
    boolean whole = body.boundary() == Boundary.MARKUP || holdsMedia(body);
    if (whole || end > to || !Lines.isEnd(source, end) || !mayFollow(end, to)) {
      return null;
    }
    int words = end;
    while (words < to && words - end < MAX_SPACES && SPACES.indexOf(source.charAt(words)) >= 0) {
      words++;
    }
    Matcher link =
        Expression.LINK
            .matcher(source)
            .region(words, Math.min(to, end + LONGEST + LONGEST_PATH))
            .useTransparentBounds(true)
            .useAnchoringBounds(false);
    boolean found = words > end && link.find();
    if (!found
        || source.codePointCount(words, link.start()) > MAX_WORDS
        || holdsHandle(words, link.start())) {
      return null;
    }
    boolean isLink = link.start() == words;
    // After words, a short link is as likely the article's.
    return isLink || link.group("shortened") == null
        ? new TrailingPart(new Span(words, link.end()), isLink)
        : null;
  }

  /** Whether a link may follow at all. This saves the expression, which is slow without one. */
  private boolean mayFollow(int start, int to) {
    int end = Math.min(to, start + LONGEST);
    int slash = slashes.next(start);
    while (slash < end && !isAfterHost(slash)) {
      slash++;
    }
    return slash < end && !holdsHandle(start, slash + SHORTEST_PATH + CLEAR);
  }

  private boolean isAfterHost(int at) {
    return source.charAt(at) == '/'
        && (source.startsWith(".com", at - 4) || source.startsWith("t.co", at - 4));
  }

  /** Whether a handle in parentheses begins in a part of the text. */
  private boolean holdsHandle(int start, int end) {
    int limit = Math.min(source.length(), end);
    for (int at = atSigns.next(start); at < limit; at++) {
      if (source.charAt(at) == '@' && isOpened(at, start)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOpened(int at, int start) {
    int open = at - 1;
    open -= open >= start && source.charAt(open) == '\\' ? 1 : 0;
    open -= open >= start && SPACES.indexOf(source.charAt(open)) >= 0 ? 1 : 0;
    return open >= start && source.charAt(open) == '(';
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
