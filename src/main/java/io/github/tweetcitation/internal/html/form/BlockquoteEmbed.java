package io.github.tweetcitation.internal.html.form;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.attribution.AttributionReading;
import io.github.tweetcitation.internal.attribution.AttributionReading.DashState;
import io.github.tweetcitation.internal.attribution.EmbedAttribution;
import io.github.tweetcitation.internal.attribution.Permalink;
import io.github.tweetcitation.internal.attribution.Signature;
import io.github.tweetcitation.internal.html.Attributes;
import io.github.tweetcitation.internal.html.Page;
import io.github.tweetcitation.internal.html.Page.Place;
import io.github.tweetcitation.internal.text.Lines;
import io.github.tweetcitation.internal.text.SourceText;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jspecify.annotations.Nullable;

/**
 * The block quote that Twitter gives to authors who embed a tweet: the text of the tweet, and the
 * attribution with the date as a link to the status.
 *
 * <pre>{@code
 * <blockquote class="twitter-tweet"><p lang="en" dir="ltr">Doors open at nine.</p>— City
 * Library (@citylibrary) <a href="https://twitter.com/citylibrary/status/1342881923710144512">December
 * 26, 2020</a></blockquote>
 * }</pre>
 *
 * <p>Editors wrap its parts into paragraphs, put all of the attribution into the link, lose the
 * dash, the name, the date, the class or the end tag, and nest block quotes. If the quote has the
 * class, the link is enough. If not, the whole attribution has to end the quote.
 */
final class BlockquoteEmbed implements EmbedForm {

  private static final String[] CLASSES = {
    "twitter-tweet", "twitter-video", "twitter-tweet-rendered", "twitter-tweet-quote"
  };

  @Override
  public boolean mayBe(Element element) {
    return isQuote(element);
  }

  /** Whether an element is a quote: what is in it belongs to a tweet. */
  static boolean isQuote(Element element) {
    return element.normalName().equals("blockquote") || Attributes.hasClass(element, CLASSES);
  }

  @Override
  public @Nullable Embed read(Element element, Page page, @Nullable Embed inner) {
    Place part = page.placeOf(element);
    if (inner != null) {
      part = part.before(inner.span().start(), page.placeOf(inner.element()).firstLink());
    }
    boolean classed = Attributes.hasClass(element, CLASSES);
    if (!classed && (inner != null || !mayEnd(page.text(), part))) {
      return null;
    }
    List<QuoteBlock> blocks = QuoteBlock.split(element, page, part);
    Range endTag = element.endSourceRange();
    AttributionReading attribution =
        QuoteAttribution.find(page.text(), blocks, !endTag.isImplicit());
    int start = part.span().start();
    int partEnd = part.span().end();
    if (!classed && (attribution == null || !isWhole(attribution, partEnd))) {
      attribution = signature(page.text(), part);
    }
    if (attribution == null) {
      return null;
    }
    int end = attribution.span().end();
    int rest = partEnd - end;
    // Without the position of the end tag, it is unknown whether what follows is in the quote.
    boolean closed = rest == 0 || (endTag.isTracked() && !endTag.isImplicit());
    boolean whole = inner == null && closed && rest <= QuoteAttribution.MAX_REST;
    Span body = new Span(start, Math.max(start, attribution.span().start()));
    Span span = new Span(start, whole ? partEnd : end);
    Element first = blocks.get(0).element();
    return new Embed(element, span, attribution, body, Embed.languageOf(first));
  }

  /** The signature that is the last line of a quote: {@code — @jane}, with a link to the status. */
  private static @Nullable AttributionReading signature(SourceText text, Place quote) {
    Span span = quote.span();
    Permalink permalink =
        quote.endLink() > quote.firstLink()
            ? Permalink.ofLink(text.links().get(quote.endLink() - 1))
            : null;
    int line =
        permalink == null
            ? span.start()
            : Lines.start(text.text(), permalink.span().start(), span.start());
    boolean hasBody = !text.text().substring(span.start(), line).isBlank();
    AttributionReading found =
        permalink != null && hasBody ? Signature.read(text, permalink, line) : null;
    return found == null || text.text().substring(found.span().end(), span.end()).contains("\n")
        ? null
        : found;
  }

  /** Whether a quote without the class ends with a link to a status, or may end with a handle. */
  private static boolean mayEnd(SourceText text, Place quote) {
    int end = quote.span().end();
    int start = Math.max(quote.span().start(), end - QuoteAttribution.MAX_ATTRIBUTION);
    return EmbedAttribution.firstIn(text, new Span(start, end)) != null
        || (quote.endLink() > quote.firstLink()
            && Permalink.ofLink(text.links().get(quote.endLink() - 1)) != null);
  }

  /**
   * Whether an attribution leaves no doubt without the class: nothing follows it, it has a dash,
   * and a date or the link. If the link is the account's own and on the date, no dash is needed.
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
