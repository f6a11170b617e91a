package io.github.tweetcitation.internal.body;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.attribution.Attribution;
import io.github.tweetcitation.internal.source.CharClass;
import io.github.tweetcitation.internal.source.NormalizedView;
import io.github.tweetcitation.internal.source.NormalizedView.Markup;
import io.github.tweetcitation.internal.source.ShortLink;

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

  /** So many characters are rarely found again by chance; fewer are not worth a search. */
  private static final int ENOUGH = 8;

  private Repetition() {}

  private static String copy(String source, int from, int length, Markup markup) {
    Span part = new Span(from, Math.min(source.length(), from + length));
    return NormalizedView.of(source, part, markup).text().replace('\n', ' ');
  }

  /** Where in the window a body begins that is printed again behind the attribution; -1 if none. */
  static int start(Window window, String source, Attribution attribution, Markup markup) {
    int from = attribution.span().end();
    String flat = window.flat();
    if (!mayBegin(source, from, flat)) {
      return -1;
    }
    String copy = copy(source, from, Window.MAX_LENGTH, markup);
    int at = copy.length() < HEAD ? -1 : flat.lastIndexOf(copy.substring(0, HEAD));
    if (at < 0) {
      return -1;
    }
    int length = 0;
    while (at + length < flat.length()
        && length < copy.length()
        && flat.charAt(at + length) == copy.charAt(length)) {
      length++;
    }
    int words =
        ShortLink.MEDIA_HOSTS.stream()
            .mapToInt(host -> flat.indexOf(host, at + 1))
            .filter(media -> media >= 0)
            .reduce(flat.length(), Math::min);
    return length >= PART * (words - at) ? at : -1;
  }

  /**
   * Whether the first words of the source that every view leaves as they are stand in the window:
   * mostly they do not, and there is no copy.
   */
  private static boolean mayBegin(String source, int from, String flat) {
    int start = from;
    while (start < source.length()
        && (CharClass.isWhite(source.charAt(start))
            || CharClass.isInvisible(source.charAt(start)))) {
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
    return (CharClass.isPlain(c) && c != '>') || (c == ' ' && source.charAt(at - 1) != ' ');
  }
}
