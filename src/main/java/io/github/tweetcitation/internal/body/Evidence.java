package io.github.tweetcitation.internal.body;

import static io.github.tweetcitation.internal.body.Feature.*;

import io.github.tweetcitation.Boundary;
import io.github.tweetcitation.internal.network.ShortLink;
import io.github.tweetcitation.internal.unicode.Characters;
import java.lang.Character.UnicodeScript;

/**
 * How much speaks for a place as the start of a body: for each {@link Feature}, how often it
 * applies times how much it weighs.
 */
final class Evidence {

  /** A sentence of an article has so many characters and more. */
  private static final int SENTENCE_LENGTH = 60;

  /** A sentence of fewer characters is seldom an article's: {@code No idea.}. */
  private static final int SHORT_LINE = 40;

  /** What announces a tweet is so near. */
  private static final int NEAR = 120;

  private static final String QUOTES = "\"\u201D\u00BB";
  private static final String OPENING_QUOTES = "\"\u201C\u00AB\u300C";
  private static final String COLONS = ":\uFF1A";
  private static final String COMMAS = ",\u060C;\u061B\u3001";
  private static final String DASHES = "-\u2013\u2014>|";

  private final Window window;
  private final char[] chars;
  private final int end;

  /** By the ordinals of the features. */
  private final int[] weights;

  /** The evidence of all lines from a line on but the last, and of the sentences of the last. */
  private int held;

  private int heldFrom;
  private int sum;
  private StartCandidate start;
  private int at;
  private boolean inside;

  /** Whether a note was before a later place. */
  private boolean noted;

  /** The evidence in a window, for the place at its end; weights are by the ordinals. */
  Evidence(Window window, int[] weights) {
    this.window = window;
    this.weights = weights;
    this.chars = window.chars;
    this.end = chars.length;
    this.heldFrom = window.lines.last;
    this.at = end;
    this.start = StartCandidates.atEnd(window);
    sentences(window.lines.last);
    this.held = sum;
  }

  /** The evidence for a place. Places are asked for from right to left. */
  int of(StartCandidate place) {
    start = place;
    at = place.at();
    inside = place.place() == Boundary.INLINE;
    lines();
    boundary();
    layout();
    left();
    first();
    whole();
    return sum;
  }

  @SuppressWarnings("EnumOrdinal") // an EnumMap of numbers, without the objects
  private void add(Feature feature, int count) {
    sum += count * weights[feature.ordinal()];
  }

  private void add(Feature feature, boolean applies) {
    if (applies) {
      add(feature, 1);
    }
  }

  private void boundary() {
    int words = window.wordsEnd(at);
    char before = words == 0 ? ' ' : chars[words - 1];
    boolean colon = COLONS.indexOf(before) >= 0;
    boolean glued = at > 0 && at < end && !Characters.isWhite(chars[at - 1]);
    add(PARAGRAPH, start.place() == Boundary.PARAGRAPH);
    add(LINE, start.place() == Boundary.LINE && at > 0 && at < end);
    add(DOCUMENT, at == 0 && !window.afterCitation);
    add(CITATION_BEFORE, at == 0 && window.afterCitation);
    add(LAST_LINE, at == window.lines.last);
    add(INSIDE_BUT_OWN_LINE, inside && window.ownLine);
    add(INSIDE_EARLIER_LINE, inside && at < window.lines.last);
    add(SENTENCE_BEFORE, inside && window.sentences.endBefore(words));
    add(GLUED_TO_LONG_LINE, glued && !window.length.fits(window.lines.startOf(at)));
    add(GLUED_AFTER_CITATION, glued && window.breaksBefore == 0 && window.lines.startOf(at) == 0);
    add(COLON_BEFORE, !inside && colon);
    add(COLON_INSIDE, inside && colon);
    int word = wordStart(words);
    boolean link = inside && at > 0 && ShortLink.isLikeAt(chars, word) && chars[word] == 'h';
    boolean cue = window.markers.anyCue(Math.max(start.left(), words - NEAR), at);
    boolean note = (cue && before == ']') || (link && isLabelBefore(word));
    add(LINK_INSIDE, link);
    add(ANNOUNCED, note || (cue && colon));
    add(HOLDS_NOTE, noted);
    noted |= note;
    add(DASH_INSIDE, inside && DASHES.indexOf(before) >= 0);
    script(words);
  }

  private void script(int words) {
    int line = window.lines.startOf(words);
    if (!window.sentences.hasScriptChangeNear(line, at)) {
      return;
    }
    UnicodeScript own = window.sentences.scriptOf(at, end, false);
    UnicodeScript other = window.sentences.scriptOf(line, words, true);
    boolean changes = own != other && own != UnicodeScript.COMMON && other != UnicodeScript.COMMON;
    boolean change = window.change.isAt(at);
    // Where the article is in the script of the body, the words between are of the tweet, too.
    boolean island = (changes || change) && isOf(own, line);
    add(LEAVES_ISLAND, changes && island);
    add(SCRIPT_CHANGE, change && !island);
    add(OTHER_SCRIPT_INSIDE, changes && !island && inside);
    add(OTHER_SCRIPT_LINE, changes && !island && !inside);
  }

  private boolean isOf(UnicodeScript script, int far) {
    return script != UnicodeScript.COMMON && window.sentences.scriptOf(0, far, true) == script;
  }

