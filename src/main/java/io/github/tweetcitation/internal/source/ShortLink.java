package io.github.tweetcitation.internal.source;

import java.util.List;

/**
 * The links that Twitter itself makes: {@code t.co/H4O2NANKaq}, {@code pic.twitter.com/Rikoq31Xnq}.
 */
public final class ShortLink {

  /** Letters and digits of a code. */
  public static final int CODE = 10;

  /** The same in 2011 and 2012. */
  public static final int OLD_CODE = 8;

  /** The same for t.co in 2010. */
  public static final int OLDEST_CODE = 7;

  /** The hosts of media links; the second since 2024. */
  public static final List<String> MEDIA_HOSTS = List.of("pic.twitter.com/", "pic.x.com/");

  /** The host of the others. */
  public static final String HOST = "t.co/";

  private static final List<String> SCHEMES = List.of("https://", "http://");

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
   * letter stands at {@code at}; -1 if none does.
   */
  public static int startBefore(char[] chars, int at) {
    return switch (chars[at]) {
      case ':' -> Math.max(before(chars, at, "http"), before(chars, at, "https"));
      case '.' -> before(chars, at, "pic");
      default -> -1;
    };
  }

  private static int before(char[] chars, int at, String word) {
    int start = at - word.length();
    return start >= 0 && startsWith(chars, start, word) ? start : -1;
  }

  /** Whether an address with a scheme or a media link begins at {@code at}. */
  public static boolean begins(char[] chars, int at) {
    return path(chars, at) >= 0;
  }

  /** Whether a word begins as nothing but links do; most words are told by their first letter. */
  public static boolean isLikeAt(char[] chars, int at) {
    char first = at < chars.length ? chars[at] : ' ';
    return (first == 'h' && startsWith(chars, at, "http"))
        || (first == 'p' && startsWith(chars, at, "pic."));
  }

  private static int path(char[] chars, int at) {
    return switch (chars[at]) {
      case 'h', 'H' -> behindOneOf(SCHEMES, chars, at);
      case 'p', 'P' -> behindOneOf(MEDIA_HOSTS, chars, at);
      default -> -1;
    };
  }

  /** The offset behind the scheme at {@code at}, or {@code at} if there is none. */
  public static int behindScheme(char[] chars, int at) {
    return Math.max(at, behindOneOf(SCHEMES, chars, at));
  }

  /** The offset behind the host of a short link at {@code at}, or -1. */
  public static int behindHost(char[] chars, int at) {
    return startsWith(chars, at, HOST) ? at + HOST.length() : behindOneOf(MEDIA_HOSTS, chars, at);
  }

  private static int behindOneOf(List<String> words, char[] chars, int at) {
    for (int i = 0; i < words.size(); i++) {
      if (startsWith(chars, at, words.get(i))) {
        return at + words.get(i).length();
      }
    }
    return -1;
  }

  /** Where the host of a media link begins whose slash stands at {@code slash}, or -1. */
  public static int mediaHostStart(char[] chars, int slash) {
    for (int i = 0; i < MEDIA_HOSTS.size(); i++) {
      int start = slash + 1 - MEDIA_HOSTS.get(i).length();
      if (start >= 0 && startsWith(chars, start, MEDIA_HOSTS.get(i))) {
        return start;
      }
    }
    return -1;
  }

  /** Whether a word of small letters stands at {@code at}, be it in capitals. */
  public static boolean startsWith(char[] chars, int at, String word) {
    if (at + word.length() > chars.length) {
      return false;
    }
    int i = 0;
    while (i < word.length() && small(chars[at + i]) == word.charAt(i)) {
      i++;
    }
    return i == word.length();
  }

  private static char small(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
  }

  private static boolean isAddressPart(char c) {
    return (c > ' ' && c < 0x7F) || (c >= 0xC0 && c <= 0x24F);
  }

  /** Whether a whole short link ends at {@code at}, white space and marks aside. */
  public static boolean isBefore(String source, int at) {
    int end = Gap.dropOnLine(source, at, Math.max(0, at - Gap.MAX_RUN));
    return endsAt(source, end, CODE) || endsAt(source, end, OLD_CODE);
  }

  private static boolean endsAt(String source, int end, int length) {
    int code = end - length;
    if (code <= 0 || !isBehindHost(source, code)) {
      return false;
    }
    int i = code;
    while (i < end && CharClass.isAsciiLetterOrDigit(source.charAt(i))) {
      i++;
    }
    return i == end;
  }

  private static boolean isBehindHost(String source, int at) {
    // All hosts end with a slash, and few places stand behind one.
    if (source.charAt(at - 1) != '/') {
      return false;
    }
    boolean behind = source.startsWith(HOST, at - HOST.length());
    for (int i = 0; i < MEDIA_HOSTS.size() && !behind; i++) {
      String host = MEDIA_HOSTS.get(i);
      behind = source.startsWith(host, at - host.length());
    }
    return behind;
  }
}
