package io.github.tweetcitation.internal.body;

import io.github.tweetcitation.internal.unicode.Characters;

/** Counts unpaired quotation marks and brackets in the end of a text, from right to left. */
final class DelimiterBalance {

  private final NonLetterIndex text;

  /** How many points are not counted yet. */
  private int points;

  /** How many closers of a kind lack their openers so far. */
  private int brackets;

  private int guillemets;
  private int curled;

  private int straight;

  DelimiterBalance(NonLetterIndex text) {
    this.text = text;
    this.points = text.count;
  }

  /**
   * Whether the text from a place on has a closer without its opener, or an odd number of straight
   * quotation marks. Places are asked for from right to left.
   */
  boolean areBrokenFrom(int at) {
    while (points > 0 && text.pointAt(points - 1) >= at) {
      count(text.chars[text.pointAt(--points)]);
    }
    return straight % 2 == 1 || brackets > 0 || guillemets > 0 || curled > 0;
  }

  /** Whether a space is before a mark: in Arabic both ends of a quotation may have the same one. */
  private boolean opens(int point) {
    int at = text.pointAt(point);
    return at == 0 || Characters.isWhite(text.chars[at - 1]);
  }

  private void count(char c) {
    switch (c) {
      case '"' -> straight++;
      case '(' -> brackets = Math.max(0, brackets - 1);
      case ')' -> brackets++;
      case '\u00AB' -> guillemets = Math.max(0, guillemets - 1);
      case '\u00BB' -> guillemets++;
      case '\u201C' -> curled = Math.max(0, curled - 1);
      case '\u201D' -> curled += curled > 0 && opens(points) ? -1 : 1;
      default -> {}
    }
  }
}
