package io.github.tweetcitation.internal.html;

import java.util.ArrayList;
import java.util.List;

/**
 * A word that tells of a tweet in markup or in a script.
 *
 * @param key what is searched for, {@link #KEY} characters or one less
 * @param start where the word begins, counted from the key
 * @param word tells whether the word stands at a place
 */
record Sign(String key, int start, Word word) {

  /** The length of a key. */
  static final int KEY = 6;

  /** Looks at what stands at a place. */
  interface Word {
    boolean isAt(String html, int at);
  }

  /**
   * Attributes, addresses and names of fields that have the id of a tweet as their value. A bar
   * stands before the key, whose letters seldom stand together.
   */
  private static final List<String> IDS =
      List.of(
          "em|bed-id",
          "er.co|m/embed",
          "x.co|m/embed",
          "e|r.min.html",
          "|tter-id",
          "|tterId",
          "|tter_id",
          "|id_str",
          "r|est_id",
          "mai|n-tweet",
          "|/tfw/v1/",
          "/|i/videos/",
          "f|ull_text",
          "scr|een_name",
          "st|atusId",
          "sta|tus_id",
          "|bbpBox",
          "|weetid",
          "|weetId",
          "|weetID",
          "|&commat;");

  /** {@code /status/13428…}, {@code \/statuses\/13428…}, {@code %2Fstatus%2F13428…}. */
  private static final List<String> STATUS =
      List.of(
          "tatus/", "tatus\\", "tatus%", "tatus&", "tatuse", "tatusE", "TATUS/", "TATUS\\",
          "TATUS%", "TATUS&", "TATUSe", "TATUSE");

  /** {@code data-tweet-id}, {@code Tweet.html?id=}, {@code "type":"tweet"}. */
  private static final List<String> TWEET =
      List.of("weet-i", "weet-I", "weet_i", "weet_I", "weet.h", "weet.H", "weet=");

  /** The same behind a small t. */
  private static final List<String> SMALL_TWEET =
      List.of("tweeti", "tweetI", "tweet\"", "tweet'", "tweet\\", "tweet&", "tweet`", "tweet/");

  /** An at sign as a number, decimal or not, with zeros before it. */
  private static final List<String> REFERENCE =
      List.of(
          "&#64;", "&#064", "&#006", "&#000", "&#x40", "&#X40", "&#x04", "&#X04", "&#x00", "&#X00");

  static final List<Sign> ALL = all();

  private static List<Sign> all() {
    List<Sign> all = new ArrayList<>();
    for (String id : IDS) {
      int key = id.indexOf('|');
      String word = id.replace("|", "");
      String part = word.substring(key, Math.min(key + KEY, word.length()));
      all.add(new Sign(part, -key, (html, at) -> html.startsWith(word, at)));
    }
    add(STATUS, 0, Sign::isStatus, all);
    add(TWEET, 0, Sign::isTweet, all);
    add(SMALL_TWEET, 1, Sign::isTweet, all);
    add(REFERENCE, 0, Sign::isReference, all);
    return all;
  }

  private static void add(List<String> keys, int start, Word word, List<Sign> signs) {
    for (String key : keys) {
      signs.add(new Sign(key, start, word));
    }
  }

  /** A slash between {@code status} and the id, escaped twice at most, has so many characters. */
  private static final int MAX_SLASH = 8;

  private static boolean isStatus(String html, int at) {
    if (!html.startsWith("tatus", at) && !html.startsWith("TATUS", at)) {
      return false;
    }
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

  /** Whether an id may follow, or it is all of a string. */
  private static boolean isTweet(String html, int at) {
    int end = at + "weet".length();
    if (!html.startsWith("weet", at) || end == html.length()) {
      return false;
    }
    boolean small = html.startsWith("t", at - 1);
    return switch (html.charAt(end)) {
      case '=' -> true;
      case '-', '_' -> isId(html, end + 1);
      case '.' -> html.regionMatches(true, end + 1, "html", 0, 4);
      case 'i', 'I' -> small && isId(html, end);
      case '"', '\'', '\\', '&', '`', '/' -> small;
      default -> false;
    };
  }

  private static boolean isId(String html, int at) {
    return at + 1 < html.length()
        && (html.charAt(at) == 'i' || html.charAt(at) == 'I')
        && (html.charAt(at + 1) == 'd' || html.charAt(at + 1) == 'D');
  }

  private static boolean isReference(String html, int at) {
    if (!html.startsWith("&#", at)) {
      return false;
    }
    int digits = at + "&#".length();
    boolean hex = html.startsWith("x", digits) || html.startsWith("X", digits);
    digits += hex ? 1 : 0;
    int i = digits;
    while (i < html.length() && html.charAt(i) == '0') {
      i++;
    }
    return html.startsWith(hex ? "40" : i > digits ? "64" : "64;", i);
  }
}
