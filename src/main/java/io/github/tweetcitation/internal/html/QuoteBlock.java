package io.github.tweetcitation.internal.html;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.html.PageReader.Place;
import io.github.tweetcitation.internal.source.ReadableText.Anchor;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * A part of a quote: a block element, such as the paragraph of the tweet's own text, or the words
 * and links between two of them, where Twitter prints the attribution.
 *
 * <p>Whoever writes a tweet chooses its words and line breaks, but makes no elements. So what
 * follows the paragraph of the text, outside of it, is not the tweet's own.
 *
 * @param span where the page shows it
 * @param links the links in it
 * @param element the block element; null for what is directly in the quote
 */
record QuoteBlock(Span span, List<Anchor> links, @Nullable Element element) {

  /** Systems wrap an embed into one or two elements of their own. */
  private static final int MAX_WRAPPERS = 3;

  /**
   * The parts of a quote in order, without blank ones.
   *
   * @param whole where the page shows the quote, or the part of it before another embed
   * @param links the links in that part
   */
  static List<QuoteBlock> of(Element quote, Page page, Span whole, List<Anchor> links) {
    List<QuoteBlock> blocks = List.of();
    Element wrapper = quote;
    for (int i = 0; i <= MAX_WRAPPERS && wrapper != null; i++) {
      Place place = page.placeOf(wrapper);
      blocks = new Reader(page, whole, links, page.placeOf(quote).firstLink()).read(wrapper, place);
      wrapper = blocks.size() == 1 ? blocks.get(0).element() : null;
    }
    return blocks;
  }

  /** Whether it is directly in the quote, in no block element. */
  boolean isLoose() {
    return element == null;
  }

  /** Cuts an element into its parts. */
  private static final class Reader {

    private final Page page;
    private final Span whole;
    private final List<Anchor> links;
    private final int offset;
    private final List<QuoteBlock> blocks = new ArrayList<>();

    Reader(Page page, Span whole, List<Anchor> links, int offset) {
      this.page = page;
      this.whole = whole;
      this.links = links;
      this.offset = offset;
    }

    List<QuoteBlock> read(Element parent, Place place) {
      int start = place.span().start();
      int firstLink = place.firstLink();
      for (Node child : parent.childNodes()) {
        if (child instanceof Element element && element.isBlock()) {
          Place block = page.placeOf(element);
          if (block.span().start() > whole.end()) {
            break;
          }
          add(start, block.span().start(), firstLink, block.firstLink(), null);
          add(
              block.span().start(),
              block.span().end(),
              block.firstLink(),
              block.endLink(),
              element);
          start = block.span().end();
          firstLink = block.endLink();
        }
      }
      add(start, place.span().end(), firstLink, place.endLink(), null);
      boolean empty = blocks.size() > 1 && blocks.get(0).span().isEmpty();
      return empty && !blocks.get(1).isLoose() ? blocks.subList(1, blocks.size()) : blocks;
    }

    private void add(int start, int end, int firstLink, int endLink, @Nullable Element element) {
      Span span = page.trim(new Span(within(start), within(end)));
      int from = Math.min(firstLink - offset, links.size());
      int to = Math.min(Math.max(from, endLink - offset), links.size());
      boolean blank = from == to && isBlank(span);
      // A tweet without words has an empty paragraph.
      if (!blank || (blocks.isEmpty() && element != null)) {
        blocks.add(new QuoteBlock(span, links.subList(from, to), element));
      }
    }

    /** A span without the white space around it is blank if it is empty or begins with some. */
    private boolean isBlank(Span trimmed) {
      return trimmed.isEmpty()
          || Character.isWhitespace(page.text().text().charAt(trimmed.start()));
    }

    private int within(int at) {
      return Math.min(Math.max(at, whole.start()), whole.end());
    }
  }
}
