package io.github.tweetcitation.internal.body;

import static io.github.tweetcitation.internal.body.Feature.*;

/** The evidence in the lines that a body takes, and in the sentences of its last line. */
final class HeldEvidence extends FeatureSum {

  /** A sentence of an article has so many characters and more. */
  private static final int SENTENCE_LENGTH = 60;

  /** A sentence of fewer characters is seldom an article's: {@code No idea.}. */
  private static final int SHORT_LINE = 40;

  private static final String QUOTES = "\"\u201D\u00BB";
  private static final String COMMAS = ",\u060C;\u061B\u3001";

  private final Window window;
  private final char[] chars;
  private final int end;

  /** Whether the last line is nothing but pictures. */
  private final boolean pictureLine;

  /** The evidence of all lines from a line on but the last, and of the sentences of the last. */
  private int held;

  private int heldFrom;

  HeldEvidence(Window window, int[] weights) {
    super(weights);
    this.window = window;
    this.chars = window.chars;
    this.end = chars.length;
    this.heldFrom = window.lines.last;
    this.pictureLine = heldFrom < end && window.markers.arePictures(heldFrom);
    sentences(window.lines.last);
    this.held = sum;
  }

  /**
   * What each line of the body that begins at a place is like but the last one, and each sentence
   * of that. Places are asked for from right to left.
   */
  int of(int at) {
    int last = window.lines.last;
    if (at >= last) {
      sum = 0;
      sentences(at);
    } else {
      int next = window.lines.endOf(at) + 1;
      sum = held;
      while (heldFrom > next) {
        int line = window.lines.startOf(heldFrom - 1);
        line(line, heldFrom - 1);
        heldFrom = line;
      }
      held = sum;
      line(at, next - 1);
    }
    add(HOLDS_PICTURE_LINE, at < last && pictureLine);
    return sum;
  }

  /** What each sentence of the last line from a place on is like, but the last one. */
  private void sentences(int from) {
    int sentence = from;
    int next = from < end ? window.sentences.nextAfter(from) : end;
    while (next < end) {
      add(HOLDS_SENTENCES, 1);
      add(HOLDS_PLAIN_SENTENCE, isPlain(sentence, next));
      add(HOLDS_QUOTED_SENTENCE, QUOTES.indexOf(chars[window.wordsEnd(next) - 1]) >= 0);
      add(HOLDS_SPEAKER_SENTENCE, window.sentences.speaks(sentence, next));
      sentence = next;
      next = window.sentences.nextAfter(sentence);
    }
  }

  /** Whether a part is as long as a sentence of an article, without a tag and without a speaker. */
  private boolean isPlain(int from, int to) {
    return window.length.between(from, to) > SENTENCE_LENGTH
        && !window.markers.anyOfTweets(from, to)
        && !window.sentences.speaks(from, to);
  }

  private void line(int line, int lineEnd) {
    int words = window.wordsEnd(lineEnd);
    if (words <= line) {
      return;
    }
    boolean plain = !window.markers.anyOfTweets(line, words);
    char closer = chars[words - 1];
    add(HOLDS_MARKERS_LINE, !plain);
    add(
        HOLDS_SHORT_LINE,
        window.length.between(line, words) < SHORT_LINE && window.sentences.endBefore(words));
    add(HOLDS_CONNECTIVE, window.sentences.goesOnAt(line));
    add(HOLDS_REPORT, plain && window.sentences.reports(line, words));
    add(HOLDS_CUE, window.markers.anyCue(line, words));
    add(HOLDS_SPEAKER, window.sentences.speaks(line, words));
    add(
        HOLDS_CLOSED_LINE,
        !window.sentences.endBefore(words) && Sentences.CLOSERS.indexOf(closer) >= 0);
    add(HOLDS_EMOJI_LINE, window.markers.isEmojiBefore(words));
    add(HOLDS_COMMA_LINE, COMMAS.indexOf(closer) >= 0);
    add(HOLDS_COLON_LINE, plain && Sentences.COLONS.indexOf(closer) >= 0);
  }
}
