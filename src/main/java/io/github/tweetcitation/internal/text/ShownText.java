package io.github.tweetcitation.internal.text;

import io.github.tweetcitation.Span;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A text as its reader sees it, and where the citations are in it.
 *
 * @param text the text
 * @param citations its parts that are citations, in order; one in another is part of that one
 * @param toSource where in the source of the document a part of the text comes from
 */
public record ShownText(SourceText text, List<Span> citations, UnaryOperator<Span> toSource) {

  /** A plain text, which is its own source. */
  public static ShownText plain(String text, List<Span> citations) {
    return new ShownText(SourceText.plain(text), citations, span -> span);
  }
}
