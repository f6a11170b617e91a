package io.github.tweetcitation.internal.check;

import io.github.tweetcitation.Finding;
import io.github.tweetcitation.Finding.Type;
import io.github.tweetcitation.OddCharacters;
import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.unicode.Characters;
import java.util.List;
import java.util.function.Consumer;

/** Bidi overrides, which make a text read in another order than it is stored. */
final class BidiMarks implements Check {

  @Override
  public void run(CheckedCitation citation, Consumer<Finding> found) {
    String source = citation.source();
    for (int i = citation.span().start(); i < citation.span().end(); i++) {
      char c = source.charAt(i);
      if (c == Characters.LEFT_TO_RIGHT_OVERRIDE || c == Characters.RIGHT_TO_LEFT_OVERRIDE) {
        Span span = new Span(i, i + 1);
        found.accept(
            new OddCharacters(Type.BIDI_OVERRIDE, citation.partAt(i), span, List.of((int) c)));
      }
    }
  }
}
