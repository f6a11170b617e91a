package io.github.tweetcitation.internal.check;

import io.github.tweetcitation.Finding;
import io.github.tweetcitation.Finding.Part;
import io.github.tweetcitation.Misreading;
import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.attribution.AttributionReading.DashState;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A dash that was damaged, {@code �} or {@code â€”}, or replaced by a hyphen. It is the one thing
 * that is repaired although it is lost: nothing but a dash has its place.
 */
final class DamagedDash implements Check {

  private static final String DASH = "\u2014";

  @Override
  public void run(CheckedCitation citation, Consumer<Finding> found) {
    DashState state = citation.attribution().dash();
    if (state == DashState.DAMAGED || state == DashState.MISREAD) {
      Span span = citation.dashSpan();
      String printed = span.in(citation.source()).strip();
      found.accept(
          new Misreading(
              Finding.Type.DASH_DAMAGED, Part.DASH, span, printed, Optional.of(DASH), List.of()));
    }
  }
}
