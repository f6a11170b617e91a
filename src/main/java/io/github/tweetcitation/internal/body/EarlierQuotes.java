package io.github.tweetcitation.internal.body;

/**
 * Finds words that a text has twice, as when an article quotes a tweet and then embeds it: {@code
 * He said "Great goal, Jane". Great goal, Jane!}.
 */
final class EarlierQuotes {

  /** So many equal words and characters are no chance. */
  private static final int WORDS = 3;

  private static final int LENGTH = 14;

  /** A point and the four characters after it are seldom in a text twice. */
  private static final int KEY = 5;

  /** A power of two. A text with more points is searched more often than necessary. */
  private static final int SLOTS = 512;

  private final Window window;
  private final NonLetterIndex index;
  private final String flat;

  /** The first point for each hash of what follows it. */
  private final char[] firsts = new char[SLOTS];

  EarlierQuotes(Window window) {
    this.window = window;
    this.index = window.index;
    this.flat = window.flat;
    for (int i = index.count - 1; i >= 0; i--) {
      int at = index.pointAt(i);
      if (at + KEY <= flat.length()) {
        firsts[hash(at)] = (char) at;
      }
    }
  }

  private int hash(int point) {
    return (flat.charAt(point + 1) * 31
            + flat.charAt(point + 2) * 7
            + flat.charAt(point + 3) * 113
            + flat.charAt(point + 4))
        & (SLOTS - 1);
  }

  /**
   * Where the text before a place has the words that begin at the place, or -1. If the word before
   * is repeated, too, the repetition begins further back, and the result is -1.
   */
  int before(int at) {
    int points = index.pointsBefore(at);
    int end = end(at, points);
    if (end - at < LENGTH / 2 || isNew(points, end)) {
      return -1;
    }
    String said = flat.substring(at, end);
    int last = at - said.length();
    int before = -1;
    // They are found at the place itself at the latest.
    for (int found = flat.indexOf(said); found <= last; found = flat.indexOf(said, found + 1)) {
      before = found;
    }
    return before >= 0 && wordBefore(at).equals(wordBefore(before)) ? -1 : before;
  }

  /** The end of the words to be compared that begin at a place. */
  private int end(int at, int points) {
    int words = 0;
    int point = points;
    while (point < index.count && words < WORDS) {
      words += index.isWhite(point++) ? 1 : 0;
    }
    int end = words < WORDS ? flat.length() : index.after(point);
    return Math.max(at, window.wordsEnd(Math.min(flat.length(), Math.max(end, at + LENGTH))));
  }

  /** Whether the first point in the words to be compared is the first one with its hash. */
  private boolean isNew(int points, int end) {
    int point = points < index.count ? index.pointAt(points) : end;
    return point + KEY <= end && firsts[hash(point)] == point;
  }

  private String wordBefore(int at) {
    int end = window.wordsEnd(at);
    // No word is equal to no other.
    return end == 0 ? "at " + at : flat.substring(flat.lastIndexOf(' ', end - 1) + 1, end);
  }
}
