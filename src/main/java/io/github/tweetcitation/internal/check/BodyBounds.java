package io.github.tweetcitation.internal.check;

import io.github.tweetcitation.Boundary;
import io.github.tweetcitation.Finding;
import io.github.tweetcitation.Finding.Part;
import io.github.tweetcitation.Remark;
import io.github.tweetcitation.Span;
import java.util.function.Consumer;

/** Where the body begins is a judgement, or more of the tweet seems to follow its attribution. */
final class BodyBounds implements Check {

  @Override
  public void run(CheckedCitation citation, Consumer<Finding> found) {
    Boundary boundary = citation.body().boundary();
    int start = citation.body().span().start();
    if (boundary == Boundary.INLINE || boundary == Boundary.GUESS) {
      found.accept(
          new Remark(Finding.Type.BODY_START_UNCERTAIN, Part.BODY, new Span(start, start)));
    }
    if (citation.trailing() != null) {
      found.accept(new Remark(Finding.Type.BODY_CONTINUES, Part.BODY, citation.trailing().span()));
    }
  }
}
