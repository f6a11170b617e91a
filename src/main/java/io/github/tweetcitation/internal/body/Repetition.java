package io.github.tweetcitation.internal.body;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.attribution.AttributionReading;
import io.github.tweetcitation.internal.network.ShortLink;
import io.github.tweetcitation.internal.text.Markup;
import io.github.tweetcitation.internal.text.NormalizedView;
import io.github.tweetcitation.internal.unicode.Characters;

/**
 * A body that is printed again behind its attribution, as by crawlers that keep both a caption and
 * its copy: {@code Great goal! — Jane (@jane) May 1, 2020 Great goal!}.
 */
final class Repetition {

  /** The length of four words: less is found again by chance and would cost a comparison. */
  private static final int HEAD = 24;

  /**
   * So much of the body is in the copy, which may lack the last line; a name or a sentence that the
   * article says on both sides, as {@code President Donald J. Trump said}, is less of it.
   */
  private static final double PART = 0.8;

  /** Most of what begins like a copy has gone on otherwise before the end of this. */
  private static final int GLANCE = 5 * HEAD;

  /** So many characters are rarely found again by chance; fewer are not worth a search. */
  private static final int ENOUGH = 8;

  private Repetition() {}

  private static String copy(String source, int from, int length, Markup markup) {
    Span part = new Span(from, Math.min(source.length(), from + length));
    return NormalizedView.of(source, part, markup).text().replace('\n', ' ');
  }

  /** Where in the window a body begins that is printed again behind the attribution; -1 if none. */
  static int start(Window window, String source, AttributionReading attribution, Markup markup) {
    int from = attribution.span().end();
    String flat = window.flat();
    if (!mayBegin(source, from, flat)) {
      return -1;
    }
    String copy = copy(source, from, GLANCE, markup);
    // Behind its last words, what follows may change it.
    if (copy.length() < 2 * HEAD || common(flat, headAt(flat, copy), copy) > copy.length() - HEAD) {
      copy = copy(source, from, Window.MAX_LENGTH, markup);
    }
    int at = headAt(flat, copy);
    return at >= 0 && common(flat, at, copy) >= PART * (wordsEnd(flat, at) - at) ? at : -1;
  }

  /** Where the first words of a copy stand in the window, or -1. */
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

  /** How many characters of the window from a place on a copy begins with; none before it. */
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

  /**
   * Whether the first words of the source that every view leaves as they are stand in the window:
   * mostly they do not, and there is no copy.
   */
  private static boolean mayBegin(String source, int from, String flat) {
    int start = from;
    while (start < source.length()
        && (Characters.isWhite(source.charAt(start))
            || Characters.isInvisible(source.charAt(start)))) {
      start++;
    }
    int end = start;
    while (end < source.length() && end - start < HEAD && isKept(source, end)) {
      end++;
    }
    // A mark behind the last character may change it.
    return end - start <= ENOUGH || flat.contains(source.substring(start, end - 1));
  }

  /** A {@code >} may be a quote marker, and the second of two spaces is not seen. */
  private static boolean isKept(String source, int at) {
    char c = source.charAt(at);
    return (Characters.isPlain(c) && c != '>') || (c == ' ' && source.charAt(at - 1) != ' ');
  }
}
