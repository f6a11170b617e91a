package io.github.tweetcitation.internal.body;

import io.github.tweetcitation.internal.body.StartCandidate.Place;
import io.github.tweetcitation.internal.unicode.Characters;
import java.util.ArrayList;
import java.util.List;

/** Lists the places where a body may begin. */
final class StartCandidates {

  /** What ends a sentence or announces what follows; a space stands behind it. */
  private static final String ENDS = ".!?\u061F\u06D4\u2026:;\u061B\uFF1A";

  /** What ends a sentence in Chinese and Japanese, where no space stands behind it. */
  private static final String WIDE_ENDS = "\u3002\uFF01\uFF1F";

  /** What ends a sentence so clearly that the next may be glued to it: {@code at all.The end}. */
  private static final String GLUED_ENDS = ".!?\u061F\u06D4\u2026:\"\u201D";

  /** What may stand between the end of a sentence and the space. */
  private static final String CLOSERS = "\"'\u201D\u2019\u00BB)]}\u300D\u300F";

  private static final String OPENERS = "\"\u201C\u00AB\u300C\u300E#@\uFF03\uFF20(";

  private final Window window;
  private final NonLetterIndex outline;

  /** How many points of the outline stand before what was asked for last. */
  private int points;

  private StartCandidates(Window window) {
    this.window = window;
    this.outline = window.outline();
    this.points = outline.points();
  }

  /** The places where a body that is not too long may begin, the last first. */
  static List<StartCandidate> in(Window window) {
    return new StartCandidates(window).list();
  }

  private List<StartCandidate> list() {
    List<StartCandidate> starts = new ArrayList<>();
    int end = window.end();
    if (window.ownLine()) {
      boolean first = !window.fits(window.lastLine());
      starts.add(new StartCandidate(end, Place.LINE, window.lastLine(), first, -1, false, false));
    }
    DelimiterBalance pairs = new DelimiterBalance(outline);
    EarlierQuotes sayings = new EarlierQuotes(window);
    boolean fits = false;
    int lastSaid = -1;
    int at = placeBefore(end);
    while (at >= 0 && window.nearlyFits(at)) {
      fits = true;
      Place place = place(window, at);
      int next = placeBefore(at);
      int leaves = at == 0 || place == Place.INSIDE ? Math.max(next, 0) : lineBefore(at);
      int said = sayings.before(at);
      boolean first = leaves == at || !window.fits(leaves);
      boolean unpaired = pairs.areBrokenFrom(at);
      starts.add(new StartCandidate(at, place, leaves, first, said, lastSaid >= at, unpaired));
      lastSaid = Math.max(lastSaid, said);
      at = next;
    }
    if (!fits) {
      starts.add(new StartCandidate(firstFittingWord(), Place.INSIDE, 0, true, -1, false, false));
    }
    return starts;
  }

  /** The first word from which on the text is no longer than a tweet; at worst the last. */
  private int firstFittingWord() {
    String flat = window.flat();
    int word = flat.lastIndexOf(' ') + 1;
    for (int i = word; i > 0 && window.fits(i); i = flat.lastIndexOf(' ', i - 2) + 1) {
      word = i;
    }
    return word;
  }

  /** The last place before the one that was found last, or -1. */
  private int placeBefore(int at) {
    if (at == 0) {
      return -1;
    }
    int edge = Math.max(0, window.change().edgeBefore(at));
    while (points > 0 && outline.pointAt(points - 1) >= edge) {
      int place = outline.behind(points);
      if (place < at && isPlace(outline.chars(), place)) {
        return place;
      }
      points--;
    }
    return edge > 0 || window.isWhole() ? edge : -1;
  }

  /** What kind of place it is. */
  static Place place(Window window, int at) {
    char[] chars = window.chars();
    int breaks =
        at == 0
            ? window.isBehindCitation() ? window.breaksBefore() : 1
            : chars[at - 1] != '\n' ? 0 : at > 1 && chars[at - 2] == '\n' ? 2 : 1;
    return breaks == 0 ? Place.INSIDE : breaks == 1 ? Place.LINE : Place.PARAGRAPH;
  }

  private int lineBefore(int at) {
    return window.lineStart(window.wordsEnd(at));
  }

  private static boolean isPlace(char[] chars, int at) {
    char before = chars[at - 1];
    char c = chars[at];
    if (Characters.isWhite(c) || Character.isLowSurrogate(c)) {
      return false;
    }
    if (before == '\n') {
      return true;
    }
    if (before == ' ') {
      return isBehindEnd(chars, at - 1) || (!Character.isLetterOrDigit(c) && opens(chars, at));
    }
    if (WIDE_ENDS.indexOf(before) >= 0) {
      return WIDE_ENDS.indexOf(c) < 0 && CLOSERS.indexOf(c) < 0;
    }
    return GLUED_ENDS.indexOf(before) >= 0 && isGlued(chars, at);
  }

  /** Whether a tag, a mention, a quotation or the first of several emoji begins there. */
  private static boolean opens(char[] chars, int at) {
    return OPENERS.indexOf(chars[at]) >= 0
        || (Characters.isEmoji(Character.codePointAt(chars, at))
            && !(at > 1 && Characters.isEmoji(Character.codePointBefore(chars, at - 1))));
  }

  /** Where what the quotation marks and brackets at {@code at} close ends. */
  static int dropClosers(char[] chars, int at) {
    int end = at;
    while (end > 0 && CLOSERS.indexOf(chars[end - 1]) >= 0) {
      end--;
    }
    return end;
  }

  private static boolean isBehindEnd(char[] chars, int space) {
    if (space > 0 && Character.isLetterOrDigit(chars[space - 1])) {
      return false;
    }
    int end = dropClosers(chars, space);
    char last = end > 0 ? chars[end - 1] : ' ';
    return end < space || ENDS.indexOf(last) >= 0 || WIDE_ENDS.indexOf(last) >= 0;
  }

  /** Whether a new sentence begins right behind a mark, which is no part of a link or number. */
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
            || CLOSERS.indexOf(last) >= 0
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
