package io.github.tweetcitation.internal.attribution;

/**
 * The places of a character, asked for from left to right: no part of the text is searched twice.
 */
final class Trigger {

  private final String source;
  private final char character;
  private int known = -1;
  private int searched;

  Trigger(String source, char character) {
    this.source = source;
    this.character = character;
  }

  /** The first place at {@code from} or behind it and before {@code to}; else some place behind. */
  int next(int from, int to) {
    if (known >= from) {
      return known;
    }
    int found = find(Math.max(from, searched), to);
    searched = found < 0 ? Math.max(searched, to) : found + 1;
    known = found;
    return found < 0 ? Integer.MAX_VALUE : found;
  }

  /** Up to the end of the text {@code String.indexOf} is faster than any loop. */
  private int find(int from, int to) {
    if (to == source.length()) {
      return source.indexOf(character, from);
    }
    for (int i = from; i < to; i++) {
      if (source.charAt(i) == character) {
        return i;
      }
    }
    return -1;
  }
}
