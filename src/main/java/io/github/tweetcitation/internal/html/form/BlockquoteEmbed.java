package io.github.tweetcitation.internal.html.form;

import io.github.tweetcitation.Leniency;
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
import java.util.ArrayList;
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

  /** {@code <blockquote class="lazy" data-twitter="twitter-tweet">}. */
  private static final String LAZY_CLASS = "data-twitter";

  @Override
  public boolean mayBe(Element element) {
    return isQuote(element);
  }

  /** Whether an element is a quote: what is in it belongs to a tweet. */
  static boolean isQuote(Element element) {
    return element.normalName().equals("blockquote") || isMarked(element);
  }

  /** Whether an element has the class, or a lazy loader keeps it in {@link #LAZY_CLASS}. */
  static boolean isMarked(Element element) {
    return Attributes.hasClass(element, CLASSES)
        || (element.hasAttr(LAZY_CLASS)
            && List.of(CLASSES).contains(Attributes.value(element, LAZY_CLASS)));
  }

  @Override
  public @Nullable Embed read(Element element, Page page, @Nullable Embed inner) {
    Place part = page.placeOf(element);
    if (inner != null) {
      part = part.before(inner.span().start(), page.placeOf(inner.element()).firstLink());
    }
    boolean classed = isMarked(element);
    if (!classed && (inner != null || !mayEnd(page.text(), part))) {
      return null;
    }
    Range endTag = element.endSourceRange();
    Embed quoting =
        inner != null && classed && !endTag.isImplicit() ? quoting(element, page, inner) : null;
    if (quoting != null) {
      return quoting;
    }
    List<QuoteBlock> blocks = QuoteBlock.split(element, page, part);
    AttributionReading attribution =
        QuoteAttribution.find(page.text(), blocks, !endTag.isImplicit());
    int start = part.span().start();
    int partEnd = part.span().end();
    if (!classed && (attribution == null || !isWhole(page.text().text(), attribution, partEnd))) {
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
    QuoteBlock first = blocks.get(0);
    boolean certain = whole && body.end() >= first.span().end() && isUndated(attribution);
    return new Embed(
        element,
        span,
        certain ? attribution.certain() : attribution,
        body,
        Embed.languageOf(first.element()));
  }

  /**
   * A tweet with the embed of the tweet that it quotes inside: {@code <p>A year ago: <blockquote
   * …>…</blockquote></p>— Jane (@jane) <a href="…/jane/status/13…">December 26, 2020</a>}.
   */
  private static @Nullable Embed quoting(Element element, Page page, Embed inner) {
    Span all = page.spanOf(element);
    List<QuoteBlock> blocks = new ArrayList<>();
    for (QuoteBlock block : QuoteBlock.split(element, page, page.placeOf(element))) {
      // What is in the first block is the tweet's own text.
      if (blocks.isEmpty() || block.span().start() >= inner.span().end()) {
        blocks.add(block);
      }
    }
    AttributionReading found = QuoteAttribution.find(page.text(), blocks, true);
    if (found == null || found.span().start() < inner.span().end()) {
      return null;
    }
    boolean own =
        isMarked(inner.element())
            && found.dash() == DashState.WHOLE
            && all.end() - found.span().end() <= QuoteAttribution.MAX_REST;
    Span body = new Span(all.start(), found.span().start());
    String language = Embed.languageOf(blocks.get(0).element());
    return own ? new Embed(element, all, found, body, language, inner) : null;
  }

  /**
   * Whether all but the date and its link is there: {@code <p>Fog.</p>— Jane (@jane)</blockquote>}.
   * Where that follows the paragraph of the text in a quote with the class, it is the attribution.
   */
  private static boolean isUndated(AttributionReading attribution) {
    return attribution.requiredLeniency() == Leniency.LENIENT
        && attribution.dash() == DashState.WHOLE
        && attribution.date() == null
        && !attribution.name().isEmpty();
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
   * Whether an attribution leaves no doubt without the class: nothing follows it, it has a dash, a
   * handle that no other network prints, and a date or the link. If the link is the account's own
   * and on the date, no dash is needed.
   */
  private static boolean isWhole(String text, AttributionReading attribution, int end) {
    Permalink permalink = attribution.permalink();
    boolean dated = attribution.date() != null;
    boolean dashed = attribution.dash() == DashState.WHOLE;
    boolean whole =
        permalink == null
            ? dashed && dated && !isOfAnotherNetwork(text, attribution.handleSpan())
            : (dashed || dated)
                && QuoteAttribution.printsHandle(attribution)
                && attribution.handle().equalsIgnoreCase(permalink.handle());
    return whole && attribution.span().end() == end;
  }

  /**
   * Whether a handle is one of Bluesky or Mastodon: {@code @jane.bsky.social}, {@code
   * @jane@social.example}. One that is only damaged is none: {@code @jane…}, {@code @jane.}.
   */
  private static boolean isOfAnotherNetwork(String text, Span handle) {
    int end = handle.end();
    boolean server = end < text.length() && text.charAt(end) == '@';
    for (int at = handle.start() + 1; at < end - 1 && !server; at++) {
      server =
          text.charAt(at) == '.'
              && Character.isLetterOrDigit(text.charAt(at - 1))
              && Character.isLetterOrDigit(text.charAt(at + 1));
    }
    return server;
  }
}
