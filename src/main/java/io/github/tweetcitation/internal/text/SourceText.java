package io.github.tweetcitation.internal.text;

import io.github.tweetcitation.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text that the stages read: a plain text as it is, or the text that a reader sees of a
 * document with markup, and the links of that markup.
 *
 * @param text the text
 * @param links its links, sorted by their ends; none in plain text
 * @param markup what is left of markup in it
 * @param blocks its parts that are embeds, in order and disjoint: bodies do not begin before them
 */
public record SourceText(String text, List<Anchor> links, Markup markup, List<Span> blocks) {

  /** A text without parts that are known to be embeds. */
  public SourceText(String text, List<Anchor> links, Markup markup) {
    this(text, links, markup, List.of());
  }

  /**
   * A link.
   *
   * @param span where its text is; empty if it has none
   * @param address where it leads
   * @param title what a reader sees who points at it; empty if that is nothing
   */
  public record Anchor(Span span, String address, String title) {

    /** A link without a title. */
    public Anchor(Span span, String address) {
      this(span, address, "");
    }
  }

  /** Plain text, in which character references and Markdown escapes may be left. */
  public static SourceText plain(String text) {
    return new SourceText(text, List.of(), Markup.PLAIN);
  }

  /** The part that is an embed and holds a place, or null. */
  public @Nullable Span blockAround(int at) {
    if (blocks.isEmpty()) {
      return null;
    }
    int found = Search.first(0, blocks.size(), i -> blocks.get(i).end() > at);
    return found < blocks.size() && blocks.get(found).start() <= at ? blocks.get(found) : null;
  }

  /** The first link whose text shares a character with a part of the text, or null. */
  public @Nullable Anchor linkOver(Span span) {
    if (links.isEmpty()) {
      return null;
    }
    int at = firstLinkEndingAfter(span.start());
    return at < links.size() && links.get(at).span().start() < span.end() ? links.get(at) : null;
  }

  /** The links whose text lies inside a part of the text. */
  public List<Anchor> linksIn(Span span) {
    if (links.isEmpty()) {
      return links;
    }
    int from = firstLinkEndingAfter(span.start());
    return links.subList(from, firstLinkEndingAfter(span.end())).stream()
        .filter(link -> link.span().start() >= span.start())
        .toList();
  }

  /** A part of the text, with the links in it. */
  public SourceText part(Span part) {
    List<Anchor> inside =
        linksIn(part).stream()
            .map(
                link ->
                    new Anchor(
                        new Span(
                            link.span().start() - part.start(), link.span().end() - part.start()),
                        link.address(),
                        link.title()))
            .toList();
    return new SourceText(part.in(text), inside, markup);
  }

  private int firstLinkEndingAfter(int at) {
    return Search.first(0, links.size(), i -> links.get(i).span().end() > at);
  }
}
