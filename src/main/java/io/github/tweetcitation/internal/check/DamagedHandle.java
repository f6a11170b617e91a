package io.github.tweetcitation.internal.check;

import io.github.tweetcitation.Contradiction;
import io.github.tweetcitation.Finding;
import io.github.tweetcitation.Finding.Part;
import io.github.tweetcitation.Overlong;
import io.github.tweetcitation.PrintedOddity;
import io.github.tweetcitation.Span;
import java.util.function.Consumer;

/** A printed handle that is none, as one that lost a letter, or that is too long. */
final class DamagedHandle implements Check {

  /** Accounts have had at most 15 characters since 2009; a few older ones have up to 20. */
  private static final int MAX_HANDLE = 15;

  @Override
  public void run(CheckedCitation citation, Consumer<Finding> found) {
    String handle = citation.attribution().handle();
    String printed = citation.printedHandle();
    Span span = citation.attribution().handleSpan();
    if (!printed.isEmpty() && !printed.equals(handle)) {
      found.accept(
          handle.isEmpty()
              ? new PrintedOddity(Finding.Type.HANDLE_DAMAGED, Part.HANDLE, span, printed)
              : new Contradiction(Finding.Type.HANDLE_DAMAGED, Part.HANDLE, span, printed, handle));
    }
    int length = Math.max(printed.length(), handle.length());
    if (length > MAX_HANDLE) {
      found.accept(
          new Overlong(Finding.Type.HANDLE_OVERLONG, Part.HANDLE, span, length, MAX_HANDLE));
    }
  }
}
