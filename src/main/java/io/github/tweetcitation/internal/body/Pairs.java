package io.github.tweetcitation.internal.body;

/** Whether quotation marks and brackets are paired up to the end of a text, from right to left. */
final class Pairs {

  private static final char OPEN = '\u201C';
  private static final char CLOSE = '\u201D';

  /** Most characters are none of them: a look at a table tells. */
  private static final boolean[] MAY_PAIR = new boolean['\u0100'];

  static {
    for (char c : "\"()\u00AB\u00BB".toCharArray()) {
      MAY_PAIR[c] = true;
    }
  }

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
      char c = chars[--from];
      if (c < MAY_PAIR.length ? MAY_PAIR[c] : c == OPEN || c == CLOSE) {
        count(c);
      }
    }
    return straight % 2 == 1 || brackets > 0 || guillemets > 0 || curled > 0;
  }

  private void count(char c) {
    switch (c) {
      case '"' -> straight++;
      case '(' -> brackets = Math.max(0, brackets - 1);
      case ')' -> brackets++;
      case '\u00AB' -> guillemets = Math.max(0, guillemets - 1);
      case '\u00BB' -> guillemets++;
      case OPEN -> curled = Math.max(0, curled - 1);
      case CLOSE -> curled++;
      default -> {}
    }
  }
}
