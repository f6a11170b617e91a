package io.github.tweetcitation.internal.body;

import io.github.tweetcitation.Boundary;
import io.github.tweetcitation.internal.network.ShortLink;
import io.github.tweetcitation.internal.unicode.Characters;

/**
 * What speaks for or against a place as the start of a body. {@link FeatureWeights} has the
 * weights, which are fitted on labelled documents.
 */
enum Feature {

  /** A blank line is before it. */
  PARAGRAPH,

  /** It begins a line. */
  LINE,

  /** It begins the document: some hold nothing but a tweet. */
  DOCUMENT,

  /** It follows another citation: tweets come in rows. */
  CITATION_BEFORE,

  /** It begins the last line: more than half of all tweets are one line. */
  LAST_LINE,

  /** It is inside a line, but the attribution is on a line of its own. */
  INSIDE_BUT_OWN_LINE,

  /** It is inside a line before the last line. */
  INSIDE_EARLIER_LINE,

  /** Inside a line, a sentence ends before it: {@code … the game. Great goal! — Jane (@jane)}. */
  SENTENCE_BEFORE,

  /** Inside a line that is too long for a tweet, a lost line break: {@code at all.Great goal!}. */
  GLUED_TO_LONG_LINE,

  /**
   * A lost line break in the line of the citation before: {@code … 2017She answered.Great goal!}.
   */
  GLUED_AFTER_CITATION,

  /** The script changes there: an English tweet in an Arabic article. */
  SCRIPT_CHANGE,

  /** The body would be a little longer than a tweet may be. */
  OVER_LIMIT,

  /** What it leaves to the article has the author's handle: {@code @jane wrote:}. */
  LEAVES_HANDLE,

  /** The line that it leaves announces something: {@code The port says:}. */
  COLON_BEFORE,

  /** What it leaves speaks of a tweet: {@code Then she tweeted:}. */
  LEAVES_CUE,

  /** What it leaves has what tweets have and articles have not: tags, mentions, links, emoji. */
  LEAVES_MARKERS,

  /** With the line before, the tweet would be too long. */
  FIRST_LINE,

  /** The body would begin with a small letter. */
  SMALL_LETTER,

  /** The body would begin with a link. */
  LINK_FIRST,

  /** The body would be short. */
  SHORT,

  /**
   * The body would begin with a line that reads like the article: long, complete, without markers.
   */
  PROSE_LINE,

  /** How many line breaks the body would hold, up to four. */
  HOLDS_BREAKS,

  /** The body would hold a quotation mark or bracket without the other of the pair. */
  UNBALANCED,

  /** The article has quoted its first words: {@code He said "Great goal". Great goal!}. */
  SAID_BEFORE,

  /** The body would hold such a quotation and what it quotes. */
  HOLDS_REPETITION;

  /** Articles have longer lines than tweets have first lines. */
  private static final int PROSE_LENGTH = 100;

  /** The features of a place, as a set of bits by their ordinals. */
  static int of(Window window, StartCandidate start) {
    char[] chars = window.chars;
    int at = start.at();
    boolean inside = start.place() == Boundary.INLINE;
    boolean line = start.place() == Boundary.LINE;
    // The tweet would have no words: a photo alone.
    boolean empty = at == chars.length;
    boolean first = !empty && start.left() == at;
    boolean link = ShortLink.isLikeAt(chars, at);
    boolean glued = at > 0 && !empty && !Characters.isWhite(chars[at - 1]);
    return PARAGRAPH.ifTrue(start.place() == Boundary.PARAGRAPH)
        | LINE.ifTrue(line && at > 0 && !empty)
        | DOCUMENT.ifTrue(at == 0 && !window.afterCitation)
        | CITATION_BEFORE.ifTrue(at == 0 && window.afterCitation)
        | LAST_LINE.ifTrue(at == window.lastLine)
        | INSIDE_BUT_OWN_LINE.ifTrue(inside && window.ownLine)
        | INSIDE_EARLIER_LINE.ifTrue(inside && at < window.lastLine)
        | SENTENCE_BEFORE.ifTrue(inside && isAfterSentence(window, at))
        | GLUED_TO_LONG_LINE.ifTrue(glued && !window.length.fits(window.lineStart(at)))
        | GLUED_AFTER_CITATION.ifTrue(
            glued && window.breaksBefore == 0 && window.lineStart(at) == 0)
        | SCRIPT_CHANGE.ifTrue(window.change.isAt(at))
        | OVER_LIMIT.ifTrue(!window.length.fits(at))
        | LEAVES_HANDLE.ifTrue(window.mentionsAuthor(start.left(), at))
        | COLON_BEFORE.ifTrue(!inside && isAfterColon(window, at))
        | LEAVES_CUE.ifTrue(window.markers.anyCue(start.left(), at))
        | LEAVES_MARKERS.ifTrue(window.markers.anyOfTweets(start.left(), at))
        | FIRST_LINE.ifTrue(!inside && (first || !window.length.fits(start.left())))
        | SMALL_LETTER.ifTrue(
            !empty && !link && Character.isLowerCase(Character.codePointAt(chars, at)))
        | LINK_FIRST.ifTrue(link)
        | SHORT.ifTrue(!empty && window.isShort(at))
        | PROSE_LINE.ifTrue(isProse(window, at, window.lineEnd(at)))
        | HOLDS_BREAKS.ifTrue(window.breaksFrom(at) > 0)
        | UNBALANCED.ifTrue(start.unbalanced())
        | SAID_BEFORE.ifTrue(start.saidAt() >= 0)
        | HOLDS_REPETITION.ifTrue(start.repeats());
  }

  /** How often it counts if it applies: once, but {@link #HOLDS_BREAKS} once a line break. */
  int strength(Window window, StartCandidate start) {
    return this == HOLDS_BREAKS ? window.breaksFrom(start.at()) : 1;
  }

  /** Its bit in a set if a condition is true, else 0. */
  @SuppressWarnings("EnumOrdinal") // the bits of an EnumSet, without the object
  int ifTrue(boolean condition) {
    return condition ? 1 << ordinal() : 0;
  }

  private static boolean isAfterColon(Window window, int at) {
    int end = window.wordsEnd(at);
    return end > 0 && ":\uFF1A".indexOf(window.chars[end - 1]) >= 0;
  }

  private static boolean isProse(Window window, int at, int end) {
    return end - at > PROSE_LENGTH
        && isAfterSentence(window, end)
        && !window.markers.anyOfTweets(at, end);
  }

  private static boolean isAfterSentence(Window window, int at) {
    int end = StartCandidates.dropClosers(window.chars, window.wordsEnd(at));
    return end > 0 && ".!?\u061F\u06D4\u2026\u3002\uFF01\uFF1F".indexOf(window.chars[end - 1]) >= 0;
  }
}
