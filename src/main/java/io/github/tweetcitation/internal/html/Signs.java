package io.github.tweetcitation.internal.html;

import io.github.tweetcitation.internal.source.CharClass;
import java.util.List;
import java.util.Locale;

/**
 * What tells, without parsing it, that a page may cite a tweet.
 *
 * <p>Nearly every page has a link to share it on Twitter, so the name of the network is no sign.
 * These are: the address of a status, however it is escaped; the id of a tweet in an attribute, an
 * address or a script; and a handle in parentheses, which is what an attribution has. Every form of
 * embed has one of the three, or there would be nothing to cite.
 */
public final class Signs {

  /** Attributes, addresses and names of fields that have the id of a tweet as their value. */
  private static final List<String> IDS =
      List.of(
          "embed-id",
          "twitter.com/embed",
          "x.com/embed",
          "twitter.min.html",
          "twitter-id",
          "twitterId",
          "twitter_id",
          "id_str",
          "rest_id",
          "main-tweet",
          "/tfw/v1/",
          "/i/videos/",
          "full_text",
          "screen_name",
          "statusId",
          "status_id",
          "bbpBox");

  /** A slash between {@code status} and the id, escaped twice at most, has so many characters. */
  private static final int MAX_SLASH = 8;

  /** The tag of a link around the handle. */
  private static final int MAX_TAG = 600;

  private Signs() {}

  /** Whether a page may cite a tweet; if not, no form of embed and no attribution is in it. */
  public static boolean in(String html) {
    return hasStatus(html) || hasId(html) || hasHandle(html);
  }

  /** {@code /status/13428…}, {@code \/statuses\/13428…}, {@code %2Fstatus%2F13428…}. */
  private static boolean hasStatus(String html) {
    return hasStatus(html, "tatus") || hasStatus(html, "TATUS");
  }

  private static boolean hasStatus(String html, String word) {
    for (int at = html.indexOf(word); at >= 0; at = html.indexOf(word, at + 1)) {
      int slash = at + word.length();
      slash += html.regionMatches(true, slash, "es", 0, 2) ? 2 : 0;
      if (slash < html.length() && "/\\%&".indexOf(html.charAt(slash)) >= 0) {
        int end = Math.min(html.length(), slash + MAX_SLASH);
        for (int i = slash; i < end; i++) {
          if (html.charAt(i) >= '0' && html.charAt(i) <= '9') {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** {@code data-tweet-id}, {@code tweetid}, {@code Tweet.html?id=}, {@code "type":"tweet"}. */
  private static boolean hasId(String html) {
    for (int at = html.indexOf("weet"); at >= 0; at = html.indexOf("weet", at + 1)) {
      int end = at + "weet".length();
      String behind =
          html.substring(end, Math.min(html.length(), end + 5)).toLowerCase(Locale.ROOT);
      boolean small = at > 0 && html.charAt(at - 1) == 't';
      if (behind.startsWith("id")
          || behind.startsWith("-id")
          || behind.startsWith("_id")
          || behind.startsWith(".html")
          || behind.startsWith("=")
          || (small && !behind.isEmpty() && "\"'\\&`/".indexOf(behind.charAt(0)) >= 0)) {
        return true;
      }
    }
    return IDS.stream().anyMatch(html::contains);
  }

  /** {@code (@jane)}, also with a tag, an entity or a fullwidth form in it. */
  private static boolean hasHandle(String html) {
    for (char sign : new char[] {'@', '\uFF20'}) {
      for (int at = html.indexOf(sign); at >= 0; at = html.indexOf(sign, at + 1)) {
        if (isOpenedBefore(html, at)) {
          return true;
        }
      }
    }
    return html.contains("&commat;") || hasReference(html);
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

  /** An at sign as a number, decimal or not, with zeros before it. */
  private static boolean hasReference(String html) {
    for (int at = html.indexOf("&#"); at >= 0; at = html.indexOf("&#", at + 1)) {
      int i = at + 2;
      boolean hex = i < html.length() && (html.charAt(i) == 'x' || html.charAt(i) == 'X');
      i += hex ? 1 : 0;
      while (i < html.length() && html.charAt(i) == '0') {
        i++;
      }
      if (html.startsWith(hex ? "40" : "64", i)) {
        return true;
      }
    }
    return false;
  }
}
