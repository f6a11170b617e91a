package io.github.tweetcitation.internal.check;

import io.github.tweetcitation.Contradiction;
import io.github.tweetcitation.Finding;
import io.github.tweetcitation.Finding.Part;
import io.github.tweetcitation.Imitation;
import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.attribution.Permalink;
import java.util.function.Consumer;

/**
 * The attribution and its permalink have different handles, capitals aside. The account was renamed
 * or one of them was changed; if they look alike, one imitates the other.
 */
final class HandleAgainstStatus implements Check {

  @Override
  public void run(CheckedCitation citation, Consumer<Finding> found) {
    String own = citation.attribution().handle();
    String linked = Permalink.handleOf(citation.permalink());
    Span span = citation.attribution().handleSpan();
    if (own.isEmpty() || linked.isEmpty() || own.equalsIgnoreCase(linked)) {
      return;
    }
    found.accept(
        LookAlikeLetters.key(own).equals(LookAlikeLetters.key(linked))
            ? new Imitation(Finding.Type.HANDLE_IMITATES_STATUS, Part.HANDLE, span, own, linked)
            : new Contradiction(
                Finding.Type.HANDLE_CONTRADICTS_STATUS, Part.HANDLE, span, own, linked));
  }
}
