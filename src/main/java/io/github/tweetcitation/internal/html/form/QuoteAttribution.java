package io.github.tweetcitation.internal.html.form;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.attribution.AttributionReading;
import io.github.tweetcitation.internal.attribution.AttributionReading.DashState;
import io.github.tweetcitation.internal.attribution.EmbedAttribution;
import io.github.tweetcitation.internal.attribution.Permalink;
import io.github.tweetcitation.internal.text.SourceText;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The search for the attribution of a quote: the last one outside the tweet's own text.
 *
 * <p>The tweet's own text may hold whole attributions, handles, dates and links to statuses: {@code
 * <p>So true<br>— Bob (@bob) <a href="…/bob/status/99…">May 1, 2018</a></p>— Jane (@jane) <a
 * href="…/jane/status/13…">December 26, 2020</a>} is Jane's. It decides nothing here. So the search
 * begins with the places that the writer of the tweet cannot make: what is directly in the quote,
 * then a paragraph of its own. The end of a quote without elements, which is easy to forge, is
 * last.
 */
final class QuoteAttribution {

  /** The length of what may follow an attribution: a button, a note that the tweet is gone. */
  static final int MAX_REST = 200;

  /** The longest attribution: dash, name, handle and date. */
  static final int MAX_ATTRIBUTION = 300;

  /** The longest date, with a day of the week, and a blank line before it. */
  private static final int MAX_DATE = 80;

  /** How far a quote without link is read for its attribution: a long tweet and some markup. */
  private static final int MAX_UNLINKED = 5000;

  /** Editors make a paragraph of each line of a tweet; few tweets have more lines. */
  private static final int MAX_BLOCKS = 100;

  private final SourceText text;
  private final List<QuoteBlock> blocks;
  private final boolean closed;

  private QuoteAttribution(SourceText text, List<QuoteBlock> blocks, boolean closed) {
    this.text = text;
    this.blocks = blocks;
    this.closed = closed;
  }

  /**
   * Finds the attribution of a quote, or null if it has none.
   *
   * @param blocks the parts of the quote
   * @param closed whether the quote has an end tag, as far as is known
   */
  static @Nullable AttributionReading find(
      SourceText text, List<QuoteBlock> blocks, boolean closed) {
    QuoteAttribution quote = new QuoteAttribution(text, blocks, closed);
    AttributionReading found = quote.looseAndLinked();
    found = found == null ? quote.last(quote::beginning) : found;
    found = found == null ? quote.link(1) : quote.completed(found);
    found = found == null ? quote.last(quote::ending) : found;
    return found == null ? quote.linkInText() : found;
  }

  /**
   * The attribution directly in the quote, after the paragraph of the text, with its link, as
   * Twitter prints it: {@code <p>Fog.</p>— Jane (@jane) <a href="…/jane/status/13…">December 26,
   * 2020</a>}.
   */
  private @Nullable AttributionReading looseAndLinked() {
    for (int i = 1; i < Math.min(blocks.size(), MAX_BLOCKS); i++) {
      AttributionReading found = blocks.get(i).isLoose() ? beginning(i) : null;
      if (found != null
          && found.dash() != DashState.MISSING
          && found.permalink() != null
          && isOfItsLink(found)) {
        return found;
      }
    }
    return null;
  }

  /**
   * The last attribution that a reader of blocks finds; the first, if the end tag is missing: then
   * the article after the quote may name other tweets.
   */
  private @Nullable AttributionReading last(IntFunction<AttributionReading> reader) {
    AttributionReading last = null;
    int limit = Math.max(0, blocks.size() - MAX_BLOCKS);
    for (int i = blocks.size() - 1; i >= limit && last == null; i--) {
      last = reader.apply(i);
    }
    if (last == null || ends(last, blocks.get(blocks.size() - 1))) {
      return last;
    }
    AttributionReading first = null;
    for (int i = 0; first == null; i++) {
      first = reader.apply(i);
    }
    return first;
  }

  /**
   * The attribution that begins a block after the text of the tweet, into which editors wrap it:
   * {@code <p>Fog.</p><p>— Jane (@jane) December 26, 2020</p>}.
   */
  private @Nullable AttributionReading beginning(int i) {
    QuoteBlock block = blocks.get(i);
    AttributionReading found = i == 0 ? null : first(block);
    if (found == null || !isPrinted(found) || !block.beginsWith(found.span())) {
      return null;
    }
    // The date that follows may be the whole attribution, and this line the tweet's own text.
    Permalink permalink = found.permalink();
    boolean linkFollows = permalink != null && permalink.span().start() >= block.span().end();
    return linkFollows && !isOfItsLink(found) ? null : found;
  }

  /** The first attribution in a block that is not the tweet's own text. */
  private @Nullable AttributionReading first(QuoteBlock block) {
    Permalink permalink = block.firstStatus();
    int start = block.span().start();
    if (permalink == null) {
      // The date may be in the block after it.
      int end = Math.min(block.span().end(), start + MAX_UNLINKED) + MAX_DATE;
      int last = blocks.get(blocks.size() - 1).span().end();
      return EmbedAttribution.firstIn(text, new Span(start, Math.min(last, end)));
    }
    AttributionReading linked = block.attribution(permalink);
    // All between its dash and its handle is a name: — Jane (@jane) May 1, 2018 (@forger)
    if (block.beginsWith(linked.span()) && printsHandle(linked)) {
      return linked;
    }
    int link = Math.max(start, permalink.span().start());
    AttributionReading unlinked = EmbedAttribution.firstIn(text, new Span(start, link));
    return unlinked != null && block.hasWords(unlinked.span().end(), link) ? unlinked : linked;
  }

