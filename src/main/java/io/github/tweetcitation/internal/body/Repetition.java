package io.github.tweetcitation.internal.body;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.network.ShortLink;
import io.github.tweetcitation.internal.text.Lines;
import io.github.tweetcitation.internal.text.Markup;
import io.github.tweetcitation.internal.text.NormalizedView;
import io.github.tweetcitation.internal.text.WhiteSpace;
import io.github.tweetcitation.internal.unicode.Characters;

/**
 * Finds a body that is printed again after its attribution, as by crawlers that keep both a caption
 * and its copy: {@code Great goal! — Jane (@jane) May 1, 2020 Great goal!}.
 */
final class Repetition {

  /**
   * The length of four words: fewer characters are often repeated by chance. Those of Chinese and
   * Japanese count two.
   */
  private static final int HEAD = 24;

  /**
   * The least part of the body that a copy holds, which may lack the last line. A name that the
   * article has on both sides, such as {@code President Donald J. Trump}, is a smaller part.
   */
  private static final double PART = 0.8;

  /** A copy of so many characters may be cut: an article repeats no sentence that is as long. */
  private static final int LONG = 4 * HEAD;

  /** So many characters show for most texts that begin like a copy that they are none. */
  private static final int GLANCE = 5 * HEAD;

  /** So many characters are seldom in the text by chance. */
  private static final int ENOUGH = 8;

  /** From here on characters are wide. */
  private static final char FIRST_WIDE = '\u1100';

  private Repetition() {}

  private static String copy(String source, int from, int length, Markup markup) {
    Span part = new Span(from, Math.min(source.length(), from + length));
    return NormalizedView.of(source, part, markup).text().replace('\n', ' ');
  }

  /**
   * Where in a text a body begins that is printed again from an offset of the source on, or -1.
   *
   * @param flat the text with spaces in place of its line breaks
   */
  static int start(String flat, String source, int from, Markup markup) {
    if (!mayFollow(source, from, flat)) {
      return -1;
    }
    String copy = copy(source, from, GLANCE, markup);
    // What follows the last words may change them.
    if (copy.length() < 2 * HEAD || common(flat, headAt(flat, copy), copy) > copy.length() - HEAD) {
      copy = copy(source, from, Window.MAX_LENGTH, markup);
    }
    int at = headAt(flat, copy);
    int common = common(flat, at, copy);
    boolean cut =
        common >= LONG && common >= copy.stripTrailing().length() && !Lines.isEnd(source, from);
    return cut || common >= PART * (wordsEnd(flat, at) - at) ? at : -1;
  }

  /**
   * Whether a copy may follow: whether the text has the next characters that every view leaves as
   * they are, or these are too few. The last one is left out, since a mark after it may change it.
   */
  private static boolean mayFollow(String source, int from, String flat) {
    int start = WhiteSpace.skipBlankLines(source, from, source.length());
    int end = start;
    while (end < source.length() && end - start <= ENOUGH && isKept(source, end)) {
      end++;
    }
    return end - start <= ENOUGH || flat.contains(source.substring(start, end - 1));
  }

  /** Whether a view keeps a character: not a quote marker, nor the second of two spaces. */
  private static boolean isKept(String source, int at) {
    char c = source.charAt(at);
    return c == ' ' ? source.charAt(at - 1) != ' ' : Characters.isPlain(c) && c != '>';
  }

  /** Where a text has the first words of a copy, or -1. */
  private static int headAt(String flat, String copy) {
    int end = 0;
    for (int width = 0; width < HEAD; end++) {
      if (end == copy.length()) {
        return -1;
      }
      width += copy.charAt(end) < FIRST_WIDE ? 1 : 2;
    }
    return flat.lastIndexOf(copy.substring(0, end));
  }

  /** Where the words of a body end and its pictures begin. */
  private static int wordsEnd(String flat, int at) {
    int end = flat.length();
    for (String host : ShortLink.MEDIA_HOSTS) {
      int media = flat.indexOf(host, at + 1);
      end = media < 0 ? end : Math.min(end, media);
    }
    return end;
  }

  /** How many characters from a place on are equal to those of a copy; 0 for the place -1. */
  private static int common(String flat, int at, String copy) {
    int length = 0;
    while (at >= 0
        && at + length < flat.length()
        && length < copy.length()
        && flat.charAt(at + length) == copy.charAt(length)) {
      length++;
    }
    return length;
  }
}
