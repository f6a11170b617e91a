package io.github.tweetcitation.internal.body;

import io.github.tweetcitation.internal.body.Start.Place;
import io.github.tweetcitation.internal.source.CharClass;
import java.util.ArrayList;
import java.util.List;

/** Lists the places where a body may begin. */
final class Starts {

  /** What ends a sentence or announces what follows; a space stands behind it. */
  private static final String ENDS = ".!?\u061F\u06D4\u2026:;\u061B\uFF1A";

  /** What ends a sentence in Chinese and Japanese, where no space stands behind it. */
  private static final String WIDE_ENDS = "\u3002\uFF01\uFF1F";

  /** What ends a sentence so clearly that the next may be glued to it: {@code at all.The end}. */
  private static final String GLUED_ENDS = ".!?\u061F\u06D4\u2026:\"\u201D";

  /** What may stand between the end of a sentence and the space. */
  private static final String CLOSERS = "\"'\u201D\u2019\u00BB)]}\u300D\u300F";

  private static final String OPENERS = "\"\u201C\u00AB\u300C\u300E#@\uFF03\uFF20(";

  /** The kinds of a character are bits; these are their numbers. The first: a letter or digit. */
  private static final int LETTER = 0;

  private static final int SPACE = 1;

  /** It may stand before a place. */
  private static final int BEFORE_PLACE = 2;

  /** The kinds of most characters; of the others anything may be. */
  private static final byte[] KINDS = kinds();

  /** So many words and characters are enough to tell that they stand in the text twice. */
  private static final int REPEATED_WORDS = 3;

  private static final int REPEATED_LENGTH = 14;

  private Starts() {}

  private static byte[] kinds() {
    byte[] kinds = new byte['\u0700'];
    for (char c = 0; c < kinds.length; c++) {
      kinds[c] = CharClass.isCommonLetterOrDigit(c) ? (byte) (1 << LETTER) : 0;
    }
    String before = " \n" + GLUED_ENDS;
    for (int i = 0; i < before.length(); i++) {
      char c = before.charAt(i);
      if (c < kinds.length) {
        kinds[c] = (byte) (1 << BEFORE_PLACE | (c == ' ' ? 1 << SPACE : 0));
      }
    }
    return kinds;
  }

  private static int kind(char c) {
    return c < KINDS.length ? KINDS[c] : 1 << BEFORE_PLACE;
  }

  /** The places where a body that is not too long may begin, the last first. */
  static List<Start> in(Window window) {
    List<Start> starts = new ArrayList<>();
    int end = window.end();
    if (window.ownLine()) {
      boolean first = !window.fits(window.lastLine());
      starts.add(new Start(end, Place.LINE, window.lastLine(), first, -1, false, false));
    }
    Pairs pairs = new Pairs(window.chars());
    boolean fits = false;
    int lastSaid = -1;
    int at = placeBefore(window, end);
    while (at >= 0 && window.nearlyFits(at)) {
      fits = true;
      Place place = place(window, at);
      int next = placeBefore(window, at);
      int left = at == 0 || place == Place.INSIDE ? Math.max(next, 0) : lineBefore(window, at);
      int said = saidAt(window, at);
      boolean first = left == at || !window.fits(left);
      boolean unpaired = pairs.areBrokenFrom(at);
      starts.add(new Start(at, place, left, first, said, lastSaid >= at, unpaired));
      lastSaid = Math.max(lastSaid, said);
      at = next;
    }
    if (!fits) {
      starts.add(new Start(firstFittingWord(window), Place.INSIDE, 0, true, -1, false, false));
    }
    return starts;
  }

  /** The first word from which on the text is no longer than a tweet; at worst the last. */
  private static int firstFittingWord(Window window) {
    String flat = window.flat();
    int word = flat.lastIndexOf(' ') + 1;
    for (int i = word; i > 0 && window.fits(i); i = flat.lastIndexOf(' ', i - 2) + 1) {
      word = i;
    }
    return word;
  }

  /** The last place before another one, or -1. */
  private static int placeBefore(Window window, int at) {
    char[] chars = window.chars();
    ScriptChange change = window.change();
    int edge = change.edgeBefore(at);
    int i = at - 1;
    int next = i > 0 ? kind(chars[i]) : 0;
    int here = i > 0 ? kind(chars[i - 1]) : 0;
    while (i > 0 && i != edge) {
      int before = i > 1 ? kind(chars[i - 2]) : 0;
      // No branch for a space between words, which nobody can foretell.
      int betweenWords = next >> LETTER & here >> SPACE & before >> LETTER & 1;
      if ((here >> BEFORE_PLACE & ~betweenWords) != 0 && isPlace(chars, i)) {
        break;
      }
      next = here;
      here = before;
      i--;
    }
    return i > 0 || (i == 0 && window.isWhole()) ? i : -1;
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

  private static int lineBefore(Window window, int at) {
    return window.lineStart(window.wordsEnd(at));
  }

  private static boolean isPlace(char[] chars, int at) {
    char before = chars[at - 1];
    char c = chars[at];
    if (CharClass.isWhite(c) || Character.isLowSurrogate(c)) {
      return false;
    }
    if (before == '\n') {
      return true;
    }
    if (before == ' ') {
      return isBehindEnd(chars, at - 1) || (!CharClass.isLetterOrDigit(c) && opens(chars, at));
    }
    if (WIDE_ENDS.indexOf(before) >= 0) {
      return WIDE_ENDS.indexOf(c) < 0 && CLOSERS.indexOf(c) < 0;
    }
    return GLUED_ENDS.indexOf(before) >= 0 && isGlued(chars, at);
  }

  /** Whether a tag, a mention, a quotation or the first of several emoji begins there. */
  private static boolean opens(char[] chars, int at) {
    return OPENERS.indexOf(chars[at]) >= 0
        || (CharClass.isEmoji(Character.codePointAt(chars, at))
            && !(at > 1 && CharClass.isEmoji(Character.codePointBefore(chars, at - 1))));
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
    if (space > 0 && CharClass.isLetterOrDigit(chars[space - 1])) {
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
            || CharClass.isEmoji(cp);
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
    while (start > 0 && !CharClass.isWhite(chars[start - 1])) {
      start--;
    }
    String word = new String(chars, start, at - start);
    return word.contains("://") || word.contains("www.");
  }

  /**
   * Where the words that begin at a place stand already in the text before it, or -1. Words before
   * them that are the same too do not count: the repetition begins further back then.
   */
  private static int saidAt(Window window, int at) {
    String flat = window.flat();
    char[] chars = window.chars();
    int end = at;
    int words = 0;
    while (end < chars.length && (words < REPEATED_WORDS || end - at < REPEATED_LENGTH)) {
      char c = chars[end++];
      words += c == ' ' || c == '\n' ? 1 : 0;
    }
    end = Math.max(at, window.wordsEnd(end));
    if (end - at < REPEATED_LENGTH / 2) {
      return -1;
    }
    String said = flat.substring(at, end);
    int last = at - said.length();
    int before = -1;
    // It stands at least at the place itself.
    for (int found = flat.indexOf(said); found <= last; found = flat.indexOf(said, found + 1)) {
      before = found;
    }
    return before >= 0 && wordBefore(window, at).equals(wordBefore(window, before)) ? -1 : before;
  }

  private static String wordBefore(Window window, int at) {
    int end = window.wordsEnd(at);
    // Nothing is equal to nothing: both begin where their text begins.
    return end == 0
        ? "at " + at
        : window.flat().substring(window.flat().lastIndexOf(' ', end - 1) + 1, end);
  }
}
