package io.github.tweetcitation.internal.check;

import io.github.tweetcitation.Finding;
import io.github.tweetcitation.Finding.Part;
import io.github.tweetcitation.Remark;
import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.attribution.AttributionReading;
import io.github.tweetcitation.internal.attribution.AttributionReading.DashState;
import java.util.function.Consumer;

/** Parts that the attribution does not have. */
final class MissingParts implements Check {

  @Override
  public void run(CheckedCitation citation, Consumer<Finding> found) {
    AttributionReading attribution = citation.attribution();
    if (attribution.dash() == DashState.MISSING) {
      found.accept(new Remark(Finding.Type.DASH_MISSING, Part.DASH, citation.dashSpan()));
    }
    if (attribution.name().isEmpty()) {
      found.accept(new Remark(Finding.Type.NAME_MISSING, Part.NAME, attribution.nameSpan()));
    }
    // A handle that is printed and cannot be read is damaged.
    if (attribution.handle().isEmpty() && citation.printedHandle().isEmpty()) {
      found.accept(new Remark(Finding.Type.HANDLE_MISSING, Part.HANDLE, attribution.handleSpan()));
    }
    if (attribution.date() == null) {
      int end = attribution.span().end();
      found.accept(new Remark(Finding.Type.DATE_MISSING, Part.DATE, new Span(end, end)));
    }
  }
}
