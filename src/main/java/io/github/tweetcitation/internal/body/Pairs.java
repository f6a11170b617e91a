package io.github.tweetcitation.internal.body;

/** Whether quotation marks and brackets are paired up to the end of a text, from right to left. */
final class Pairs {

  private final char[] chars;
  private int from;

  /** The most closers of a kind that stand before their openers behind {@link #from}. */
  private int brackets;

  private int guillemets;
  private int curled;

  private int straight;

  Pairs(char[] chars) {
    this.chars = chars;
    this.from = chars.length;
  }

  /**
   * Whether the text from a place on has a closer without its opener, or an odd number of straight
   * quotation marks. Places are asked for from right to left.
   */
  boolean areBrokenFrom(int at) {
    while (from > at) {
      switch (chars[--from]) {
        case '"' -> straight++;
        case '(' -> brackets = Math.max(0, brackets - 1);
        case ')' -> brackets++;
        case '\u00AB' -> guillemets = Math.max(0, guillemets - 1);
        case '\u00BB' -> guillemets++;
        case '\u201C' -> curled = Math.max(0, curled - 1);
        case '\u201D' -> curled++;
        default -> {}
      }
    }
    return straight % 2 == 1 || brackets > 0 || guillemets > 0 || curled > 0;
  }
}
