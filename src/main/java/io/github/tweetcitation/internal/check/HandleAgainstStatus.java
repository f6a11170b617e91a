package io.github.tweetcitation.internal.check;

import io.github.tweetcitation.Contradiction;
import io.github.tweetcitation.Finding;
import io.github.tweetcitation.Finding.Part;
import io.github.tweetcitation.Finding.Type;
import io.github.tweetcitation.internal.attribution.Permalink;
import java.util.function.Consumer;

/** The attribution and its permalink have different handles, capitals aside. */
final class HandleAgainstStatus implements Check {

  @Override
  public void run(CheckedCitation citation, Consumer<Finding> found) {
    String own = citation.attribution().handle();
    String linked = Permalink.handleOf(citation.permalink());
    if (!own.isEmpty() && !linked.isEmpty() && !own.equalsIgnoreCase(linked)) {
      found.accept(
          new Contradiction(
              Type.HANDLE_CONTRADICTS_STATUS,
              Part.HANDLE,
              citation.attribution().handleSpan(),
              own,
              linked));
    }
  }
}