  /**
   * An attribution with the link in a block after it: {@code <p>— Jane (@jane)</p><p><a href="…">
   * December 26, 2020</a></p>}. If the link is another account's, the link is the attribution, and
   * the line before it is in the text of the tweet.
   */
  private AttributionReading completed(AttributionReading found) {
    Permalink own = found.permalink();
    for (int i = 1; i < blocks.size(); i++) {
      Permalink permalink = blocks.get(i).firstStatus();
      int gap = permalink == null ? -1 : permalink.span().start() - found.span().end();
      if (permalink != null && gap >= 0 && gap <= MAX_REST) {
        Span both = new Span(found.span().start(), permalink.span().end());
        AttributionReading joined = EmbedAttribution.readWhole(text, both, permalink);
        if (own == null && isOfItsLink(joined)) {
          return joined;
        }
        AttributionReading link = link(i);
        if (link != null
            && (own == null || link.date() != null)
            && !found.handle().equalsIgnoreCase(permalink.handle())) {
          return link;
        }
      }
    }
    return found;
  }

  /**
   * The last block, from number {@code from} on, that begins with the link or is directly in the
   * quote: {@code <p>Fog.</p><p><a href="…/jane/status/13…">December 26, 2020</a></p>}.
   */
  private @Nullable AttributionReading link(int from) {
    for (int i = blocks.size() - 1; i >= Math.max(from, blocks.size() - MAX_BLOCKS + 1); i--) {
      QuoteBlock block = blocks.get(i);
      Permalink permalink = block.firstStatus();
      if (permalink != null && (block.isLoose() || block.beginsWith(permalink.span()))) {
        return block.attribution(permalink);
      }
    }
    return null;
  }

  /**
   * The attribution that ends a block which begins with the text of the tweet: {@code <p>Fog.<br>—
   * Jane (@jane) <a href="…/jane/status/13…">December 26, 2020</a></p>}.
   */
  private @Nullable AttributionReading ending(int i) {
    QuoteBlock block = blocks.get(i);
    AttributionReading first = null;
    AttributionReading last = null;
    for (Permalink permalink : block.lastStatuses()) {
      AttributionReading linked = block.attributionAtEnd(permalink);
      if (isPrinted(linked) || permalink.span().isEmpty() || block.beginsLine(permalink.span())) {
        first = first == null ? linked : first;
        last = linked;
      }
    }
    int start = block.span().start();
    int end = block.span().end();
    int from = Math.max(last == null ? start : last.span().end(), end - MAX_UNLINKED);
    AttributionReading unlinked = EmbedAttribution.lastIn(text, new Span(from, end));
    last = unlinked == null ? last : unlinked;
    if (last != null && ends(last, block)) {
      return last;
    }
    return first == null
        ? EmbedAttribution.firstIn(text, new Span(start, Math.min(end, start + MAX_UNLINKED)))
        : first;
  }

  /**
   * The address of a status that ends the text, where no attribution is printed: {@code <p>Fog. <a
   * href="…/jane/status/13…">https://twitter.com/jane/status/13…</a></p>}.
   */
  private @Nullable AttributionReading linkInText() {
    for (int i = blocks.size() - 1; i >= 0; i--) {
      QuoteBlock block = blocks.get(i);
      List<Permalink> statuses = block.lastStatuses();
      if (!statuses.isEmpty()) {
        Permalink last = statuses.get(statuses.size() - 1);
        AttributionReading found = block.attributionAtEnd(last);
        boolean ends = !block.hasWords(last.span().end(), block.span().end());
        return ends || found.date() != null ? found : null;
      }
    }
    return null;
  }

  /** Whether an attribution ends a block; a button or a note may follow. */
  private boolean ends(AttributionReading attribution, QuoteBlock block) {
    return closed && block.span().end() - attribution.span().end() <= MAX_REST;
  }

  /** Whether the attribution and its link have one handle, or one of the two has none. */
  private static boolean isOfItsLink(AttributionReading attribution) {
    Permalink permalink = attribution.permalink();
    return permalink == null
        || permalink.handle() == null
        || attribution.handle().equalsIgnoreCase(permalink.handle());
  }

  /** Whether a name or a handle is printed, not only a link. */
  private static boolean isPrinted(AttributionReading attribution) {
    return !attribution.name().isEmpty() || printsHandle(attribution);
  }

  /** Whether a handle is printed. If only the link has one, its span is that of the link. */
  static boolean printsHandle(AttributionReading attribution) {
    Permalink permalink = attribution.permalink();
    Span handle = attribution.handleSpan();
    // On a cold JVM, the first equals of a record costs more than the rest of this stage.
    return permalink == null
        || handle.start() != permalink.span().start()
        || handle.end() != permalink.span().end();
  }
}
