package io.github.tweetcitation.internal.markdown;

import io.github.tweetcitation.Span;
import java.util.Comparator;

/**
 * A part of the source that is left out or replaced, or an empty part where something is added.
 *
 * @param span the part
 * @param instead what replaces it; empty if nothing does
 * @param tie which of the words around it the part belongs to
 */
record MarkdownCut(Span span, String instead, Tie tie) {

  /**
   * The order in which cuts are made: of those that begin at one place, additions, then long ones.
   */
  static final Comparator<MarkdownCut> ORDER =
      Comparator.comparingInt((MarkdownCut cut) -> cut.span.start())
          .thenComparing(cut -> !cut.span.isEmpty())
          .thenComparing(cut -> -cut.span.length());

  /** The words that a cut belongs to: the marks of a link belong to its words. */
  enum Tie {
    NEXT,
    PREVIOUS,
    NONE
  }

  /** A part that is left out. */
  static MarkdownCut of(int start, int end) {
    return replacing(start, end, "");
  }

  /** A part that something else replaces. */
  static MarkdownCut replacing(int start, int end, String instead) {
    return new MarkdownCut(new Span(start, end), instead, Tie.NONE);
  }
}
