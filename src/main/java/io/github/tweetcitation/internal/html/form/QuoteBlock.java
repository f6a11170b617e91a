package io.github.tweetcitation.internal.html.form;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.attribution.AttributionReading;
import io.github.tweetcitation.internal.attribution.EmbedAttribution;
import io.github.tweetcitation.internal.attribution.Permalink;
import io.github.tweetcitation.internal.html.Page;
import io.github.tweetcitation.internal.html.Page.Place;
import io.github.tweetcitation.internal.text.Lines;
import io.github.tweetcitation.internal.text.SourceText;
import io.github.tweetcitation.internal.text.SourceText.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * A part of a quote: a block element, such as the paragraph of the tweet's own text, or the words
 * and links between two blocks, where Twitter prints the attribution.
 *
 * <p>The writer of a tweet chooses its words and line breaks, but makes no elements. So what
 * follows the paragraph of the text, outside of it, is not the tweet's own.
 *
 * @param text the text of the page
 * @param span where the page shows it
 * @param links the links in it
 * @param firstStatus the first of its links to a status, or null
 * @param element the block element; null for what is directly in the quote
 */
record QuoteBlock(
    SourceText text,
    Span span,
    List<Anchor> links,
    @Nullable Permalink firstStatus,
    @Nullable Element element) {

  /** How many elements around an embed are unwrapped; systems add one or two. */
  private static final int MAX_WRAPPERS = 3;

  /** How many links of a block are looked at; a tweet has room for a few dozen. */
  private static final int MAX_LINKS = 200;

  /**
   * The parts of a quote in order, without blank ones.
   *
   * @param part where the page shows the quote, or the part of it before another embed
   */
  static List<QuoteBlock> split(Element quote, Page page, Place part) {
    List<QuoteBlock> blocks = List.of();
    Element wrapper = quote;
    for (int i = 0; i <= MAX_WRAPPERS && wrapper != null; i++) {
      blocks = new Splitter(page, part, new ArrayList<>()).split(wrapper);
      wrapper = blocks.size() == 1 ? blocks.get(0).element() : null;
    }
    return blocks;
  }

  /** Whether it is directly in the quote, not in a block element. */
  boolean isLoose() {
    return element == null;
  }

  private static @Nullable Permalink firstStatus(List<Anchor> links) {
    for (Anchor link : links.subList(0, Math.min(links.size(), MAX_LINKS))) {
      Permalink permalink = Permalink.ofLink(link);
      if (permalink != null) {
        return permalink;
      }
    }
    return null;
  }

  /** The links to statuses among its last links. */
  List<Permalink> lastStatuses() {
    int from = Math.max(0, links.size() - MAX_LINKS);
    return links.subList(from, links.size()).stream()
        .flatMap(link -> Stream.ofNullable(Permalink.ofLink(link)))
        .toList();
  }

  /** Reads the whole block as an attribution that ends with a link to the status. */
  AttributionReading attribution(Permalink permalink) {
    return EmbedAttribution.readWhole(text, with(permalink), permalink);
  }

  /** Reads the attribution after the tweet's own text, which ends with a link to the status. */
  AttributionReading attributionAtEnd(Permalink permalink) {
    return EmbedAttribution.readEnd(text, with(permalink), permalink);
  }

  /** The block and a link, which may be in a block after it. */
  private Span with(Permalink permalink) {
    return new Span(
        Math.min(span.start(), permalink.span().start()),
        Math.max(span.end(), permalink.span().end()));
  }

  /** Whether no words are before a part of the block. */
  boolean beginsWith(Span part) {
    return !hasWords(span.start(), part.start());
  }

  /** Whether no words are before a part of the block on its line. */
  boolean beginsLine(Span part) {
    int reach = Math.max(0, part.start() - QuoteAttribution.MAX_ATTRIBUTION);
    return !hasWords(Lines.start(text.text(), part.start(), reach), part.start());
  }

  /** Whether letters or digits are in a part of the text: marks and dashes are no words. */
  boolean hasWords(int start, int end) {
    int i = start;
    while (i < end && !Character.isLetterOrDigit(text.text().charAt(i))) {
      i++;
    }
    return i < end;
  }

  /** Splits an element into its blocks. */
  private record Splitter(Page page, Place part, List<QuoteBlock> blocks) {

    List<QuoteBlock> split(Element parent) {
      Place rest = page.placeOf(parent);
      for (Node child : parent.childNodes()) {
        if (child instanceof Element element && element.isBlock()) {
          Place block = page.placeOf(element);
          if (block.span().start() > part.span().end()) {
            break;
          }
          add(rest.before(block.span().start(), block.firstLink()), null);
          add(block, element);
          rest = rest.after(block);
        }
      }
      add(rest, null);
      boolean empty = blocks.size() > 1 && blocks.get(0).span().isEmpty();
      return empty && !blocks.get(1).isLoose() ? blocks.subList(1, blocks.size()) : blocks;
    }

    private void add(Place whole, @Nullable Element element) {
      Place place = whole.before(part.span().end(), part.endLink());
      Span span = page.trim(place.span());
      List<Anchor> links = page.text().links().subList(place.firstLink(), place.endLink());
      // A trimmed part that begins with white space is all white space.
      boolean blank =
          span.isEmpty() || Character.isWhitespace(page.text().text().charAt(span.start()));
      // A tweet without words has an empty paragraph.
      if (!blank || !links.isEmpty() || (blocks.isEmpty() && element != null)) {
        blocks.add(new QuoteBlock(page.text(), span, links, firstStatus(links), element));
      }
    }
  }
}
