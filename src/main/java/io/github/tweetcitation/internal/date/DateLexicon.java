package io.github.tweetcitation.internal.date;

import io.github.tweetcitation.internal.date.WordList.Entry;
import io.github.tweetcitation.internal.text.WhiteSpace;
import io.github.tweetcitation.internal.unicode.ArabicForms;
import io.github.tweetcitation.internal.unicode.Characters;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The words of dates: the names of the months in every language, and the literals between day,
 * month and year. Each letter of the text narrows down the words that match.
 *
 * <p>Folding removes case, the hamza on a letter, vowel marks and tatweel, and makes one letter of
 * those that keyboards confuse, so that {@code أبريل} and {@code ابريل} are one name. The tables
 * are generated, their words folded already.
 */
final class DateLexicon {

  private static final char COMBINING_DOT = '\u0307';

  /** The words by their first letter; a document needs those of few letters. */
  private static final Map<Character, WordList> LISTS = new ConcurrentHashMap<>();

  /**
   * A word in a text.
   *
   * @param entry what it is
   * @param end where it ends
   */
  record Match(Entry entry, int end) {}

  private final String source;
  private final int limit;
  private int at;

  /** The words that begin with the first letter; those from a line to another match so far. */
  private @Nullable WordList words;

  private int from;
  private int to;

  /** The number of letters that were read. */
  private int depth;

  private char before;

  private DateLexicon(String source, int at) {
    this.source = source;
    this.limit = source.length();
    this.at = at;
  }

  /**
   * The longest word that begins at {@code at} and ends where a word of the text does; if none
   * does, the longest of all, for a literal may be glued on: {@code abenduaren}, {@code 9月16日}; or
   * null.
   */
  static @Nullable Match match(String source, int at) {
    return new DateLexicon(source, at).longest();
  }

  private @Nullable Match longest() {
    Match found = null;
    Match part = null;
    while (at < limit && reads(source.charAt(at))) {
      boolean visible = !Characters.isInvisible(source.charAt(at - 1));
      if (visible && words != null && words.ends(from, depth)) {
        part = new Match(words.entry(from), at);
        int after = WhiteSpace.skipInvisible(source, at, limit);
        boolean whole = after == limit || !Characters.isLetterOrMark(source.codePointAt(after));
        found = whole ? part : found;
      }
    }
    return found == null ? part : found;
  }

  /** Whether a word goes on with the character that is next in the text. Moves on if it does. */
  private boolean reads(char c) {
    // Turkish has a dotted capital I, whose dot is a mark of its own where it is decomposed.
    if (isOrnament(c) || (c == COMBINING_DOT && before == 'i')) {
      at++;
      return true;
    }
    if (Characters.isWhite(c) || c == '&') {
      int next = WhiteSpace.skip(source, at, limit);
      boolean gap = next > at && narrows(' ');
      at = next;
      return gap;
    }
    at++;
    if (!ArabicForms.isForm(c)) {
      return narrows(fold(c));
    }
    String letters = ArabicForms.letters(String.valueOf(c));
    for (int i = 0; i < letters.length(); i++) {
      if (!isOrnament(letters.charAt(i)) && !narrows(fold(letters.charAt(i)))) {
        return false;
      }
    }
    return true;
  }

  /** Leaves the words that have a letter next. Returns whether there are any. */
  private boolean narrows(char letter) {
    before = letter;
    if (depth == 0) {
      words = list(letter);
      to = words == null ? 0 : words.size();
    } else if (words != null) {
      from = words.first(from, to, depth, letter);
      to = words.first(from, to, depth, letter + 1);
    }
    depth++;
    return from < to;
  }

  private static @Nullable WordList list(char letter) {
    WordList list = LISTS.get(letter);
    String text = list == null ? DateTables.words(letter) : "";
    if (!text.isEmpty()) {
      list = new WordList(text);
      LISTS.put(letter, list);
    }
    return list;
  }

  static boolean isOrnament(char c) {
    return Characters.isInvisible(c) || Characters.isArabicOrnament(c);
  }

  static char fold(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
    }
    return switch (c) {
      case '\u2018', '\u2019', '\u02BB', '\u02BC', '\u05F3' -> '\''; // apostrophes
      case '\u2010', '\u2011' -> '-'; // hyphens
      case '\u0622', '\u0623', '\u0625', '\u0671' -> '\u0627'; // alef with madda, hamza, wasla
      case '\u0624', '\u06C6' -> '\u0648'; // waw with hamza, oe: waw
      // alef maksura, yeh with hamza, Farsi yeh, yeh with tail, with small v, e: yeh
      case '\u0649', '\u0626', '\u06CC', '\u06CD', '\u06CE', '\u06D0' -> '\u064A';
      case '\u06A9' -> '\u0643'; // keheh: kaf
      case '\u06AB' -> '\u06AF'; // kaf with ring: gaf
      // teh marbuta, heh doachashmee, heh with yeh, heh goal, with hamza, teh marbuta goal, ae: heh
      case '\u0629', '\u06BE', '\u06C0', '\u06C1', '\u06C2', '\u06C3', '\u06D5' -> '\u0647';
      default -> Character.toLowerCase(Character.toUpperCase(c));
    };
  }
}
