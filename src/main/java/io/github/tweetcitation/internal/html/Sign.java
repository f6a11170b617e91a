package io.github.tweetcitation.internal.html;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A word that tells of a tweet in markup or in a script.
 *
 * @param key a part of it, as long as all others, that is searched for
 * @param rest tells whether what stands at the key is the sign
 */
record Sign(String key, Rest rest) {

  /** The length of a key. */
  static final int KEY = 5;

  /** Looks at what stands at the key of a sign. */
  interface Rest {
    boolean isAt(String html, int at);
  }

  /**
   * Attributes, addresses and names of fields that have the id of a tweet as their value. A bar
   * stands before the key, which ends with letters that seldom stand together.
   */
  private static final List<String> IDS =
      List.of(
          "em|bed-id",
          "er.|com/embed",
          "x.|com/embed",
          "er.|min.html",
          "|tter-id",
          "|tterId",
          "|tter_id",
          "|id_str",
          "|rest_id",
          "|main-tweet",
          "|/tfw/v1/",
          "/|i/videos/",
          "|full_text",
          "sc|reen_name",
          "st|atusId",
          "st|atus_id",
          "|bbpBox",
          "|&commat;");

  /** {@code /status/13428…}, {@code \/statuses\/13428…}, {@code %2Fstatus%2F13428…}. */
  private static final List<String> STATUS = List.of("tatus", "TATUS");

  /** {@code data-tweet-id}, {@code Tweet.html?id=}, {@code "type":"tweet"}. */
  private static final List<String> TWEET = List.of("weet-", "weet_", "weet.", "weet=", "tweet");

  /** {@code Tweetid}. */
  private static final List<String> TWEET_ID = List.of("eetid", "eetId", "eetID");

  /** An at sign as a number, decimal or not, with zeros before it. */
  private static final List<String> REFERENCE =
      List.of(
          "&#64;", "&#064", "&#006", "&#000", "&#x40", "&#X40", "&#x04", "&#X04", "&#x00", "&#X00");

  static final List<Sign> ALL =
      Stream.of(
              IDS.stream().map(Sign::ofId),
              STATUS.stream().map(key -> new Sign(key, Sign::isStatus)),
              TWEET.stream().map(key -> new Sign(key, Sign::isTweet)),
              TWEET_ID.stream()
                  .map(key -> new Sign(key, (html, at) -> html.startsWith("w", at - 1))),
              REFERENCE.stream().map(key -> new Sign(key, Sign::isReference)))
          .flatMap(signs -> signs)
          .toList();

  private static Sign ofId(String id) {
    int key = id.indexOf('|');
    String word = id.replace("|", "");
    return new Sign(word.substring(key, key + KEY), (html, at) -> html.startsWith(word, at - key));
  }

  /** A slash between {@code status} and the id, escaped twice at most, has so many characters. */
  private static final int MAX_SLASH = 8;

  /** Whether the sign stands at a place. */
  boolean isAt(String html, int at) {
    return html.startsWith(key, at) && rest.isAt(html, at);
  }

  private static boolean isStatus(String html, int at) {
    int slash = at + "tatus".length();
    slash += html.regionMatches(true, slash, "es", 0, 2) ? 2 : 0;
    if (slash < html.length() && "/\\%&".indexOf(html.charAt(slash)) >= 0) {
      int end = Math.min(html.length(), slash + MAX_SLASH);
      for (int i = slash; i < end; i++) {
        if (html.charAt(i) >= '0' && html.charAt(i) <= '9') {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isTweet(String html, int at) {
    boolean small = html.charAt(at) == 't';
    int end = at + "weet".length() + (small ? 1 : 0);
    String behind = html.substring(end, Math.min(html.length(), end + 5)).toLowerCase(Locale.ROOT);
    return behind.startsWith("id")
        || behind.startsWith("-id")
        || behind.startsWith("_id")
        || behind.startsWith(".html")
        || behind.startsWith("=")
        || (small && !behind.isEmpty() && "\"'\\&`/".indexOf(behind.charAt(0)) >= 0);
  }

  private static boolean isReference(String html, int at) {
    int i = at + "&#".length();
    boolean hex = html.charAt(i) == 'x' || html.charAt(i) == 'X';
    i += hex ? 1 : 0;
    while (i < html.length() && html.charAt(i) == '0') {
      i++;
    }
    return html.startsWith(hex ? "40" : "64", i);
  }
}
