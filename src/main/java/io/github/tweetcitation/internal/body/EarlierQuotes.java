package io.github.tweetcitation.internal.body;

/**
 * Tells where words stand in a text that stand in it again further behind, as what an article
 * quotes of a tweet before it embeds it: {@code He said "Great goal, Jane". Great goal, Jane!}.
 */
final class EarlierQuotes {

  /** So many words and characters are enough to tell that they stand in the text twice. */
  private static final int WORDS = 3;

  private static final int LENGTH = 14;

  /** A point of the outline and the four characters behind it are seldom met twice. */
  private static final int KEY = 5;

  /** A power of two; a text with more points is searched more often than it need be. */
  private static final int SLOTS = 512;

  private final Window window;
  private final char[] chars;
  private final NonLetterIndex outline;

  /** By the hash of what follows a point of the outline, where the first such one stands. */
  private final char[] firsts = new char[SLOTS];

  /** How many points stand before the place that was asked for last. */
  private int points;

  EarlierQuotes(Window window) {
    this.window = window;
    this.outline = window.outline();
    this.chars = outline.chars();
    this.points = outline.points();
    for (int i = points - 1; i >= 0; i--) {
      int at = outline.pointAt(i);
      if (at + KEY <= chars.length) {
        firsts[hash(at)] = (char) at;
      }
    }
  }

  /** A line break is a space here. */
  private int hash(int point) {
    return (Math.max(' ', chars[point + 1]) * 31
            + Math.max(' ', chars[point + 2]) * 7
            + Math.max(' ', chars[point + 3]) * 113
            + Math.max(' ', chars[point + 4]))
        & (SLOTS - 1);
  }

  /**
   * Where the words that begin at a place stand already in the text before it, or -1. Words before
   * them that are the same too do not count: the repetition begins further back then. Places are
   * asked for from right to left.
   */
  int before(int at) {
    while (points > 0 && outline.pointAt(points - 1) >= at) {
      points--;
    }
    int end = end(at);
    if (end - at < LENGTH / 2 || isNew(end)) {
      return -1;
    }
    String flat = window.flat();
    String said = flat.substring(at, end);
    int last = at - said.length();
    int before = -1;
    // It stands at least at the place itself.
    for (int found = flat.indexOf(said); found <= last; found = flat.indexOf(said, found + 1)) {
      before = found;
    }
    return before >= 0 && wordBefore(at).equals(wordBefore(before)) ? -1 : before;
  }

  /** Where enough of the words that begin at a place ends. */
  private int end(int at) {
    int words = 0;
    int point = points;
    while (point < outline.points() && words < WORDS) {
      words += outline.isWhite(point++) ? 1 : 0;
    }
    int end = words < WORDS ? chars.length : outline.behind(point);
    return Math.max(at, window.wordsEnd(Math.min(chars.length, Math.max(end, at + LENGTH))));
  }

  /** Whether the first point in the words up to a place, with what follows, is not met before. */
  private boolean isNew(int end) {
    int point = points < outline.points() ? outline.pointAt(points) : end;
    return point + KEY <= end && firsts[hash(point)] == point;
  }

  private String wordBefore(int at) {
    int end = window.wordsEnd(at);
    // Nothing is equal to nothing: both begin where their text begins.
    return end == 0
        ? "at " + at
        : window.flat().substring(window.flat().lastIndexOf(' ', end - 1) + 1, end);
  }
}
