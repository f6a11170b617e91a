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
final class Evidence extends FeatureSum {

  /** What announces a tweet is so near. */
  private static final int NEAR = 120;

  private static final String OPENING_QUOTES = "\"\u201C\u00AB\u300C";

  private final Window window;
  private final char[] chars;
  private final int end;

  private final HeldEvidence held;

  /** The place that is looked at; at first that at the end. */
  private StartCandidate start;

  private int at;
  private boolean inside;

  /** Whether a note was before a later place. */
  private boolean noted;

  /** The evidence in a window; weights are by the ordinals of the features. */
  Evidence(Window window, int[] weights) {
    super(weights);
    this.window = window;
    this.held = new HeldEvidence(window, weights);
    this.chars = window.chars;
    this.end = chars.length;
    this.start = StartCandidates.atEnd(window);
  }

  /** The evidence for a place. Places are asked for from right to left. */
  int of(StartCandidate place) {
    start = place;
    at = place.at();
    inside = place.place() == Boundary.INLINE;
    sum = held.of(at);
    boundary();
    layout();
    left();
    first();
    whole();
    return sum;
  }

  private void boundary() {
    int words = window.wordsEnd(at);
    char before = words == 0 ? ' ' : chars[words - 1];
    boolean colon = Sentences.COLONS.indexOf(before) >= 0;
    boolean glued = at > 0 && at < end && !Characters.isWhite(chars[at - 1]);
    add(PARAGRAPH, start.place() == Boundary.PARAGRAPH);
    add(QUOTE_BLOCK, window.beginsQuote(at));
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
    boolean link =
        inside
            && at > 0
            && ShortLink.isLikeAt(chars, word)
            && chars[word] == 'h'
            && !ShortLink.isLikeAt(chars, at);
    boolean cue = window.markers.anyCue(Math.max(start.left(), words - NEAR), at);
    boolean note = (cue && before == ']') || (link && isLabelBefore(word));
    add(LINK_INSIDE, link);
    add(ANNOUNCED, note || (cue && colon));
    add(HOLDS_NOTE, noted);
    noted |= note;
    script(words);
  }

  private void script(int words) {
    int line = window.lines.startOf(words);
    add(LEAVES_OWN_SCRIPT, !inside && at < end && line > 0 && leavesOwnScript(line, words));
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

  private boolean leavesOwnScript(int line, int words) {
    if (!window.sentences.hasScriptChangeNear(0, line)) {
      return false;
    }
    UnicodeScript left = window.sentences.scriptOf(line, words, false);
    UnicodeScript before = window.sentences.scriptOf(0, line, true);
    if (left == before || left == UnicodeScript.COMMON || before == UnicodeScript.COMMON) {
      return false;
    }
    UnicodeScript own = window.sentences.scriptOf(at, end, false);
    return own == left || own == UnicodeScript.COMMON;
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
        && Sentences.COLONS.indexOf(chars[label - 1]) >= 0
        && !ShortLink.startsWith(chars, address, "https://t.co/")
        && !ShortLink.startsWith(chars, address, "http://t.co/");
  }

  private void layout() {
    boolean before = window.afterCitation && window.breaksBefore == 1 && at == 0;
    boolean own = window.ownLine;
    boolean space = !own && window.gapBefore != Gap.NONE;
    boolean glued = !own && window.gapBefore == Gap.NONE;
    Gap after = window.gapAfter;
    boolean paragraph = start.place() == Boundary.PARAGRAPH;
    boolean lines = isAfterOneBreak(window.lines.startOf(window.wordsEnd(at)));
    add(CITATION_ON_LINE_BEFORE, before && !own);
    add(PARAGRAPH_AMONG_LINES, paragraph && lines);
    add(HOLDS_PARAGRAPH_AMONG_LINES, !inside && lines && window.lines.lastBlank >= at);
    if (at == 0) {
      return;
    }
    boolean bare = inside && !Characters.isWhite(chars[at - 1]);
    add(BLANK_LINES_AROUND, paragraph && own && after == Gap.BLANK_LINE);
    add(SPACE_BUT_GLUED, inside && !bare && glued && after == Gap.NONE);
    add(SPACE_AND_GLUED_AFTER, inside && !bare && space && after == Gap.NONE);
    add(ALL_GLUED, bare && glued && after == Gap.NONE);
  }

  /** Whether one line break is before a line, and no blank line. */
  private boolean isAfterOneBreak(int line) {
    return line == 0
        ? window.afterCitation && window.breaksBefore == 1
        : line > 1 && chars[line - 2] != '\n';
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
    add(LEAVES_CAPTION, window.sentences.captionsAt(sentence));
    add(LEAVES_REPORT, at < end && window.sentences.reports(sentence, at));
    boolean quotes = at < end && OPENING_QUOTES.indexOf(chars[at]) >= 0;
    add(QUOTE_GOES_ON, quotes && window.sentences.reports(sentence, at));
  }

  /** What the body would begin with. */
  private void first() {
    if (at == end) {
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
    add(LINK_FIRST, link);
    boolean pictures = !inside && window.markers.arePictures(at);
    add(LINK_ON_LINE, window.linksOnLines && !inside && window.markers.areMarks(at, line));
    add(PICTURE_ALONE, pictures);
    add(NO_WORDS, at > 0 && !inside && !pictures && window.markers.areMarks(at, end));
    add(THREAD_FIRST, window.markers.isThreadAt(at));
    add(CONNECTIVE_FIRST, window.sentences.goesOnAt(at));
    add(REPORT_FIRST, plain && window.sentences.reports(at, sentence));
    add(MARKERS_FIRST, !plain);
    add(PLAIN_FIRST, plain && window.markers.anyOfTweets(sentence, end));
    add(CAPTION_FIRST, window.sentences.captionsAt(at));
  }

  /** Whether its first line, and not the last one, announces what follows. */
  private boolean announces() {
    return at < window.lines.last
        && Sentences.COLONS.indexOf(chars[window.wordsEnd(window.lines.endOf(at)) - 1]) >= 0;
  }

  private void whole() {
    int length = at < window.length.from ? Integer.MAX_VALUE : window.length.weightedFrom(at);
    add(OVER_LIMIT, !window.length.fits(at));
    add(SHORT, at < end && window.isShort(at));
    add(HOLDS_LINES, window.lines.linesAfter(at));
    add(HOLDS_BLANK_LINE, window.lines.lastBlank >= at);
    add(UNBALANCED, start.unbalanced());
    add(SAID_BEFORE, start.saidAt() >= 0 && !announces());
    add(CUT_AT_LIMIT, window.length.isCutFrom(at));
    add(HOLDS_REPETITION, start.repeats());
    add(LENGTH_40, length > 15 && length <= 40);
    add(LENGTH_80, length > 40 && length <= 80);
    add(LENGTH_140, length > 80 && length <= 140);
    add(LENGTH_250, length > 200 && length <= 250);
  }
}
