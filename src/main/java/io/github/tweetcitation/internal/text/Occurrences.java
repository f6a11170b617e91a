package io.github.tweetcitation.internal.text;

import io.github.tweetcitation.Span;

/**
 * The places of a character in a part of a text. Callers ask from left to right, so the part is
 * searched once, and the text after it never.
 */
public final class Occurrences {

  private final String part;
  private final int start;
  private final char character;
  private int known = -1;

  /** The places in a text. */
  public Occurrences(String source, char character) {
    this(source, new Span(0, source.length()), character);
  }

  /** The places in a part of a text. */
  public Occurrences(String source, Span part, char character) {
    // In Java 17, indexOf has no end. If the part is the whole string, substring copies nothing.
    this.part = part.in(source);
    this.start = part.start();
    this.character = character;
  }

  /** The first place from {@code from} on; {@code Integer.MAX_VALUE} if there is none. */
  public int next(int from) {
    if (known < from) {
      int found = part.indexOf(character, from - start);
      known = found < 0 ? Integer.MAX_VALUE : start + found;
    }
    return known;
  }
}
