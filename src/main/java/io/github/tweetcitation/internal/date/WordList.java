package io.github.tweetcitation.internal.date;

import org.jspecify.annotations.Nullable;

/**
 * The words of dates that begin with one letter, sorted, each on a line of its own. A line is
 * {@code listopad TAB 10 TAB hr}; that of a literal is {@code de TAB 0 TAB}.
 */
final class WordList {

  /** It ends the word of a line. No text holds it, for white space is read as a space. */
  private static final char END = '\t';

  /**
   * A word of the list.
   *
   * @param month the month that it names, or 0
   * @param languages the languages in which it does
   * @param literal the word if it is a literal, or else empty
   * @param next the next month that the word names in other languages
   */
  record Entry(int month, LanguageSet languages, String literal, @Nullable Entry next) {

    /** The languages in which the word names a month; all of them if it is a number. */
    LanguageSet allLanguages() {
      return next == null ? languages : languages.or(next.allLanguages());
    }
  }

  private final String[] lines;

  /** The entries that were asked for. They are immutable, so any thread may read them. */
  private final @Nullable Entry[] entries;

  WordList(String text) {
    lines = text.split("\n");
    entries = new Entry[lines.length];
  }

  int size() {
    return lines.length;
  }

  /** Whether the word of a line has a letter at a depth. */
  boolean has(int line, int depth, char letter) {
    return lines[line].charAt(depth) == letter;
  }

  /** Whether the word of a line ends at a depth. */
  boolean ends(int line, int depth) {
    return has(line, depth, END);
  }

  /** The first of some lines whose letter at a depth does not come before another. */
  int first(int from, int to, int depth, int letter) {
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

  /** The word of a line and of those after it that have the same word. */
  Entry entry(int line) {
    Entry entry = entries[line];
    if (entry == null) {
      String[] fields = lines[line].split("\t", -1);
      int month = Integer.parseInt(fields[1]);
      boolean goesOn = line + 1 < lines.length && lines[line + 1].startsWith(fields[0] + END);
      String literal = month == 0 ? fields[0] : "";
      LanguageSet languages = LanguageSet.of(fields[2]);
      entry = new Entry(month, languages, literal, goesOn ? entry(line + 1) : null);
      entries[line] = entry;
    }
    return entry;
  }
}
