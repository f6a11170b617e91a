package io.github.tweetcitation.internal.attribution;

import io.github.tweetcitation.internal.date.DateReader;
import io.github.tweetcitation.internal.date.DateReading;
import io.github.tweetcitation.internal.network.ShortLink;
import io.github.tweetcitation.internal.text.WhiteSpace;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Rules that show that words are no display name, or what of them is no part of it. */
final class NameRules {

  /** Compiled where it is needed: a cold JVM waits for it. */
  private static final class Expression {

    /** Marks that may be a damaged dash. Where the dash is missing, no name begins with them. */
    static final Pattern LEADING_DASH =
        Pattern.compile("[\u2013-\u2015]|(?:[?\\-\uFFFD]|\u0640+) ");
  }

  private static final String HONORIFIC = "さん";

  private NameRules() {}

  /** Whether a name begins with something that may be a damaged dash itself. */
  static boolean beginsWithDash(String name) {
    return Expression.LEADING_DASH.matcher(name).lookingAt();
  }

  /** {@code Jane (@jane) May 1, 2018 — Bob}: what holds another's handle and date is no name. */
  static boolean holdsAttribution(String source, int from, int end) {
    for (int at = from; at < end; at++) {
      Candidate candidate = Candidate.parseAround(source, at, from);
      int close = candidate == null ? -1 : candidate.close();
      int date = close < 0 ? end : WhiteSpace.skip(source, close, end);
      if (date < end && DateReader.read(source, date) != null) {
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

  /** {@code hom(—, matteo)}: such a dash is inside a name, not before one. */
  static boolean beginsWithCloser(String name) {
    return !name.isEmpty() && ",;)]}\u060C".indexOf(name.charAt(0)) >= 0;
  }

  /**
   * A name without the {@code さん} that Japanese embeds of 2011 to 2014 append to it: {@code 港ラジオさん
   * (@minatoradio) 12月 25, 2012}. Only they print the month as {@code 12月} and the year without
   * {@code 年}; who is called {@code 港さん (@minatoradio) 2018年3月21日} keeps it.
   */
  static String withoutHonorific(String name, @Nullable DateReading date, String source) {
    if (date == null || !name.endsWith(HONORIFIC)) {
      return name;
    }
    String printed = date.span().in(source);
    boolean early = printed.indexOf('月') >= 0 && printed.indexOf('年') < 0;
    String bare = name.substring(0, name.length() - HONORIFIC.length()).strip();
    return early && !bare.isEmpty() ? bare : name;
  }
}
