package io.github.tweetcitation.internal.date;

import io.github.tweetcitation.internal.text.WhiteSpace;
import io.github.tweetcitation.internal.unicode.Characters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words of dates: the names of the months in every language, and the literals between day,
 * month and year. The table is sorted: each letter of the text narrows down the lines that match.
 *
 * <p>Folding removes case, the hamza on an alef, vowel marks and tatweel, and makes one letter of
 * those that keyboards confuse, so that {@code أبريل} and {@code ابريل} are one name. The tables
 * are generated, their words folded already.
 */
final class DateLexicon {

  /** The set of all languages. */
  static final long ALL = -1;

  /** Orders that all languages take: embeds of 2012 print English order in all of them. */
  private static final List<String> PLAIN = List.of(" D M Y", " M D Y", " Y M D");

  private static final char COMBINING_DOT = '\u0307';

  /** It ends the word of a line. No text holds it, for white space is read as a space. */
  private static final char END = '\t';

  static final DateLexicon INSTANCE = new DateLexicon();

  /**
   * A word of the table.
   *
   * @param month the month that it names, or 0
   * @param languages the languages in which it does
   * @param literal the word if it is a literal, or else empty
   * @param next the next month that the word names in other languages
   */
  record Entry(int month, long languages, String literal, @Nullable Entry next) {

    /** The languages in which the word names a month; all of them if it is a number. */
    long allLanguages() {
      return languages | (next == null ? 0 : next.allLanguages());
    }
  }

  /**
   * A word in a text.
   *
   * @param entry what it is
   * @param end where it ends
   */
  record Match(Entry entry, int end) {}

  private final String[] lines = DateTables.WORDS.split("\n");

  /** The entries that were asked for. They are immutable, so any thread may read them. */
  private final @Nullable Entry[] entries = new Entry[lines.length];

  private final String[] languages = DateTables.LANGUAGES.split("\n");

  /** Sets of languages by form. */
  private final Map<String, Long> exact = new HashMap<>();

  /** Sets of languages by form without dots and commas. */
  private final Map<String, Long> loose = new HashMap<>();

  /** A line of the forms is {@code D de M de Y TAB es,gl,pt}. */
  private DateLexicon() {
    // Plain loops: the first lambda of a cold JVM costs as much as all the rest of the loading.
    for (String line : DateTables.FORMS.strip().split("\n", -1)) {
      String[] fields = line.split("\t", -1);
      String form = " " + fields[0];
      String bare = withoutMarks(form);
      long set = languages(fields[1]);
      exact.put(form, set);
      loose.put(bare, loose.getOrDefault(bare, 0L) | set);
    }
  }

  /** The set of some languages, a bit for each, whose tags have commas between them. */
  private long languages(String tags) {
    long set = 0;
    for (String tag : tags.split(",", -1)) {
      set |= tag.isEmpty() ? 0 : 1L << Arrays.binarySearch(languages, tag);
    }
    return set;
  }

  /**
   * The longest word that begins at {@code at} and ends where a word of the text does; if none
   * does, the longest of all, for a literal may be glued on: {@code abenduaren}, {@code 9月16日}; or
   * null.
   */
  @Nullable Match match(String source, int at) {
    int limit = source.length();
    Match found = null;
    Match part = null;
    char before = 0;
    int from = 0;
    int to = lines.length;
    int depth = 0;
    int i = at;
    while (i < limit) {
      char c = source.charAt(i);
      // Turkish has a dotted capital I, whose dot is a mark of its own where it is decomposed.
      boolean dot = c == COMBINING_DOT && before == 'i';
      if (dot || Characters.isInvisible(c) || Characters.isArabicOrnament(c)) {
        i++;
        continue;
      }
      boolean white = Characters.isWhite(c) || c == '&';
      int next = white ? WhiteSpace.skip(source, i, limit) : i + 1;
      before = white ? ' ' : fold(c);
      from = first(from, to, depth, before);
      if (from == to || lines[from].charAt(depth) != before || next == i) {
        break;
      }
      to = first(from + 1, to, depth, before + 1);
      i = next;
      depth++;
      if (lines[from].charAt(depth) == END) {
        part = new Match(entry(from), i);
        int after = WhiteSpace.skipInvisible(source, i, limit);
        boolean whole = after == limit || !Characters.isLetterOrMark(source.codePointAt(after));
        found = whole ? part : found;
      }
    }
    return found == null ? part : found;
  }

  /** The first of some lines whose letter at a depth does not come before another. */
  private int first(int from, int to, int depth, int letter) {
    int low = from;
    int high = to;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (lines[middle].charAt(depth) < letter) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** A line is {@code listopad TAB 10 TAB hr}; of a literal, {@code de TAB 0 TAB}. */
  private Entry entry(int line) {
    Entry entry = entries[line];
    if (entry == null) {
      String[] fields = lines[line].split("\t", -1);
      int month = Integer.parseInt(fields[1]);
      boolean goesOn = line + 1 < lines.length && lines[line + 1].startsWith(fields[0] + END);
      String literal = month == 0 ? fields[0] : "";
      entry = new Entry(month, languages(fields[2]), literal, goesOn ? entry(line + 1) : null);
      entries[line] = entry;
    }
    return entry;
  }

  /** The languages that print dates in exactly this form. */
  long exactly(String form) {
    return exact.getOrDefault(form, 0L);
  }

  /** The languages that print dates in this form, with other dots and commas or without them. */
  long loosely(String form) {
    String bare = withoutMarks(form);
    return PLAIN.contains(bare) ? ALL : loose.getOrDefault(bare, 0L);
  }

  private static String withoutMarks(String form) {
    return form.replace(" .", "").replace(" ,", "");
  }

  /** The tags of a set of languages, sorted. */
  List<String> tags(long set) {
    List<String> sorted = new ArrayList<>();
    for (int i = 0; i < languages.length; i++) {
      if ((set & (1L << i)) != 0) {
        sorted.add(languages[i]);
      }
    }
    return List.copyOf(sorted);
  }

  static char fold(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
    }
    return switch (c) {
      case '\u0622', '\u0623', '\u0625', '\u0671' -> '\u0627'; // alef with madda, hamza, wasla
      case '\u0649', '\u06CC' -> '\u064A'; // alef maksura, Farsi yeh: yeh
      case '\u06A9' -> '\u0643'; // keheh: kaf
      case '\u0629' -> '\u0647'; // teh marbuta: heh
      default -> Character.toLowerCase(Character.toUpperCase(c));
    };
  }
}
