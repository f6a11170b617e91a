package io.github.tweetcitation.internal.plain;

import io.github.tweetcitation.Span;

/**
 * A part of a text that a reader does not see, or sees as something else.
 *
 * @param span the part
 * @param instead what the reader sees; empty if nothing
 * @param tie which of the words around it the part belongs to
 */
record Edit(Span span, String instead, Tie tie) {

  /** The words that a part belongs to. */
  enum Tie {
    NEXT,
    PREVIOUS,
    NONE
  }

  /** An edit that leaves a part out. */
  static Edit out(int start, int end, Tie tie) {
    return new Edit(new Span(start, end), "", tie);
  }

  /** An edit that replaces a part. */
  static Edit replace(int start, int end, String instead) {
    return new Edit(new Span(start, end), instead, Tie.NONE);
  }
}
