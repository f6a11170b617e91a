package io.github.tweetcitation.internal.source;

/**
 * The places of a character, asked for from left to right: no part of the text is searched twice.
 */
public final class Trigger {

  private final String source;
  private final char character;
  private int known = -1;

  /** The places in a text. */
  public Trigger(String source, char character) {
    this.source = source;
    this.character = character;
  }

  /** The first place at {@code from} or behind it; {@code Integer.MAX_VALUE} if there is none. */
  public int next(int from) {
    if (known < from) {
      int found = source.indexOf(character, from);
      known = found < 0 ? Integer.MAX_VALUE : found;
    }
    return known;
  }
}
