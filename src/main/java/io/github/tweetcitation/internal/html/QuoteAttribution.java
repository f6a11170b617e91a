package io.github.tweetcitation.internal.html;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.attribution.Attribution;
import io.github.tweetcitation.internal.attribution.EmbedAttribution;
import io.github.tweetcitation.internal.attribution.Permalink;
import io.github.tweetcitation.internal.source.ReadableText;
import io.github.tweetcitation.internal.source.ReadableText.Anchor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the attribution of a quote: the one outside the tweet's own text, and last.
 *
 * <p>The tweet's own text may hold whole attributions, handles, dates and links to statuses: {@code
 * <p>So true<br>— Bob (@bob) <a href="…/bob/status/99…">May 1, 2018</a></p>— Jane (@jane) <a
 * href="…/jane/status/13…">December 26, 2020</a>} is Jane's. It decides nothing here. So the places
 * are asked in the order in which the writer of the tweet could have made them: never what is loose
 * in the quote, hardly a paragraph of its own, easily the end of a quote without any elements.
 */
final class QuoteAttribution {

  /** What may follow the attribution in an embed: a button, a note that the tweet is gone. */
  static final int MAX_REST = 200;

  /** Dash, name, handle and date. */
  static final int MAX_ATTRIBUTION = 300;

  /** How far a quote without link is read for its attribution: a long tweet and some markup. */
  private static final int MAX_UNLINKED = 5000;

  /** A tweet has no room for more links than a few dozen. */
  private static final int MAX_LINKS = 200;

  /** Editors make a paragraph of each line of a tweet; few tweets have more lines. */
  private static final int MAX_BLOCKS = 100;

  private final ReadableText text;
  private final List<QuoteBlock> blocks;

  private QuoteAttribution(ReadableText text, List<QuoteBlock> blocks) {
    this.text = text;
    this.blocks = blocks;
  }

  /** The attribution of a quote that consists of some parts, or null if it has none. */
  static @Nullable Attribution of(ReadableText text, List<QuoteBlock> blocks) {
    QuoteAttribution reader = new QuoteAttribution(text, blocks);
    Attribution found = reader.loose();
    found = found == null ? reader.inBlockOfItsOwn() : found;
    found = found == null ? reader.dateInBlockOfItsOwn() : found;
    found = found == null ? reader.afterBody() : found;
    return found == null ? reader.linkAlone() : found;
  }

