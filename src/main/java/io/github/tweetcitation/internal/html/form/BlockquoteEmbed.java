package io.github.tweetcitation.internal.html.form;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.attribution.AttributionReading;
import io.github.tweetcitation.internal.attribution.AttributionReading.DashState;
import io.github.tweetcitation.internal.attribution.EmbedAttribution;
import io.github.tweetcitation.internal.attribution.Permalink;
import io.github.tweetcitation.internal.html.Attributes;
import io.github.tweetcitation.internal.html.Page;
import io.github.tweetcitation.internal.html.Page.Place;
import io.github.tweetcitation.internal.text.SourceText;
import io.github.tweetcitation.internal.text.SourceText.Anchor;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jspecify.annotations.Nullable;

/**
 * The block quote that Twitter gives to whoever embeds a tweet: its text, and the attribution with
 * the date as a link to the status.
 *
 * <pre>{@code
 * <blockquote class="twitter-tweet"><p lang="en" dir="ltr">Doors open at nine.</p>— City
 * Library (@citylibrary) <a href="https://twitter.com/citylibrary/status/1342881923710144512">December
 * 26, 2020</a></blockquote>
 * }</pre>
 *
 * <p>Editors wrap its parts into paragraphs, put all of the attribution into the link, lose the
 * dash, the name, the date, the class or the end tag, and nest block quotes. With the class, the
 * link is enough; without it, the whole attribution has to end the quote.
 */
final class BlockquoteEmbed implements EmbedForm {

  private static final String[] CLASSES = {
    "twitter-tweet", "twitter-video", "twitter-tweet-rendered", "twitter-tweet-quote"
  };

  @Override
  public boolean mayBe(Element element) {
    return isQuote(element);
  }

  /** Whether an element quotes something: what is in it belongs to a tweet. */
  static boolean isQuote(Element element) {
    return element.normalName().equals("blockquote") || Attributes.hasClass(element, CLASSES);
  }

  @Override
  public boolean holdsOne() {
    return false;
  }

  @Override
  public @Nullable Embed read(Element element, Page page, int limit, List<Anchor> links) {
    Place place = page.placeOf(element);
    int start = place.span().start();
    Span part = new Span(start, Math.min(place.span().end(), limit));
    boolean classed = Attributes.hasClass(element, CLASSES);
    if (!classed && (limit != NO_LIMIT || !mayEnd(page.text(), part, links))) {
      return null;
    }
    int endLink = place.firstLink() + links.size();
    List<QuoteBlock> blocks = QuoteBlock.split(element, page, part, endLink);
    Range endTag = element.endSourceRange();
    AttributionReading attribution =
        QuoteAttribution.find(page.text(), blocks, !endTag.isImplicit());
    if (attribution == null || !(classed || isWhole(attribution, part.end()))) {
      return null;
    }
    int end = attribution.span().end();
    int rest = part.end() - end;
    // Without the position of the end tag no one knows whether what follows is in the quote.
    boolean closed = rest == 0 || (endTag.isTracked() && !endTag.isImplicit());
    boolean whole = limit == NO_LIMIT && closed && rest <= QuoteAttribution.MAX_REST;
    Span body = new Span(start, Math.max(start, attribution.span().start()));
    Span span = new Span(start, whole ? part.end() : end);
    Element first = blocks.get(0).element();
    return new Embed(element, span, attribution, body, first == null ? "" : first.attr("lang"));
  }

  /** Whether a quote without the class ends with a link to a status, or may end with a handle. */
  private static boolean mayEnd(SourceText text, Span part, List<Anchor> links) {
    int start = Math.max(part.start(), part.end() - QuoteAttribution.MAX_ATTRIBUTION);
    return EmbedAttribution.firstIn(text, new Span(start, part.end())) != null
        || (!links.isEmpty() && Permalink.ofLink(links.get(links.size() - 1)) != null);
  }

  /**
   * Whether an attribution leaves no doubt without the class: nothing follows it, it has a dash,
   * and a date or the link. The account's own link, on the date, makes up for the dash.
   */
  private static boolean isWhole(AttributionReading attribution, int end) {
    Permalink permalink = attribution.permalink();
    boolean dated = attribution.date() != null;
    boolean dashed = attribution.dash() == DashState.WHOLE;
    boolean whole =
        permalink == null
            ? dashed && dated
            : (dashed || dated)
                && QuoteAttribution.printsHandle(attribution)
                && attribution.handle().equalsIgnoreCase(permalink.handle());
    return whole && attribution.span().end() == end;
  }
}
