package io.github.tweetcitation.internal.html.form;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.attribution.AttributionReading;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
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

  private static final Evaluator HAS_LANGUAGE = new Evaluator.Attribute("lang");

  /** The language of an element that holds words, or of the first one in it that has any. */
  static String languageOf(@Nullable Element words) {
    Element marked =
        words == null || words.hasAttr("lang") ? words : words.selectFirst(HAS_LANGUAGE);
    return marked == null ? "" : marked.attr("lang");
  }
}
