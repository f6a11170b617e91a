package io.github.tweetcitation.internal.html;

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
          "full_text");

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
    for (int at = html.indexOf("status"); at >= 0; at = html.indexOf("status", at + 1)) {
      int slash = at + "status".length();
      slash += html.startsWith("es", slash) ? "es".length() : 0;
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
    return html.contains("&commat;") || html.contains("&#64;") || html.contains("&#x40;");
  }

  private static boolean isOpenedBefore(String html, int at) {
    int i = at;
    int limit = Math.max(0, at - MAX_TAG);
    while (i > limit) {
      char c = html.charAt(i - 1);
      if (c == '>') {
        int tag = html.lastIndexOf('<', i - 1);
        if (tag < limit) {
          return false;
        }
        i = tag;
      } else if (c == '(' || c == '\uFF08' || c == ';') {
        return true;
      } else if (Character.isLetterOrDigit(c) || c == '"' || c == '=') {
        return false;
      } else {
        i--;
      }
    }
    return false;
  }
}
