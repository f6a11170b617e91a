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

  /**
   * Whether a line break parts a short link.
   *
   * @param seen what stands before the line break, in the first {@code length} characters
   * @param next where in the source stands what follows it
   * @param limit where the source ends
   */
  static boolean goesOn(char[] seen, int length, String source, int next, int limit) {
    char last = length == 0 ? ' ' : seen[length - 1];
    if (last != '.' && last != '/') {
      return false;
    }
    for (String host : HOSTS) {
      for (int cut = host.indexOf(last) + 1; cut > 0; cut = host.indexOf(last, cut) + 1) {
        if (endsWith(seen, length, host.substring(0, cut), cut < host.length())
            && isRest(host, cut, source, next, limit)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a text ends with a part of a host; what is no whole host must be no part of a word. */
  private static boolean endsWith(char[] seen, int length, String part, boolean alone) {
    int start = length - part.length();
    return start >= 0
        && ShortLink.startsWith(seen, start, part)
        && !(alone && start > 0 && CharClass.isAsciiLetterOrDigit(seen[start - 1]));
  }

  /** Whether the rest of a host, which may be broken again, and a code begin at a place. */
  private static boolean isRest(String host, int cut, String source, int start, int limit) {
    int at = start;
    for (int i = cut; i < host.length(); i++) {
      if (at >= limit || source.charAt(at) != host.charAt(i)) {
        return false;
      }
      at++;
      while (at < limit && !isHostLetter(host.charAt(i)) && CharClass.isWhite(source.charAt(at))) {
        at++;
      }
    }
    return isCode(source, at, limit, cut == host.length() ? Expressions.WORD : Expressions.NAME);
  }

  private static boolean isHostLetter(char c) {
    return c != '.' && c != '/';
  }

  /** Whether a whole code begins at a place, which is none of some words. */
  private static boolean isCode(String source, int start, int limit, Pattern words) {
    int end = start;
    while (end < limit
        && end - start <= ShortLink.CODE
        && CharClass.isAsciiLetterOrDigit(source.charAt(end))) {
      end++;
    }
    return (end - start == ShortLink.CODE || end - start == ShortLink.OLD_CODE)
        && !goesOn(source, end, limit)
        && !words.matcher(source.substring(start, end)).matches();
  }

  /** Whether what ends at a place is a part of something longer: {@code example123.com}. */
  private static boolean goesOn(String source, int end, int limit) {
    char next = end < limit ? source.charAt(end) : ' ';
    return "_-/@".indexOf(next) >= 0
        || (next == '.'
            && end + 1 < limit
            && CharClass.isAsciiLetterOrDigit(source.charAt(end + 1)));
  }
}
