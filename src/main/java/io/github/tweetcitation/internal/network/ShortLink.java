package io.github.tweetcitation.internal.network;

import io.github.tweetcitation.internal.unicode.Characters;
import java.util.List;

/**
 * The links that Twitter itself makes: {@code t.co/H4O2NANKaq}, {@code pic.twitter.com/Rikoq31Xnq}.
 */
public final class ShortLink {

  /** Letters and digits of a code. */
  public static final int CODE = 10;

  /** Letters and digits of a code of 2011 and 2012. */
  public static final int OLD_CODE = 8;

  /** Letters and digits of a code of t.co in 2010. */
  public static final int OLDEST_CODE = 7;

  /** The host of links other than media links. */
  public static final String HOST = "t.co/";

  /** All hosts; {@code pic.x.com} since 2024. */
  static final List<String> HOSTS = List.of("pic.twitter.com/", "pic.x.com/", HOST);

  /** The hosts of media links. */
  public static final List<String> MEDIA_HOSTS = HOSTS.subList(0, 2);

  static final List<String> SCHEMES = List.of("https://", "http://");

  private ShortLink() {}

  /**
   * The end of the link that begins at {@code at}, or -1: an address with a scheme or a media link,
   * to the next character that is neither ASCII nor accented Latin.
   */
  public static int end(char[] chars, int at) {
    int path = path(chars, at);
    int end = path;
    while (end >= 0 && end < chars.length && isAddressPart(chars[end])) {
      end++;
    }
    return end > path ? end : -1;
  }

  /**
   * Where an address with a scheme or a media link may begin whose first character that is no
   * letter is at {@code at}; -1 if none does.
   */
  public static int startBefore(char[] chars, int at) {
    return switch (chars[at]) {
      case ':' -> Math.max(startOf("http", chars, at), startOf("https", chars, at));
      case '.' -> startOf("pic", chars, at);
      default -> -1;
    };
  }

  private static int startOf(String word, char[] chars, int end) {
    int start = end - word.length();
    return startsWith(chars, start, word) ? start : -1;
  }

  /** Whether an address with a scheme or a media link begins at {@code at}. */
  public static boolean begins(char[] chars, int at) {
    return path(chars, at) >= 0;
  }

  /** Whether a word begins as nothing but links do; the first letter rules most words out. */
  public static boolean isLikeAt(char[] chars, int at) {
    char first = at < chars.length ? chars[at] : ' ';
    return (first == 'h' && startsWith(chars, at, "http"))
        || (first == 'p' && startsWith(chars, at, "pic."));
  }

  private static int path(char[] chars, int at) {
    return switch (chars[at]) {
      case 'h', 'H' -> endOfOne(SCHEMES, chars, at);
      case 'p', 'P' -> endOfOne(MEDIA_HOSTS, chars, at);
      default -> -1;
    };
  }

  /** The end of the scheme at {@code at}, or {@code at} if there is none. */
  public static int skipScheme(char[] chars, int at) {
    return Math.max(at, endOfOne(SCHEMES, chars, at));
  }

  /** The end of the host of a short link at {@code at}, or -1. */
  public static int hostEnd(char[] chars, int at) {
    return endOfOne(HOSTS, chars, at);
  }

  private static int endOfOne(List<String> words, char[] chars, int at) {
    for (int i = 0; i < words.size(); i++) {
      if (startsWith(chars, at, words.get(i))) {
        return at + words.get(i).length();
      }
    }
    return -1;
  }

  /** Where the host of a media link begins whose slash is at {@code slash}, or -1. */
  public static int mediaHostStart(char[] chars, int slash) {
    return Math.max(
        startOf(MEDIA_HOSTS.get(0), chars, slash + 1),
        startOf(MEDIA_HOSTS.get(1), chars, slash + 1));
  }

  /** Whether a word of small letters begins at {@code at}, be it in capitals. */
  public static boolean startsWith(char[] chars, int at, String word) {
    if (at < 0 || at + word.length() > chars.length) {
      return false;
    }
    int i = 0;
    while (i < word.length() && small(chars[at + i]) == word.charAt(i)) {
      i++;
    }
    return i == word.length();
  }

  static char small(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
  }

  private static boolean isAddressPart(char c) {
    return (c > ' ' && c < 0x7F) || (c >= 0xC0 && c <= 0x24F);
  }

  /** Whether a whole short link ends at {@code end}. */
  public static boolean isBefore(String source, int end) {
    int code = codeStart(source, end);
    boolean goesOn = end < source.length() && Characters.isAsciiLetterOrDigit(source.charAt(end));
    boolean whole = end - code == CODE || (end - code == OLD_CODE && !goesOn);
    return whole && isAfterHost(source, code);
  }

  /** Whether a short link ends at {@code end} whose code may have been cut. */
  public static boolean isCutBefore(String source, int end) {
    int code = codeStart(source, end);
    return end - code <= CODE && isAfterHost(source, code);
  }

  private static int codeStart(String source, int end) {
    int code = end;
    while (code > 0
        && end - code <= CODE
        && Characters.isAsciiLetterOrDigit(source.charAt(code - 1))) {
      code--;
    }
    return code;
  }

  private static boolean isAfterHost(String source, int code) {
    for (int i = 0; i < HOSTS.size(); i++) {
      if (source.startsWith(HOSTS.get(i), code - HOSTS.get(i).length())) {
        return true;
      }
    }
    return false;
  }
}
