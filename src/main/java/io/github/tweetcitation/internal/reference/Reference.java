package io.github.tweetcitation.internal.reference;

import io.github.tweetcitation.Leniency;
import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.attribution.AttributionReading;
import io.github.tweetcitation.internal.attribution.Permalink;
import io.github.tweetcitation.internal.date.DateReading;
import io.github.tweetcitation.internal.text.Markup;
import io.github.tweetcitation.internal.text.NormalizedView;
import org.jspecify.annotations.Nullable;

/**
 * A tweet in a list of references. Its attribution is the whole entry, because that alone says what
 * it says.
 *
 * @param attribution the attribution
 * @param body where the tweet's text is
 */
public record Reference(AttributionReading attribution, Span body) {

  /** A reference with the parts that a text prints; the name may be empty. */
  static Reference of(
      String text,
      Span whole,
      Span name,
      Span handle,
      @Nullable DateReading date,
      Permalink permalink,
      Span body) {
    String printed = NormalizedView.of(text, name, Markup.PLAIN).text();
    return new Reference(
        AttributionReading.ofParts(
            whole, Leniency.STANDARD, printed, name, handle.in(text), handle, date, permalink),
        body);
  }

  /** Where it is. */
  public Span span() {
    return attribution.span();
  }
}