  private int wordStart(int end) {
    int start = end;
    while (start > 0 && !Characters.isWhite(chars[start - 1])) {
      start--;
    }
    return start;
  }

  /** Whether a label is before an address; the addresses in tweets are Twitter's own. */
  private boolean isLabelBefore(int address) {
    int label = window.wordsEnd(address);
    return label > 0
        && COLONS.indexOf(chars[label - 1]) >= 0
        && !ShortLink.startsWith(chars, address, "https://t.co/")
        && !ShortLink.startsWith(chars, address, "http://t.co/");
  }

  private void layout() {
    boolean before = window.afterCitation && window.breaksBefore == 1 && at == 0;
    boolean own = window.ownLine;
    boolean space = !own && window.gapBefore != Gap.NONE;
    boolean glued = !own && window.gapBefore == Gap.NONE;
    Gap after = window.gapAfter;
    add(CITATION_ON_LINE_BEFORE, before && !own);
    if (at == 0) {
      return;
    }
    boolean paragraph = start.place() == Boundary.PARAGRAPH;
    boolean bare = inside && !Characters.isWhite(chars[at - 1]);
    add(BLANK_LINES_AROUND, paragraph && own && after == Gap.BLANK_LINE);
    add(SPACE_BUT_GLUED, inside && !bare && glued && after == Gap.NONE);
    add(SPACE_AND_GLUED_AFTER, inside && !bare && space && after == Gap.NONE);
    add(ALL_GLUED, bare && glued && after == Gap.NONE);
  }

  /** What is left to the article. */
  private void left() {
    int from = start.left();
    add(LEAVES_HANDLE, window.mentionsAuthor(from, at));
    add(LEAVES_CUE, window.markers.anyCue(from, at));
    add(LEAVES_MARKERS, window.markers.anyOfTweets(from, at));
    int words = window.wordsEnd(at);
    if (words <= from) {
      return;
    }
    int sentence = Math.max(from, window.sentences.startAt(words - 1));
    add(LEAVES_CONNECTIVE, window.sentences.goesOnAt(sentence));
    add(LEAVES_CAPTION, window.sentences.captionsAt(sentence));
    add(LEAVES_REPORT, at < end && window.sentences.reports(sentence, at));
    add(LEAVES_SPEAKER, window.sentences.speaks(sentence, at));
    boolean quotes = at < end && OPENING_QUOTES.indexOf(chars[at]) >= 0;
    add(QUOTE_GOES_ON, quotes && window.sentences.reports(sentence, at));
  }

  /** What the body would begin with. */
  private void first() {
    boolean empty = at == end;
    boolean first = !empty && start.left() == at;
    add(FIRST_LINE, !inside && (first || !window.length.fits(start.left())));
    if (empty) {
      return;
    }
    int cp = Character.codePointAt(chars, at);
    boolean link = ShortLink.isLikeAt(chars, at);
    int line = window.lines.endOf(at);
    int sentence = Math.min(window.sentences.nextAfter(at), line);
    boolean plain = !window.markers.anyOfTweets(at, sentence);
    boolean small = !link && Character.isLowerCase(cp);
    boolean anew = !inside && (at == 0 || window.sentences.endBefore(window.wordsEnd(at)));
    add(SMALL_LETTER, small && !anew);
    add(SMALL_LETTER_LINE, small && anew);
    add(LETTER_FIRST, !link && Character.isLetter(cp) && !Character.isLowerCase(cp));
    add(LINK_FIRST, link);
    add(THREAD_FIRST, window.markers.isThreadAt(at));
    add(CONNECTIVE_FIRST, window.sentences.goesOnAt(at));
    add(REPORT_FIRST, plain && window.sentences.reports(at, sentence));
    add(MARKERS_FIRST, !plain);
    add(PLAIN_FIRST, plain && window.markers.anyOfTweets(sentence, end));
    add(CAPTION_FIRST, window.sentences.captionsAt(at));
  }

  /** What each line of the body but the last one is like, and each sentence of that. */
  private void lines() {
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
    boolean picture = end > last && window.markers.arePictures(Math.max(at, last));
    add(PICTURE_ALONE, picture && at >= last && at < end && !inside);
    add(HOLDS_PICTURE_LINE, picture && at < last);
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
    add(HOLDS_COLON_LINE, plain && COLONS.indexOf(closer) >= 0);
    add(HOLDS_PLAIN_LINE, window.sentences.endBefore(words) && isPlain(line, words));
  }

  private void whole() {
    int length = at < window.length.from ? Integer.MAX_VALUE : window.length.weightedFrom(at);
    add(OVER_LIMIT, !window.length.fits(at));
    add(SHORT, at < end && window.isShort(at));
    add(HOLDS_BREAKS, window.lines.breaksFrom(at));
    add(HOLDS_BLANK_LINE, window.lines.lastBlank >= at);
    add(UNBALANCED, start.unbalanced());
    add(SAID_BEFORE, start.saidAt() >= 0);
    add(HOLDS_REPETITION, start.repeats());
    add(LENGTH_40, length > 15 && length <= 40);
    add(LENGTH_80, length > 40 && length <= 80);
    add(LENGTH_140, length > 80 && length <= 140);
    add(LENGTH_250, length > 200 && length <= 250);
  }
}
