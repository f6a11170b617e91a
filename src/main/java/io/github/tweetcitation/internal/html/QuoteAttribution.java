package io.github.tweetcitation.internal.html;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.attribution.AttributionReading;
import io.github.tweetcitation.internal.attribution.AttributionReading.DashState;
import io.github.tweetcitation.internal.attribution.EmbedAttribution;
import io.github.tweetcitation.internal.attribution.Permalink;
import io.github.tweetcitation.internal.source.Lines;
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

  /** A blank line and the longest date, with a day of the week. */
  private static final int MAX_DATE = 80;

  /** How far a quote without link is read for its attribution: a long tweet and some markup. */
  private static final int MAX_UNLINKED = 5000;

  /** A tweet has no room for more links than a few dozen. */
  static final int MAX_LINKS = 200;

  /** Editors make a paragraph of each line of a tweet; few tweets have more lines. */
  private static final int MAX_BLOCKS = 100;

  /** A way to read a part of the quote, told by its number. */
  private interface Reading {
    @Nullable AttributionReading of(int block);
  }

  private final ReadableText text;
  private final List<QuoteBlock> blocks;
  private final boolean closed;

  private QuoteAttribution(ReadableText text, List<QuoteBlock> blocks, boolean closed) {
    this.text = text;
    this.blocks = blocks;
    this.closed = closed;
  }

  /**
   * The attribution of a quote that consists of some parts, or null if it has none.
   *
   * @param closed whether the quote has an end tag, as far as is known
   */
  static @Nullable AttributionReading of(
      ReadableText text, List<QuoteBlock> blocks, boolean closed) {
    if (blocks.isEmpty()) {
      return null;
    }
    QuoteAttribution reader = new QuoteAttribution(text, blocks, closed);
    AttributionReading found = reader.looseAndLinked();
    found = found == null ? reader.last(reader::beginning) : found;
    found = found == null ? reader.link(0) : reader.completed(found);
    found = found == null ? reader.last(reader::ending) : found;
    return found == null ? reader.linkInText() : found;
  }

  /** Twitter prints it directly in the quote, after the paragraph of the text, with its link. */
  private @Nullable AttributionReading looseAndLinked() {
    for (int i = 1; i < Math.min(blocks.size(), MAX_BLOCKS); i++) {
      AttributionReading found = blocks.get(i).isLoose() ? beginning(i) : null;
      if (found != null
          && found.dash() != DashState.MISSING
          && found.permalink() != null
          && isOfItsLink(found, found.permalink())) {
        return found;
      }
    }
    return null;
  }

  /**
   * The last attribution of a kind. But where the end tag is missing the article goes on, and may
   * name other tweets: then it is the first.
   */
  private @Nullable AttributionReading last(Reading kind) {
    int end = blocks.get(blocks.size() - 1).span().end();
    AttributionReading last = null;
    for (int i = blocks.size() - 1;
        i >= Math.max(0, blocks.size() - MAX_BLOCKS) && last == null;
        i--) {
      last = kind.of(i);
    }
    AttributionReading first = last;
    if (last != null && (!closed || end - last.span().end() > MAX_REST)) {
      first = null;
      for (int i = 0; first == null; i++) {
        first = kind.of(i);
      }
    }
    return first;
  }

  /** The attribution that a part after the text of the tweet begins with: editors may wrap it. */
  private @Nullable AttributionReading beginning(int i) {
    QuoteBlock block = blocks.get(i);
    AttributionReading found = i == 0 ? null : first(block);
    if (found == null || !isPrinted(found) || !begins(found, block)) {
      return null;
    }
    // The date that follows may be all that the attribution is, and this line the tweet's.
    Permalink permalink = found.permalink();
    boolean another =
        permalink != null
            && permalink.span().start() >= block.span().end()
            && !isOfItsLink(found, permalink);
    return another ? null : found;
  }

  /**
   * An attribution with the link in a part after it: {@code <p>— Jane (@jane)</p><p><a href="…">
   * December 26, 2020</a></p>}. If that is the link of another account, it is the attribution, and
   * the other one is in the text of the tweet.
   */
  private AttributionReading completed(AttributionReading found) {
    Permalink own = found.permalink();
    for (int i = 1; i < blocks.size(); i++) {
      QuoteBlock block = blocks.get(i);
      int behind = block.span().end() - found.span().end();
      Permalink permalink = behind < 0 ? null : firstStatus(block);
      int gap = permalink == null ? -1 : permalink.span().start() - found.span().end();
      if (permalink != null && gap >= 0 && gap <= MAX_REST) {
        Span both = new Span(found.span().start(), permalink.span().end());
        AttributionReading joined = EmbedAttribution.readWhole(text, both, permalink);
        if (own == null && isOfItsLink(joined, permalink)) {
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

  /** The last part from a place on that is nothing but the link, or is outside the text. */
  private @Nullable AttributionReading link(int from) {
    for (int i = blocks.size() - 1; i > Math.max(from - 1, blocks.size() - MAX_BLOCKS); i--) {
      QuoteBlock block = blocks.get(i);
      Permalink permalink = i == 0 ? null : firstStatus(block);
      boolean begins =
          permalink != null && !hasWords(block.span().start(), permalink.span().start());
      if (permalink != null && (begins || block.isLoose())) {
        return EmbedAttribution.readWhole(text, with(permalink, block), permalink);
      }
    }
    return null;
  }

  /** The attribution that ends a part of which the text of the tweet is the beginning. */
  private @Nullable AttributionReading ending(int i) {
    QuoteBlock block = blocks.get(i);
    AttributionReading first = null;
    AttributionReading last = null;
    List<Anchor> links = block.links();
    for (Anchor link : links.subList(Math.max(0, links.size() - MAX_LINKS), links.size())) {
      Permalink permalink = Permalink.ofLink(link);
      if (permalink != null) {
        AttributionReading linked =
            EmbedAttribution.readEnd(text, with(permalink, block), permalink);
        boolean own = isPrinted(linked) || permalink.span().isEmpty() || beginsLine(permalink);
        last = own ? linked : last;
        first = first == null ? last : first;
      }
    }
    int end = block.span().end();
    int from = last == null ? block.span().start() : last.span().end();
    AttributionReading unlinked =
        EmbedAttribution.lastIn(text, new Span(Math.max(from, end - MAX_UNLINKED), end));
    last = unlinked == null ? last : unlinked;
    boolean ends = last != null && closed && end - last.span().end() <= MAX_REST;
    if (ends || first != null) {
      return ends ? last : first;
    }
    return EmbedAttribution.firstIn(
        text, new Span(block.span().start(), Math.min(end, block.span().start() + MAX_UNLINKED)));
  }

  /** The address of a status that ends the text, where no attribution is printed. */
  private @Nullable AttributionReading linkInText() {
    for (int i = blocks.size() - 1; i >= 0; i--) {
      QuoteBlock block = blocks.get(i);
      for (int j = Math.min(block.links().size(), MAX_LINKS) - 1; j >= 0; j--) {
        Permalink permalink = Permalink.ofLink(block.links().get(j));
        if (permalink != null) {
          AttributionReading found =
              EmbedAttribution.readEnd(text, with(permalink, block), permalink);
          boolean own =
              found.date() != null || !hasWords(permalink.span().end(), block.span().end());
          return own ? found : null;
        }
      }
    }
    return null;
  }

  /** The first attribution in a part that is not the tweet's own text. */
  private @Nullable AttributionReading first(QuoteBlock block) {
    Permalink permalink = firstStatus(block);
    int start = block.span().start();
    if (permalink == null) {
      // The date may be in the part after it.
      int whole = blocks.get(blocks.size() - 1).span().end();
      int end = Math.min(block.span().end(), start + MAX_UNLINKED) + MAX_DATE;
      return EmbedAttribution.firstIn(text, new Span(start, Math.min(whole, end)));
    }
    AttributionReading linked = EmbedAttribution.readWhole(text, with(permalink, block), permalink);
    // Whatever is between its dash and its handle is a name: — Jane (@jane) May 1, 2018 (@forger)
    if (begins(linked, block) && printsHandle(linked, permalink)) {
      return linked;
    }
    int link = Math.max(start, permalink.span().start());
    AttributionReading unlinked = EmbedAttribution.firstIn(text, new Span(start, link));
    return unlinked != null && hasWords(unlinked.span().end(), link) ? unlinked : linked;
  }

  private static @Nullable Permalink firstStatus(QuoteBlock block) {
    for (Anchor link : block.links().subList(0, Math.min(block.links().size(), MAX_LINKS))) {
      Permalink permalink = Permalink.ofLink(link);
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

  /** Whether an attribution prints the handle that its link has, or only one of the two has it. */
  private static boolean isOfItsLink(AttributionReading attribution, Permalink permalink) {
    return permalink.handle() == null || attribution.handle().equalsIgnoreCase(permalink.handle());
  }

  private boolean beginsLine(Permalink permalink) {
    int at = permalink.span().start();
    return !hasWords(Lines.start(text.text(), at, Math.max(0, at - MAX_ATTRIBUTION)), at);
  }

  private boolean begins(AttributionReading attribution, QuoteBlock block) {
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
  private static boolean isPrinted(AttributionReading attribution) {
    Permalink permalink = attribution.permalink();
    return permalink == null
        || !attribution.name().isEmpty()
        || printsHandle(attribution, permalink);
  }

  /** Whether a handle is printed: one that only the link has is where the link is. */
  static boolean printsHandle(AttributionReading attribution, Permalink permalink) {
    Span handle = attribution.handleSpan();
    // The first equals of a record would cost a cold JVM more than all the rest of this stage.
    return handle.start() != permalink.span().start() || handle.end() != permalink.span().end();
  }
}
