package io.github.tweetcitation.internal.source;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Short links that the end of a printed line broke, as in text from PDF: {@code
 * pic.twitter.com/⏎hVacz8x7NY}, {@code pic.⏎⏎twitter.com/hVacz8x7NY}. Lines break behind a full
 * stop or a slash of the host.
 */
final class BrokenLink {

  private static final List<String> HOSTS =
      Stream.concat(ShortLink.MEDIA_HOSTS.stream(), Stream.of(ShortLink.HOST)).toList();

  /** Letters and digits that are a word, a number or a name sooner than the code of a link. */
  private static final class Expressions {

    /** {@code Statistics}, {@code ATTRACTION}, {@code 1234567890}. */
    static final Pattern WORD = Pattern.compile("[A-Z]?[a-z]++|[A-Z]++|[0-9]++");

    /**
     * Also {@code JaneDoe123}: behind a word that ends with a full stop ({@code a nice pic.}), it
     * may be an account. One code in thirty has that form by chance.
     */
    static final Pattern NAME =
        Pattern.compile("(?:[A-Z]?[a-z]{2,10}+|[A-Z]{2,10}+){0,5}+[0-9]*+|" + WORD);
  }

  private BrokenLink() {}

  /** Whether what ends at a place may be the beginning of a short link. */
  static boolean mayBeginBefore(char[] chars, int end) {
    for (String host : HOSTS) {
      for (int cut = nextCut(host, 0); cut > 0; cut = nextCut(host, cut)) {
        if (isBefore(chars, end, host, cut)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Whether a short link that begins in one text goes on in another.
   *
   * @param end where the first text ends
   * @param rest the other text, with {@code \n} for line breaks
   * @param start where the other text begins
   */
  static boolean goesOn(char[] chars, int end, char[] rest, int start) {
    for (String host : HOSTS) {
      for (int cut = nextCut(host, 0); cut > 0; cut = nextCut(host, cut)) {
        if (isBefore(chars, end, host, cut) && isRest(host, cut, rest, start)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The first place behind another where a line may end inside a host or behind it; or 0. */
  private static int nextCut(String host, int from) {
    int cut = from;
    while (cut < host.length() && !isCutBehind(host.charAt(cut))) {
      cut++;
    }
    return cut < host.length() ? cut + 1 : 0;
  }

  private static boolean isCutBehind(char c) {
    return c == '.' || c == '/';
  }

  /** Whether a text ends with a part of a host; what is no whole host must be no part of a word. */
  private static boolean isBefore(char[] chars, int end, String host, int cut) {
    int start = end - cut;
    if (start < 0 || chars[end - 1] != host.charAt(cut - 1)) {
      return false;
    }
    boolean alone = start == 0 || !CharClass.isAsciiLetterOrDigit(chars[start - 1]);
    return (alone || cut == host.length())
        && ShortLink.startsWith(chars, start, host.substring(0, cut));
  }

  /** Whether the rest of a host, which may be broken again, and a code begin at a place. */
  private static boolean isRest(String host, int cut, char[] rest, int start) {
    int at = start;
    for (int i = cut; i < host.length(); i++) {
      if (at >= rest.length || rest[at] != host.charAt(i)) {
        return false;
      }
      at++;
      while (at < rest.length && isCutBehind(host.charAt(i)) && rest[at] == '\n') {
        at++;
      }
    }
    return isCode(rest, at, cut == host.length() ? Expressions.WORD : Expressions.NAME);
  }

  /** Whether a whole code begins at a place, which is none of some words. */
  private static boolean isCode(char[] chars, int start, Pattern words) {
    int end = start;
    while (end < chars.length
        && end - start <= ShortLink.CODE
        && CharClass.isAsciiLetterOrDigit(chars[end])) {
      end++;
    }
    int length = end - start;
    return (length == ShortLink.CODE || length == ShortLink.OLD_CODE)
        && !isInside(chars, end)
        && !words.matcher(new String(chars, start, length)).matches();
  }

  /** Whether what ends at a place is a part of something longer: {@code example123.com}. */
  private static boolean isInside(char[] chars, int end) {
    char next = end < chars.length ? chars[end] : ' ';
    boolean dotted = next == '.' && end + 1 < chars.length;
    return "_-/@".indexOf(next) >= 0 || (dotted && CharClass.isAsciiLetterOrDigit(chars[end + 1]));
  }
}
