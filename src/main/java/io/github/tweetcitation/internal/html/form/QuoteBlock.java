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
 * @param text the text of the page
 * @param span where the page shows it
 * @param links the links in it
 * @param element the block element; null for what is directly in the quote
 */
record QuoteBlock(SourceText text, Span span, List<Anchor> links, @Nullable Element element) {

  /** Systems wrap an embed into one or two elements of their own. */
  private static final int MAX_WRAPPERS = 3;

  /** A tweet has no room for more links than a few dozen. */
  private static final int MAX_LINKS = 200;

  /**
   * The parts of a quote in order, without blank ones.
   *
   * @param whole where the page shows the quote, or the part of it before another embed
   * @param endLink the first of the page's links after that part
   */
  static List<QuoteBlock> split(Element quote, Page page, Span whole, int endLink) {
    List<QuoteBlock> blocks = List.of();
    Element wrapper = quote;
    for (int i = 0; i <= MAX_WRAPPERS && wrapper != null; i++) {
      blocks = new Splitter(page, whole, endLink, new ArrayList<>()).split(wrapper);
      wrapper = blocks.size() == 1 ? blocks.get(0).element() : null;
    }
    return blocks;
  }

  /** Whether it is directly in the quote, in no block element. */
  boolean isLoose() {
    return element == null;
  }

  /** The address of a status that is the first of its links, or null. */
  @Nullable Permalink firstStatus() {
    for (int i = 0; i < Math.min(links.size(), MAX_LINKS); i++) {
      Permalink permalink = Permalink.ofLink(links.get(i));
      if (permalink != null) {
        return permalink;
      }
    }
    return null;
  }

  /** The addresses of statuses among its last links. */
  List<Permalink> lastStatuses() {
    List<Permalink> statuses = new ArrayList<>();
    for (int i = Math.max(0, links.size() - MAX_LINKS); i < links.size(); i++) {
      Permalink permalink = Permalink.ofLink(links.get(i));
      if (permalink != null) {
        statuses.add(permalink);
      }
    }
    return statuses;
  }

  /** The attribution that the block is, which ends with a link to the status. */
  AttributionReading attribution(Permalink permalink) {
    return EmbedAttribution.readWhole(text, with(permalink), permalink);
  }

  /** The attribution that ends with a link to the status, after the tweet's own text. */
  AttributionReading attributionAtEnd(Permalink permalink) {
    return EmbedAttribution.readEnd(text, with(permalink), permalink);
  }

  /** The block and a link, which may be in the block after it. */
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

  /** Whether letters or digits are in a part of the text; a mark or a dash is no word. */
  boolean hasWords(int start, int end) {
    int i = start;
    while (i < end && !Character.isLetterOrDigit(text.text().charAt(i))) {
      i++;
    }
    return i < end;
  }

  /** Splits an element into its blocks. */
  private record Splitter(Page page, Span whole, int limit, List<QuoteBlock> blocks) {

    List<QuoteBlock> split(Element parent) {
      Place place = page.placeOf(parent);
      int start = place.span().start();
      int firstLink = place.firstLink();
      for (Node child : parent.childNodes()) {
        if (child instanceof Element element && element.isBlock()) {
          Place block = page.placeOf(element);
          int blockStart = block.span().start();
          if (blockStart > whole.end()) {
            break;
          }
          add(start, blockStart, firstLink, block.firstLink(), null);
          start = block.span().end();
          firstLink = block.endLink();
          add(blockStart, start, block.firstLink(), firstLink, element);
        }
      }
      add(start, place.span().end(), firstLink, place.endLink(), null);
      boolean empty = blocks.size() > 1 && blocks.get(0).span().isEmpty();
      return empty && !blocks.get(1).isLoose() ? blocks.subList(1, blocks.size()) : blocks;
    }

    private void add(int start, int end, int firstLink, int endLink, @Nullable Element element) {
      Span span = page.trim(new Span(within(start), within(end)));
      int from = Math.min(firstLink, limit);
      int to = Math.max(from, Math.min(endLink, limit));
      List<Anchor> links = page.text().links().subList(from, to);
      // What begins with white space after it is trimmed has nothing else.
      boolean blank =
          span.isEmpty() || Character.isWhitespace(page.text().text().charAt(span.start()));
      // A tweet without words has an empty paragraph.
      if (!blank || !links.isEmpty() || (blocks.isEmpty() && element != null)) {
        blocks.add(new QuoteBlock(page.text(), span, links, element));
      }
    }

    private int within(int at) {
      return Math.min(Math.max(at, whole.start()), whole.end());
    }
  }
}
