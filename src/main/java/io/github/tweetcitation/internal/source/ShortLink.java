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

  private static final List<String> PREFIXES =
      List.of("https://", "http://", "pic.twitter.com/", "pic.x.com/");

  private static final String HOST = "t.co/";

  private ShortLink() {}

  /**
   * The end of the link that begins at {@code at}, or -1: an address with a scheme or a media link,
   * to the next character that is neither ASCII nor accented Latin.
   */
  public static int end(String text, int at) {
    int path = behindPrefix(text, at);
    int end = path;
    while (end >= 0 && end < text.length() && isAddressPart(text.charAt(end))) {
      end++;
    }
    return end > path ? end : -1;
  }

  /** Whether an address with a scheme or a media link begins at {@code at}. */
  public static boolean begins(String text, int at) {
    return behindPrefix(text, at) >= 0;
  }

  private static int behindPrefix(String text, int at) {
    char first = text.charAt(at);
    for (int i = 0; (first == 'h' || first == 'p') && i < PREFIXES.size(); i++) {
      if (text.startsWith(PREFIXES.get(i), at)) {
        return at + PREFIXES.get(i).length();
      }
    }
    return -1;
  }

  private static boolean isAddressPart(char c) {
    return (c > ' ' && c < 0x7F) || (c >= 0xC0 && c <= 0x24F);
  }

  /** Whether a whole short link ends at {@code at}, white space and marks aside. */
  public static boolean isBefore(String source, int at) {
    int end = Gap.dropOnLine(source, at, 0);
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
    return source.startsWith(HOST, at - HOST.length())
        || MEDIA_HOSTS.stream().anyMatch(host -> source.startsWith(host, at - host.length()));
  }
}
