package io.github.tweetcitation.internal.body;

import io.github.tweetcitation.Boundary;
import io.github.tweetcitation.internal.network.ShortLink;
import io.github.tweetcitation.internal.unicode.Characters;
import java.util.ArrayList;
import java.util.List;

/** Lists the places where a body may begin. */
final class StartCandidates {

  /** What ends a sentence, or announces what follows, if a space follows. */
  private static final String ENDS = ".!?\u061F\u06D4\u2026:;\u061B\uFF1A";

  /**
   * What ends a sentence so clearly that the next one may follow without a space: {@code at all.The
   * end}.
   */
  private static final String GLUED_ENDS = ".!?\u061F\u06D4\u2026:\"\u201D";

  private static final String OPENERS = "\"\u201C\u00AB\u300C\u300E#@\uFF03\uFF20(";

  private StartCandidates() {}

  /** The places where a body that is not too long may begin, the last one first. */
  static List<StartCandidate> in(Window window) {
    List<StartCandidate> starts = new ArrayList<>();
    int end = window.chars.length;
    if (window.ownLine) {
      starts.add(atEnd(window));
    }
    DelimiterBalance balance = new DelimiterBalance(window.index);
    EarlierQuotes quotes = new EarlierQuotes(window);
    boolean fits = false;
    int lastSaid = -1;
    int at = placeBefore(window, end);
    while (at >= 0 && window.length.nearlyFits(at)) {
      fits = true;
      Boundary place = place(window, at);
      int next = placeBefore(window, at);
      boolean part = at == 0 || place == Boundary.INLINE;
      int left = part ? Math.max(next, 0) : window.lines.startOf(window.wordsEnd(at));
      int said = quotes.before(at);
      boolean unpaired = balance.areBrokenFrom(at);
      starts.add(new StartCandidate(at, place, left, said, lastSaid >= at, unpaired));
      lastSaid = Math.max(lastSaid, said);
      at = next;
    }
    if (!fits) {
      starts.add(new StartCandidate(firstFitting(window), Boundary.INLINE, 0, -1, false, false));
    }
    return starts;
  }

  /** The place of a tweet without words. */
  static StartCandidate atEnd(Window window) {
    int end = window.chars.length;
    return new StartCandidate(end, Boundary.LINE, window.lines.last, -1, false, false);
  }

  /** The start of the first word from which the text fits in a tweet; at worst the last word. */
  private static int firstFitting(Window window) {
    String flat = window.flat;
    int word = flat.lastIndexOf(' ') + 1;
    for (int i = word; i > 0 && window.length.fits(i); i = flat.lastIndexOf(' ', i - 2) + 1) {
      word = i;
    }
    return word;
  }

  /** The last place before a place, or -1. */
  private static int placeBefore(Window window, int at) {
    if (at == 0) {
      return -1;
    }
    int edge = Math.max(0, window.change.edgeBefore(at));
    if (edge + 2 < window.chars.length && isAfterQuoteMarker(window.chars, edge + 2)) {
      edge = edge + 2 < at ? edge + 2 : 0;
    }
    NonLetterIndex index = window.index;
    for (int n = index.pointsBefore(at - 1); n > 0 && index.pointAt(n - 1) >= edge; n--) {
      if (isPlace(index.chars, index.after(n))) {
        return index.after(n);
      }
    }
    return edge > 0 || window.whole ? edge : -1;
  }

  /** What is before a place: a blank line, a line break or nothing, or words of its line. */
  static Boundary place(Window window, int at) {
    if (at == 0) {
      int breaks = window.breaksBefore;
      return breaks == 0 ? Boundary.INLINE : breaks == 1 ? Boundary.LINE : Boundary.PARAGRAPH;
    }
    int line = isAfterQuoteMarker(window.chars, at) ? at - 2 : at;
    if (line > 0 && window.chars[line - 1] != '\n') {
      return Boundary.INLINE;
    }
    return line > 1 && window.chars[line - 2] == '\n' ? Boundary.PARAGRAPH : Boundary.LINE;
  }

  /** Whether a {@code >} and a space are before a place and begin the line. */
  private static boolean isAfterQuoteMarker(char[] chars, int at) {
    return at > 1
        && chars[at - 1] == ' '
        && chars[at - 2] == '>'
        && (at == 2 || chars[at - 3] == '\n');
  }

  private static boolean isPlace(char[] chars, int at) {
    char before = chars[at - 1];
    char c = chars[at];
    if (Characters.isWhite(c) || Character.isLowSurrogate(c)) {
      return false;
    }
    if (before == '\n') {
      return !(at + 2 < chars.length && isAfterQuoteMarker(chars, at + 2));
    }
    if (before == ' ') {
      return isAfterEnd(chars, at - 1)
          || (!Character.isLetterOrDigit(c) && opens(chars, at))
          || isAfterLink(chars, at - 1)
          || isAfterDash(chars, at - 1);
    }
    if (Sentences.WIDE_ENDS.indexOf(before) >= 0) {
      return Sentences.WIDE_ENDS.indexOf(c) < 0 && Sentences.CLOSERS.indexOf(c) < 0;
    }
    return GLUED_ENDS.indexOf(before) >= 0 && isGlued(chars, at);
  }

  /** Whether a tag, a mention, a quotation or the first of several emoji begins at a place. */
  private static boolean opens(char[] chars, int at) {
    return OPENERS.indexOf(chars[at]) >= 0
        || (Characters.isEmoji(Character.codePointAt(chars, at))
            && !(at > 1 && Characters.isEmoji(Character.codePointBefore(chars, at - 1))));
  }

  private static boolean isAfterEnd(char[] chars, int space) {
    if (space > 0 && Character.isLetterOrDigit(chars[space - 1])) {
      return false;
    }
    int end = Sentences.dropClosers(chars, space);
    char last = end > 0 ? chars[end - 1] : ' ';
    return end < space || ENDS.indexOf(last) >= 0 || Sentences.WIDE_ENDS.indexOf(last) >= 0;
  }

  /** Whether the word before a space is a link: articles print sources. */
  private static boolean isAfterLink(char[] chars, int space) {
    int start = space;
    while (start > 0 && !Characters.isWhite(chars[start - 1])) {
      start--;
    }
    return ShortLink.isLikeAt(chars, start) && ShortLink.end(chars, start) >= space - 1;
  }

  /** Whether a dash between spaces, or a quote marker, is before a space. */
  private static boolean isAfterDash(char[] chars, int space) {
    boolean alone = space > 0 && (space == 1 || Characters.isWhite(chars[space - 2]));
    return alone && "-\u2013\u2014>|".indexOf(chars[space - 1]) >= 0;
  }

  /** Whether a new sentence begins right after a mark that is no part of a link or number. */
  private static boolean isGlued(char[] chars, int at) {
    int cp = Character.codePointAt(chars, at);
    boolean opens =
        (Character.isLetter(cp) && !Character.isLowerCase(cp))
            || (cp != '"' && OPENERS.indexOf(cp) >= 0)
            || Characters.isEmoji(cp);
    if (!opens || at < 2) {
      return false;
    }
    char last = chars[at - 2];
    boolean ends =
        Character.isLetterOrDigit(last)
            || last == chars[at - 1]
            || Sentences.CLOSERS.indexOf(last) >= 0
            || ENDS.indexOf(last) >= 0;
    return ends && !isInLink(chars, at);
  }

  private static boolean isInLink(char[] chars, int at) {
    int start = at;
    while (start > 0 && !Characters.isWhite(chars[start - 1])) {
      start--;
    }
    String word = new String(chars, start, at - start);
    return word.contains("://") || word.contains("www.");
  }
}
