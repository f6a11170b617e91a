package io.github.tweetcitation.internal.attribution;

import io.github.tweetcitation.internal.date.DateReader;
import io.github.tweetcitation.internal.source.Gap;
import io.github.tweetcitation.internal.source.ShortLink;
import java.util.regex.Pattern;

/** What shows that the words between a dash and a handle are no display name. */
final class NoName {

  /** Compiled where it is needed: a cold JVM waits for it. */
  private static final class Expression {

    /** What may stand for a dash itself begins no name where the dash is missing. */
    static final Pattern LEADING_DASH =
        Pattern.compile("[\u2013-\u2015]|(?:[?\\-\uFFFD]|\u0640+) ");
  }

  private NoName() {}

  /** Whether a name begins with something that may be a damaged dash itself. */
  static boolean beginsWithDash(String name) {
    return Expression.LEADING_DASH.matcher(name).lookingAt();
  }

  /** {@code Jane (@jane) May 1, 2018 — Bob}: what holds another's handle and date is no name. */
  static boolean holdsAttribution(String source, int from, int end) {
    for (int at = from; at < end; at++) {
      char c = source.charAt(at);
      boolean trigger = c == Candidate.AT || c == Candidate.FULLWIDTH_AT;
      Candidate candidate = trigger ? Candidate.around(source, at, from) : null;
      int close = candidate == null ? -1 : Candidate.skipClose(source, candidate.end());
      int date = close < 0 ? end : Gap.skip(source, close, end);
      if (date < end && DateReader.readAny(source, date) != null) {
        return true;
      }
    }
    return false;
  }

  /** A link in it shows that the name took in the end of a body: {@code pic.twitter.com/… Jane}. */
  static boolean holdsLink(String name) {
    return name.indexOf('/') >= 0
        && (name.contains("://") || ShortLink.MEDIA_HOSTS.stream().anyMatch(name::contains));
  }

  /** {@code hom(—, matteo)}: such a dash stands inside a name, not before one. */
  static boolean beginsWithCloser(String name) {
    return !name.isEmpty() && ",;)]}\u060C".indexOf(name.charAt(0)) >= 0;
  }
}
