package io.github.tweetcitation.internal.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A word that shows, in markup or in a script, that a citation may be near.
 *
 * @param word the word, or what all its spellings begin with
 * @param rest what has to follow it
 * @param keys what is searched for, each {@link #KEY} characters or one less: a part of the word,
 *     or the word and what is around it
 */
public record Marker(String word, Pattern rest, List<String> keys) {

  /** The length of a key. */
  static final int KEY = 6;

  /**
   * Attributes, addresses and names of fields whose value is the id of a tweet. The key is after
   * the bar; its letters are seldom together.
   */
  private static final String NAMES =
      "em|bed-id er.co|m/embed x.co|m/embed e|r.min.html |tter-id |tterId |tter_id |id_str r|est_id"
          + " mai|n-tweet |/tfw/v1/ /|i/videos/ f|ull_text scr|een_name st|atusId sta|tus_id"
          // "/status" in base64, wherever its groups of three bytes begin.
          + " L|3N0YXR1c 9|zdGF0dX v|c3RhdHVz"
          + " |bbpBox |weetid |weetId |weetID |&commat;";

  private static final Pattern ANYTHING = Pattern.compile("");

  /**
   * The id is near: {@code /status/13428…}, {@code \/statuses\/13428…}, {@code %2Fstatus%2F13428…}.
   */
  private static final Pattern STATUS = Pattern.compile("(?:[eE][sS])?[/\\\\%&][^0-9]{0,6}[0-9]");

  /**
   * {@code data-tweet-id}, {@code Tweet.html?id=}, {@code "type":"tweet"}. If the word is all of a
   * string, or nothing separates it from the id, its first letter is small.
   */
  private static final Pattern TWEET =
      Pattern.compile("=|[-_][iI][dD]|\\.[hH][tT][mM][lL]|(?<=tweet)(?:[iI][dD]|[\"'\\\\&`/])");

  /**
   * An attribute of an element that is named for tweets: {@code <embetty-tweet status="13428…">}.
   */
  private static final Pattern ATTRIBUTE = Pattern.compile(" (?:id|status)=[\"']?[0-9]");

  /** A response of Twitter's API: {@code "includes":{"users":[…]}}. */
  private static final Pattern INCLUDES =
      Pattern.compile("(?:&quot;|&#34;|[^A-Za-z0-9]){2,30}+(?:users|media|tweets|places|polls)");

  /** An at sign as a number, decimal or not, with zeros before it. */
  private static final Pattern AT_SIGN = Pattern.compile("[xX]0*40|0+64|64;");

  static List<Marker> all() {
    List<Marker> all = new ArrayList<>();
    for (String name : NAMES.split(" ", -1)) {
      all.add(of(name, ANYTHING));
    }
    all.add(new Marker("tatus", STATUS, keys("tatus/ tatus\\ tatus% tatus& tatuse tatusE")));
    all.add(new Marker("TATUS", STATUS, keys("TATUS/ TATUS\\ TATUS% TATUS& TATUSe TATUSE")));
    String tweets =
        "weet-i weet-I weet_i weet_I weet.h weet.H weet="
            + " tweeti tweetI tweet\" tweet' tweet\\ tweet& tweet` tweet/";
    all.add(new Marker("weet", TWEET, keys(tweets)));
    all.add(new Marker("ludes", INCLUDES, keys("ludes\" ludes' ludes\\ ludes& ludes:")));
    all.add(new Marker("-tweet", ATTRIBUTE, List.of("-tweet")));
    String atSigns = "&#64; &#064 &#006 &#000 &#x40 &#X40 &#x04 &#X04 &#x00 &#X00";
    all.add(new Marker("&#", AT_SIGN, keys(atSigns)));
    return all;
  }

  /** A word with a bar before its key. */
  public static Marker of(String name, String rest) {
    return of(name, rest.isEmpty() ? ANYTHING : Pattern.compile(rest));
  }

  private static Marker of(String name, Pattern rest) {
    int start = name.indexOf('|');
    String word = name.replace("|", "");
    String key = word.substring(start, Math.min(start + KEY, word.length()));
    return new Marker(word, rest, List.of(key));
  }

  private static List<String> keys(String keys) {
    return List.of(keys.split(" ", -1));
  }

  /** Where a key begins, counted from the start of the word. */
  int startOf(String key) {
    return word.contains(key) ? word.indexOf(key) : -key.indexOf(word);
  }

  /** Whether the word is a short one that ends with an at sign: {@code /@}. */
  boolean endsWithAtSign() {
    return word.length() < KEY && word.endsWith("@");
  }

  /** Whether the word is at a place. */
  boolean isAt(String html, int at) {
    return html.startsWith(word, at)
        && (rest == ANYTHING
            || rest.matcher(html)
                .region(at + word.length(), html.length())
                .useTransparentBounds(true)
                .lookingAt());
  }
}
