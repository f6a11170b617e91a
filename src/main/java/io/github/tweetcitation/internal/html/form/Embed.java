package io.github.tweetcitation.internal.html.form;

import io.github.tweetcitation.Leniency;
import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.attribution.AttributionReading;
import io.github.tweetcitation.internal.attribution.Permalink;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A tweet that the markup of a page cites.
 *
 * @param element the element that holds it
 * @param span where the page shows it; empty if the page shows nothing of it
 * @param attribution who wrote it, and when; where the page does not show that, its spans are empty
 * @param body where the page shows the tweet's own text; empty if it doesn't
 * @param language the value of the attribute {@code lang} of the element that holds that text;
 *     empty if there is none
 */
public record Embed(
    Element element, Span span, AttributionReading attribution, Span body, String language) {

  /** Whether an embed begins before the end of a part of the text. */
  static boolean isIn(Span part, @Nullable Embed inner) {
    return inner != null && inner.span().start() < part.end();
  }

  /** The embed of a status of which only the address is known; null if the address is. */
  static @Nullable Embed naming(@Nullable Permalink permalink, Element element, Span span) {
    if (permalink == null) {
      return null;
    }
    Span none = new Span(span.start(), span.start());
    String handle = Permalink.handleOf(permalink);
    AttributionReading attribution =
        AttributionReading.ofParts(
            span, Leniency.STANDARD, "", none, handle, span, null, permalink);
    return new Embed(element, span, attribution, none, "");
  }
}
