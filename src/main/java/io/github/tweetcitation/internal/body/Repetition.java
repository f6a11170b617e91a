package io.github.tweetcitation.internal.body;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.attribution.AttributionReading;
import io.github.tweetcitation.internal.network.ShortLink;
import io.github.tweetcitation.internal.text.Markup;
import io.github.tweetcitation.internal.text.NormalizedView;
import io.github.tweetcitation.internal.text.WhiteSpace;
import io.github.tweetcitation.internal.unicode.Characters;

/**
 * Finds a body that is printed again after its attribution, as by crawlers that keep both a caption
 * and its copy: {@code Great goal! — Jane (@jane) May 1, 2020 Great goal!}.
 */
final class Repetition {

  /** The length of four words: fewer characters are often repeated by chance. */
  private static final int HEAD = 24;

  /**
   * The least part of the body that a copy holds, which may lack the last line. A name that the
   * article has on both sides, such as {@code President Donald J. Trump}, is a smaller part.
   */
  private static final double PART = 0.8;

  /** So many characters show for most texts that begin like a copy that they are none. */
  private static final int GLANCE = 5 * HEAD;

  /** So many characters are seldom in the window by chance. */
  private static final int ENOUGH = 8;

  private Repetition() {}

  private static String copy(String source, int from, int length, Markup markup) {
    Span part = new Span(from, Math.min(source.length(), from + length));
    return NormalizedView.of(source, part, markup).text().replace('\n', ' ');
  }

  /** Where in the window a body begins that is printed again after the attribution, or -1. */
  static int start(Window window, String source, AttributionReading attribution, Markup markup) {
    int from = attribution.span().end();
    String flat = window.flat;
    if (!mayFollow(source, from, flat)) {
      return -1;
    }
    String copy = copy(source, from, GLANCE, markup);
    // What follows the last words may change them.
    if (copy.length() < 2 * HEAD || common(flat, headAt(flat, copy), copy) > copy.length() - HEAD) {
      copy = copy(source, from, Window.MAX_LENGTH, markup);
    }
    int at = headAt(flat, copy);
    return at >= 0 && common(flat, at, copy) >= PART * (wordsEnd(flat, at) - at) ? at : -1;
  }

  /**
   * Whether a copy may follow: whether the window has the next characters that every view leaves as
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

  /** Where the window has the first words of a copy, or -1. */
  private static int headAt(String flat, String copy) {
    return copy.length() < HEAD ? -1 : flat.lastIndexOf(copy.substring(0, HEAD));
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
