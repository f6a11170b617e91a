package io.github.tweetcitation.internal.body;

import io.github.tweetcitation.internal.body.StartCandidate.Place;
import io.github.tweetcitation.internal.network.ShortLink;
import io.github.tweetcitation.internal.unicode.Characters;

/**
 * What speaks for or against a place as the start of a body. How much each weighs was fitted on
 * labelled documents and stands in {@link FeatureWeights}.
 */
enum Feature {

  /** A blank line stands before it. */
  PARAGRAPH,

  /** It begins a line. */
  LINE,

  /** It begins the document: some hold nothing but a tweet. */
  DOCUMENT,

  /** It stands behind another citation: tweets come in rows. */
  CITATION_BEFORE,

  /** It begins the last line: more than half of all tweets are one line. */
  LAST_LINE,

  /** It stands inside a line, and the attribution on a line of its own. */
  INSIDE_BUT_OWN_LINE,

  /** It stands inside a line before the last. */
  INSIDE_EARLIER_LINE,

  /** Inside a line, a sentence ends before it: {@code … the game. Great goal! — Jane (@jane)}. */
  SENTENCE_BEFORE,

  /** Inside a line that is too long for a tweet, a lost line break: {@code at all.Great goal!}. */
  GLUED_TO_LONG_LINE,

  /** The same in the line of the citation before: {@code … 2017She answered.Great goal!}. */
  GLUED_BEHIND_CITATION,

  /** The script changes there: an English tweet in an Arabic article. */
  SCRIPT_CHANGE,

  /** The body would be a little longer than a tweet may be. */
  OVER_LIMIT,

  /** What it leaves to the article names the author's handle: {@code @jane wrote:}. */
  LEAVES_HANDLE,

  /** The line that it leaves announces something: {@code The port says:}. */
  COLON_BEFORE,

  /** What it leaves speaks of a tweet: {@code Then she tweeted:}. */
  LEAVES_CUE,

  /** What it leaves has what tweets have and articles have not: tags, mentions, links, emoji. */
  LEAVES_SIGNS,

  /** With the line before, the tweet would be too long. */
  FIRST_LINE,

  /** The body would begin with a small letter. */
  SMALL_LETTER,

  /** The body would begin with a link. */
  LINK_FIRST,

  /** The body would be short. */
  SHORT,

  /** The body would begin with a line that reads like the article: long, whole, without signs. */
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

  /** What speaks for or against a place, as a set of bits by their ordinals. */
  static int of(Window window, StartCandidate start) {
    char[] chars = window.chars();
    int at = start.at();
    boolean inside = start.place() == Place.INSIDE;
    boolean line = start.place() == Place.LINE;
    // The tweet would have no words: a photo alone.
    boolean empty = at == chars.length;
    boolean link = ShortLink.isLikeAt(chars, at);
    boolean glued = at > 0 && !empty && !Characters.isWhite(chars[at - 1]);
    return PARAGRAPH.ifTrue(start.place() == Place.PARAGRAPH)
        | LINE.ifTrue(line && at > 0 && !empty)
        | DOCUMENT.ifTrue(at == 0 && !window.isBehindCitation())
        | CITATION_BEFORE.ifTrue(at == 0 && window.isBehindCitation())
        | LAST_LINE.ifTrue(at == window.lastLine())
        | INSIDE_BUT_OWN_LINE.ifTrue(inside && window.ownLine())
        | INSIDE_EARLIER_LINE.ifTrue(inside && at < window.lastLine())
        | SENTENCE_BEFORE.ifTrue(inside && isBehindSentence(window, at))
        | GLUED_TO_LONG_LINE.ifTrue(glued && !window.fits(window.lineStart(at)))
        | GLUED_BEHIND_CITATION.ifTrue(glued && isOnLineOfCitation(window, at))
        | SCRIPT_CHANGE.ifTrue(window.change().isAt(at))
        | OVER_LIMIT.ifTrue(!window.fits(at))
        | LEAVES_HANDLE.ifTrue(window.mentionsAuthor(start.left(), at))
        | COLON_BEFORE.ifTrue(!inside && isBehindColon(window, at))
        | LEAVES_CUE.ifTrue(window.signs().anyCue(start.left(), at))
        | LEAVES_SIGNS.ifTrue(window.signs().anyOfTweets(start.left(), at))
        | FIRST_LINE.ifTrue(!inside && start.first())
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

  /** How strongly one of the set speaks: each counts once, but for the breaks that are held. */
  int strength(Window window, StartCandidate start) {
    return this == HOLDS_BREAKS ? window.breaksFrom(start.at()) : 1;
  }

  /** Its bit in a set, if it speaks. */
  @SuppressWarnings("EnumOrdinal") // a set of them is what EnumSet keeps, without the object
  int ifTrue(boolean condition) {
    return condition ? 1 << ordinal() : 0;
  }

  private static boolean isOnLineOfCitation(Window window, int at) {
    return window.isBehindCitation() && window.breaksBefore() == 0 && window.lineStart(at) == 0;
  }

  private static boolean isBehindColon(Window window, int at) {
    int end = window.wordsEnd(at);
    return end > 0 && ":\uFF1A".indexOf(window.chars()[end - 1]) >= 0;
  }

  private static boolean isProse(Window window, int at, int end) {
    return end - at > PROSE_LENGTH
        && isBehindSentence(window, end)
        && !window.signs().anyOfTweets(at, end);
  }

  private static boolean isBehindSentence(Window window, int at) {
    int end = StartCandidates.dropClosers(window.chars(), window.wordsEnd(at));
    return end > 0
        && ".!?\u061F\u06D4\u2026\u3002\uFF01\uFF1F".indexOf(window.chars()[end - 1]) >= 0;
  }
}
