package io.github.tweetcitation.internal.html.form;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.Status;
import io.github.tweetcitation.internal.attribution.AttributionReading;
import io.github.tweetcitation.internal.html.Attributes;
import io.github.tweetcitation.internal.network.StatusAddress;
import java.util.Optional;
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
 * @param quoted the embed inside the body that this tweet quotes, or null
 */
public record Embed(
    Element element,
    Span span,
    AttributionReading attribution,
    Span body,
    String language,
    @Nullable Embed quoted) {

  /** The id of the tweet that this one replies to, as the embeds of 2012 to 2014 have it. */
  private static final String IN_REPLY_TO = "data-in-reply-to";

  private static final Evaluator HAS_LANGUAGE = new Evaluator.Attribute("lang");

  /** An embed that quotes no other. */
  public Embed(
      Element element, Span span, AttributionReading attribution, Span body, String language) {
    this(element, span, attribution, body, language, null);
  }

  /** Whether this and another one are held by the same element. */
  public boolean isSame(@Nullable Embed other) {
    return other != null && element.equals(other.element);
  }

  /** The tweet that this one replies to, if the markup has its id. */
  public Optional<Status> inReplyTo() {
    return element.hasAttr(IN_REPLY_TO)
        ? Optional.ofNullable(StatusAddress.ofId(Attributes.value(element, IN_REPLY_TO)))
        : Optional.empty();
  }

  /** The language of an element that holds words, or of the first one in it that has any. */
  static String languageOf(@Nullable Element words) {
    Element marked =
        words == null || words.hasAttr("lang") ? words : words.selectFirst(HAS_LANGUAGE);
    return marked == null ? "" : marked.attr("lang");
  }
}
