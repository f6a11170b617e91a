package io.github.tweetcitation.internal.body;

/** Whether quotation marks and brackets are paired up to the end of a text, from right to left. */
final class Pairs {

  private static final String OPENERS = "\u201C\u00AB(";
  private static final String CLOSERS = "\u201D\u00BB)";

  private final String text;
  private int from;

  /** By kind, the most closers that stand before their openers behind {@link #from}. */
  private final int[] unopened = new int[OPENERS.length()];

  private int straight;

  Pairs(String text) {
    this.text = text;
    this.from = text.length();
  }

  /**
   * Whether the text from a place on has a closer without its opener, or an odd number of straight
   * quotation marks. Places are asked for from right to left.
   */
  boolean areBrokenFrom(int at) {
    while (from > at) {
      char c = text.charAt(--from);
      if (c == '"') {
        straight++;
      } else if (c == '(' || c == ')' || (c >= '\u00AB' && c <= '\u201D')) {
        int opener = OPENERS.indexOf(c);
        int closer = CLOSERS.indexOf(c);
        if (opener >= 0) {
          unopened[opener] = Math.max(0, unopened[opener] - 1);
        } else if (closer >= 0) {
          unopened[closer]++;
        }
      }
    }
    return straight % 2 == 1 || unopened[0] > 0 || unopened[1] > 0 || unopened[2] > 0;
  }
}
