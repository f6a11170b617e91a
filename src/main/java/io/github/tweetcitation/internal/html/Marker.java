package io.github.tweetcitation.internal.html;

import java.util.ArrayList;
import java.util.List;

/**
 * A word that shows, in markup or in a script, that a tweet may be near.
 *
 * @param key the characters that are searched for, {@link #KEY} of them or one less
 * @param start where the word begins, counted from the key
 * @param test whether the word is at a place
 */
record Marker(String key, int start, Test test) {

  /** The length of a key. */
  static final int KEY = 6;

  /** Looks at what a page has at a place. */
  interface Test {
    boolean isAt(String html, int at);
  }

  /**
   * Attributes, addresses and names of fields whose value is the id of a tweet. The key is after
   * the bar; its letters are seldom together.
   */
  private static final String NAMES =
      "em|bed-id er.co|m/embed x.co|m/embed e|r.min.html |tter-id |tterId |tter_id |id_str r|est_id"
          + " mai|n-tweet |/tfw/v1/ /|i/videos/ f|ull_text scr|een_name st|atusId sta|tus_id"
          + " |bbpBox |weetid |weetId |weetID |&commat;";

  /** {@code /status/13428…}, {@code \/statuses\/13428…}, {@code %2Fstatus%2F13428…}. */
  private static final String STATUS =
      "tatus/ tatus\\ tatus% tatus& tatuse tatusE TATUS/ TATUS\\ TATUS% TATUS& TATUSe TATUSE";

  /** {@code data-tweet-id}, {@code Tweet.html?id=}, {@code "type":"tweet"}. */
  private static final String TWEET = "weet-i weet-I weet_i weet_I weet.h weet.H weet=";

  /** Words of which the {@code t} must be small; their test begins after it. */
  private static final String SMALL_TWEET =
      "tweeti tweetI tweet\" tweet' tweet\\ tweet& tweet` tweet/";

  /** An at sign as a number, decimal or not, with zeros before it. */
  private static final String AT_SIGN =
      "&#64; &#064 &#006 &#000 &#x40 &#X40 &#x04 &#X04 &#x00 &#X00";

  /** A slash between {@code status} and the id, escaped twice at most, has so many characters. */
  private static final int MAX_SLASH = 8;

  static List<Marker> all() {
    List<Marker> all = new ArrayList<>();
    for (String name : NAMES.split(" ", -1)) {
      int start = name.indexOf('|');
      String word = name.replace("|", "");
      String key = word.substring(start, Math.min(start + KEY, word.length()));
      all.add(new Marker(key, -start, (html, at) -> html.startsWith(word, at)));
    }
    add(STATUS, 0, Marker::isStatus, all);
    add(TWEET, 0, Marker::isTweet, all);
    add(SMALL_TWEET, 1, Marker::isTweet, all);
    add(AT_SIGN, 0, Marker::isAtSign, all);
    return all;
  }

  private static void add(String keys, int start, Test test, List<Marker> all) {
    for (String key : keys.split(" ", -1)) {
      all.add(new Marker(key, start, test));
    }
  }

  private static boolean isStatus(String html, int at) {
    if (!html.startsWith("tatus", at) && !html.startsWith("TATUS", at)) {
      return false;
    }
    int slash = at + "tatus".length();
    slash += html.regionMatches(true, slash, "es", 0, 2) ? 2 : 0;
    if (slash >= html.length() || "/\\%&".indexOf(html.charAt(slash)) < 0) {
      return false;
    }
    int end = Math.min(html.length(), slash + MAX_SLASH);
    int i = slash;
    while (i < end && !isDigit(html.charAt(i))) {
      i++;
    }
    return i < end;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether an id may follow, or the word is all of a string. */
  private static boolean isTweet(String html, int at) {
    int end = at + "weet".length();
    if (!html.startsWith("weet", at) || end == html.length()) {
      return false;
    }
    boolean small = html.startsWith("t", at - 1);
    return switch (html.charAt(end)) {
      case '=' -> true;
      case '-', '_' -> html.regionMatches(true, end + 1, "id", 0, 2);
      case '.' -> html.regionMatches(true, end + 1, "html", 0, 4);
      case 'i', 'I' -> small && html.regionMatches(true, end, "id", 0, 2);
      case '"', '\'', '\\', '&', '`', '/' -> small;
      default -> false;
    };
  }

  private static boolean isAtSign(String html, int at) {
    if (!html.startsWith("&#", at)) {
      return false;
    }
    int digits = at + "&#".length();
    boolean hex = html.startsWith("x", digits) || html.startsWith("X", digits);
    digits += hex ? 1 : 0;
    int i = digits;
    while (html.startsWith("0", i)) {
      i++;
    }
    String number = i > digits ? "64" : "64;";
    return html.startsWith(hex ? "40" : number, i);
  }
}
