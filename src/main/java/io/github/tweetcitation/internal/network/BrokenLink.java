package io.github.tweetcitation.internal.network;

import io.github.tweetcitation.internal.unicode.Characters;
import java.nio.CharBuffer;
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
        if ("./".indexOf(host.charAt(i - 1)) >= 0) {
          CUTS.add(new Cut(host.substring(0, i), host.substring(i)));
        }
      }
    }
  }

  /** Compiled where they are needed: a cold JVM waits for them. */
  private static final class Expressions {

    /** {@code Statistics}, {@code ATTRACTION}, {@code 1234567890}: seldom the code of a link. */
    static final String WORD = "[A-Z]?[a-z]++|[A-Z]++|[0-9]++";

    /**
     * Also {@code JaneDoe123}: after a word that ends with a full stop ({@code a nice pic.}), it
     * may be an account. One code in thirty has that form by chance.
     */
    static final String NAME = "(?:[A-Z]?[a-z]{2,10}+|[A-Z]{2,10}+){0,5}+[0-9]*+|" + WORD;

    /** A code that is no part of something longer: {@code example123.com}. */
    static final String CODE =
        ("(?:[A-Za-z0-9]{" + ShortLink.CODE + "}|[A-Za-z0-9]{" + ShortLink.OLD_CODE + "})")
            + "(?![A-Za-z0-9_@/-]|[.][A-Za-z0-9])";

    /** For each cut, the rest of the host, which may be broken again, and the code. */
    static final List<Pattern> RESTS = new ArrayList<>();

    static {
      for (Cut cut : CUTS) {
        String host = cut.after.replace(".", "[.]\n*+").replace("/", "/\n*+");
        String words = cut.after.isEmpty() ? WORD : NAME;
        RESTS.add(Pattern.compile(host + "(?!(?:" + words + ")(?![A-Za-z0-9]))" + CODE));
      }
    }
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
    CharSequence text = CharBuffer.wrap(rest, start, rest.length - start);
    for (int i = 0; i < CUTS.size(); i++) {
      if (isBefore(chars, end, CUTS.get(i)) && Expressions.RESTS.get(i).matcher(text).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text ends with the first part of a host; less than a host must be a whole word. */
  private static boolean isBefore(char[] chars, int end, Cut cut) {
    int start = end - cut.before.length();
    return ShortLink.startsWith(chars, start, cut.before)
        && (cut.after.isEmpty()
            || start == 0
            || !Characters.isAsciiLetterOrDigit(chars[start - 1]));
  }
}
