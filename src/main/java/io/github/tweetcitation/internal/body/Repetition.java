package io.github.tweetcitation.internal.body;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.network.ShortLink;
import io.github.tweetcitation.internal.text.Lines;
import io.github.tweetcitation.internal.text.Markup;
import io.github.tweetcitation.internal.text.NormalizedView;
import io.github.tweetcitation.internal.text.WhiteSpace;
import io.github.tweetcitation.internal.unicode.Characters;

/**
 * A copy of the end of a text after its attribution, as of crawlers that keep both a caption and
 * its copy: {@code Great goal! — Jane (@jane) May 1, 2020 Great goal!}.
 *
 * @param at where the text begins of which there is a copy, or -1 if there is none
 * @param sure whether it is so long that it is no chance, and the body begins there
 */
record Repetition(int at, boolean sure) {

  private static final Repetition NONE = new Repetition(-1, false);

  /**
   * The length of four words: fewer characters are often repeated by chance. Those of Chinese and
   * Japanese count two.
   */
  private static final int HEAD = 24;

  /** Fewer characters are no copy: those of a name. */
  private static final int LEAST = 16;

  /**
   * The least part of the body that a copy holds, which may lack the last line. A name that the
   * article has on both sides, such as {@code President Donald J. Trump}, is a smaller part.
   */
  private static final double PART = 0.8;

  /** The least part of one that differs from there on, in the middle of a sentence. */
  private static final double HALF = 0.5;

  /** So many characters show for most texts that begin like a copy that they are none. */
  private static final int GLANCE = 5 * HEAD;

  /** So many characters are seldom in the text by chance. */
  private static final int ENOUGH = 8;

  /** From here on characters are wide. */
  private static final char FIRST_WIDE = '\u1100';

  private static String copy(String source, int from, int length, Markup markup) {
    Span part = new Span(from, Math.min(source.length(), from + length));
    return NormalizedView.of(source, part, markup).text().replace('\n', ' ');
  }

  /**
   * What of a text is printed again from an offset of the source on.
   *
   * @param flat a text with spaces in place of its line breaks
   */
  static Repetition of(String flat, String source, int from, Markup markup) {
    if (!mayFollow(source, from, flat)) {
      return NONE;
    }
    String copy = copy(source, from, GLANCE, markup);
    // What follows the last words may change them.
    if (copy.length() < 2 * HEAD || common(flat, headAt(flat, copy), copy) > copy.length() - HEAD) {
      copy = copy(source, from, Window.MAX_LENGTH, markup);
    }
    int at = headAt(flat, copy);
    int common = common(flat, at, copy);
    int words = wordsEnd(flat, at) - at;
    boolean whole =
        !Lines.isEnd(source, from) && common >= 2 * HEAD && common >= copy.stripTrailing().length();
    boolean sure = width(copy, common) >= HEAD && (whole || common >= PART * words);
    boolean likely = common >= HALF * words && !endsSentence(copy, common);
    return sure || likely ? new Repetition(at, sure) : NONE;
  }

  /** Whether a sentence ends where a copy does: one of the article may be on both sides. */
  private static boolean endsSentence(String copy, int end) {
    String last = copy.substring(0, end).stripTrailing();
    return last.isEmpty() || Sentences.ENDS.indexOf(last.charAt(last.length() - 1)) >= 0;
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
    int end = Math.min(HEAD, copy.length());
    int at = width(copy, end) < HEAD ? -1 : flat.lastIndexOf(copy.substring(0, end));
    while (at < 0 && width(copy, end - 1) >= LEAST) {
      end--;
    }
    return at >= 0 || width(copy, end) < LEAST ? at : flat.lastIndexOf(copy.substring(0, end));
  }

  /** The width of the first characters of a copy. */
  private static int width(String copy, int end) {
    int width = end;
    for (int i = 0; i < end; i++) {
      width += copy.charAt(i) >= FIRST_WIDE ? 1 : 0;
    }
    return width;
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
