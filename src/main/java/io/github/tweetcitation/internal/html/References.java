package io.github.tweetcitation.internal.html;

import io.github.tweetcitation.Leniency;
import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.attribution.AttributionReading;
import io.github.tweetcitation.internal.attribution.Permalink;
import org.jsoup.nodes.Element;

/** Embeds that name a status and nothing else. */
final class References {

  private References() {}

  /** The embed of a status, which stands for whatever the page shows in its place. */
  static Embed to(Permalink permalink, Element element, Span span) {
    Span none = new Span(span.start(), span.start());
    AttributionReading attribution =
        AttributionReading.ofParts(
            span,
            Leniency.STANDARD,
            "",
            none,
            Permalink.handleOf(permalink),
            span,
            null,
            permalink);
    return new Embed(element, span, attribution, none, "");
  }
}