  /** Twitter prints it directly in the quote, after the paragraph of the text. */
  private @Nullable Attribution loose() {
    for (int i = 1; i < Math.min(blocks.size(), MAX_BLOCKS); i++) {
      Attribution found = blocks.get(i).isLoose() ? first(blocks.get(i)) : null;
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** Editors put it into a paragraph of its own. */
  private @Nullable Attribution inBlockOfItsOwn() {
    for (int i = blocks.size() - 1; i > Math.max(0, blocks.size() - MAX_BLOCKS); i--) {
      Attribution found = first(blocks.get(i));
      if (found != null && isPrinted(found) && begins(found, blocks.get(i))) {
        return found;
      }
    }
    return null;
  }

  /** {@code <p>— Jane (@jane)</p><p><a href="…">December 26, 2020</a></p>}, or the date alone. */
  private @Nullable Attribution dateInBlockOfItsOwn() {
    for (int i = blocks.size() - 1; i > Math.max(0, blocks.size() - MAX_BLOCKS); i--) {
      QuoteBlock block = blocks.get(i);
      Permalink permalink = firstStatus(block);
      if (permalink != null && !hasWords(block.span().start(), permalink.span().start())) {
        QuoteBlock before = blocks.get(i - 1);
        Attribution joined = EmbedAttribution.of(text, with(permalink, before), permalink);
        boolean parted = i > 1 && isPrinted(joined) && begins(joined, before);
        return parted ? joined : EmbedAttribution.of(text, with(permalink, block), permalink);
      }
    }
    return null;
  }

  /** Where the paragraphs are gone, it follows the tweet's own text. */
  private @Nullable Attribution afterBody() {
    if (blocks.isEmpty()) {
      return null;
    }
    QuoteBlock block = blocks.get(0);
    Attribution first = null;
    Attribution last = null;
    List<Anchor> links = block.links();
    for (Anchor link : links.subList(Math.max(0, links.size() - MAX_LINKS), links.size())) {
      Permalink permalink = Permalink.of(link);
      Attribution linked =
          permalink == null
              ? null
              : EmbedAttribution.endOf(text, with(permalink, block), permalink);
      if (linked != null && isPrinted(linked)) {
        first = first == null ? linked : first;
        last = linked;
      }
    }
    int end = block.span().end();
    int from = last == null ? block.span().start() : last.span().end();
    Attribution unlinked =
        EmbedAttribution.last(text, new Span(Math.max(from, end - MAX_UNLINKED), end));
    last = unlinked == null ? last : unlinked;
    // Where the end tag is missing the article goes on, and may name other tweets.
    boolean ends = last != null && end - last.span().end() <= MAX_REST;
    if (ends || first != null) {
      return ends ? last : first;
    }
    return EmbedAttribution.in(
        text, new Span(block.span().start(), Math.min(end, block.span().start() + MAX_UNLINKED)));
  }

  /** Nothing but the address of the status is left, unless it is one that the text mentions. */
  private @Nullable Attribution linkAlone() {
    for (int i = blocks.size() - 1; i >= 0; i--) {
      QuoteBlock block = blocks.get(i);
      for (int j = Math.min(block.links().size(), MAX_LINKS) - 1; j >= 0; j--) {
        Permalink permalink = Permalink.of(block.links().get(j));
        if (permalink != null) {
          Attribution found = EmbedAttribution.endOf(text, with(permalink, block), permalink);
          boolean own =
              found.date() != null || !hasWords(permalink.span().end(), block.span().end());
          return own ? found : null;
        }
      }
    }
    return null;
  }

  /** The first attribution in a part that is not the tweet's own text. */
  private @Nullable Attribution first(QuoteBlock block) {
    Permalink permalink = firstStatus(block);
    int start = block.span().start();
    if (permalink == null) {
      int end = Math.min(block.span().end(), start + MAX_UNLINKED);
      return EmbedAttribution.in(text, new Span(start, end));
    }
    Attribution linked = EmbedAttribution.of(text, with(permalink, block), permalink);
    // Whatever is between its dash and its handle is a name: — Jane (@jane) May 1, 2018 (@forger)
    if (begins(linked, block) && printsHandle(linked, permalink)) {
      return linked;
    }
    int link = Math.max(start, permalink.span().start());
    Attribution unlinked = EmbedAttribution.in(text, new Span(start, link));
    return unlinked != null && hasWords(unlinked.span().end(), link) ? unlinked : linked;
  }

  private static @Nullable Permalink firstStatus(QuoteBlock block) {
    for (Anchor link : block.links().subList(0, Math.min(block.links().size(), MAX_LINKS))) {
      Permalink permalink = Permalink.of(link);
      if (permalink != null) {
        return permalink;
      }
    }
    return null;
  }

  /** A part of the quote and a link, which may be in the part after it. */
  private static Span with(Permalink permalink, QuoteBlock block) {
    return new Span(
        Math.min(block.span().start(), permalink.span().start()),
        Math.max(block.span().end(), permalink.span().end()));
  }

  private boolean begins(Attribution attribution, QuoteBlock block) {
    return !hasWords(block.span().start(), attribution.span().start());
  }

  /** Whether letters or digits are in a part of the text; a sign or a dash is no word. */
  private boolean hasWords(int start, int end) {
    for (int i = start; i < end; i++) {
      if (Character.isLetterOrDigit(text.text().charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether more is printed than a link. */
  private static boolean isPrinted(Attribution attribution) {
    Permalink permalink = attribution.permalink();
    return permalink == null
        || !attribution.name().isEmpty()
        || printsHandle(attribution, permalink);
  }

  /** Whether a handle is printed: one that only the link has is where the link is. */
  static boolean printsHandle(Attribution attribution, Permalink permalink) {
    Span handle = attribution.handleSpan();
    // The first equals of a record would cost a cold JVM more than all the rest of this stage.
    return handle.start() != permalink.span().start() || handle.end() != permalink.span().end();
  }
}
