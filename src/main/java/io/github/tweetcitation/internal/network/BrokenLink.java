package io.github.tweetcitation.internal.network;

import io.github.tweetcitation.internal.unicode.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Short links that the end of a printed line broke, as in text from PDF: {@code
 * pic.twitter.com/⏎hVacz8x7NY}, {@code pic.⏎⏎twitter.com/hVacz8x7NY}. Lines break after a full stop
 * or a slash of the host.
 */
public final class BrokenLink {

  /** A host in two parts; the second is empty where only the code is on the next line. */
  private record Cut(String before, String after) {}

  private static final List<Cut> CUTS = new ArrayList<>();

  static {
    for (String host : ShortLink.HOSTS) {
      for (int i = 1; i <= host.length(); i++) {
        if (isCutAfter(host.charAt(i - 1))) {
          CUTS.add(new Cut(host.substring(0, i), host.substring(i)));
        }
      }
    }
  }

  /** Letters and digits that are a word, a number or a name sooner than the code of a link. */
  private static final class Expressions {

    /** {@code Statistics}, {@code ATTRACTION}, {@code 1234567890}. */
    static final Pattern WORD = Pattern.compile("[A-Z]?[a-z]++|[A-Z]++|[0-9]++");

    /**
     * Also {@code JaneDoe123}: after a word that ends with a full stop ({@code a nice pic.}), it
     * may be an account. One code in thirty has that form by chance.
     */
    static final Pattern NAME =
        Pattern.compile("(?:[A-Z]?[a-z]{2,10}+|[A-Z]{2,10}+){0,5}+[0-9]*+|" + WORD);
  }

  private BrokenLink() {}

  /** Whether what ends at a place may be the beginning of a short link. */
  public static boolean mayBeginBefore(char[] chars, int end) {
    for (Cut cut : CUTS) {
      if (isBefore(chars, end, cut)) {
        return true;
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
  public static boolean goesOn(char[] chars, int end, char[] rest, int start) {
    for (Cut cut : CUTS) {
      if (isBefore(chars, end, cut) && isRest(cut, rest, start)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCutAfter(char c) {
    return c == '.' || c == '/';
  }

  /** Whether a text ends with the first part of a host; less than a host must be a whole word. */
  private static boolean isBefore(char[] chars, int end, Cut cut) {
    int start = end - cut.before.length();
    return ShortLink.startsWith(chars, start, cut.before)
        && (cut.after.isEmpty()
            || start == 0
            || !Characters.isAsciiLetterOrDigit(chars[start - 1]));
  }

  /** Whether the rest of a host, which may be broken again, and a code begin at a place. */
  private static boolean isRest(Cut cut, char[] rest, int start) {
    int at = start;
    for (char c : cut.after.toCharArray()) {
      if (at >= rest.length || rest[at] != c) {
        return false;
      }
      at++;
      while (at < rest.length && isCutAfter(c) && rest[at] == '\n') {
        at++;
      }
    }
    return isCode(rest, at, cut.after.isEmpty() ? Expressions.WORD : Expressions.NAME);
  }

  /** Whether a whole code begins at a place, which is none of some words. */
  private static boolean isCode(char[] chars, int start, Pattern words) {
    int end = start;
    while (end < chars.length
        && end - start <= ShortLink.CODE
        && Characters.isAsciiLetterOrDigit(chars[end])) {
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
    return "_-/@".indexOf(next) >= 0 || (dotted && Characters.isAsciiLetterOrDigit(chars[end + 1]));
  }
}
