package io.github.tweetcitation.internal.html;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.html.NestedSources.NestedSource;
import io.github.tweetcitation.internal.html.PageParts.Part;
import io.github.tweetcitation.internal.html.PageReader.Place;
import io.github.tweetcitation.internal.source.OffsetMap;
import io.github.tweetcitation.internal.source.ReadableText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** A page: the text that it shows, where its elements show it, and the embeds in it. */
public final class Page {

  /** Markup in a string in a script in an attribute is as deep as pages go. */
  static final int MAX_DEPTH = 4;

  private final ReadableText text;
  private final @Nullable OffsetMap map;
  private final Map<Element, Place> places;
  private final Set<Element> fallbacks;
  private final UnaryOperator<Span> outward;
  private final boolean told;
  private final List<Embed> embeds;
  private final List<InnerPage> inner = new ArrayList<>();
  private final NavigableSet<Span> escaped = new TreeSet<>(Comparator.comparingInt(Span::start));

  private Page(PageReader reader, UnaryOperator<Span> outward, int depth, boolean told) {
    this.text = reader.text();
    this.map = reader.map();
    this.places = reader.places();
    this.fallbacks = reader.fallbacks();
    this.outward = outward;
    this.told = told;
    this.embeds = EmbedForms.in(this, reader.embedElements());
    for (NestedSource each : reader.nested()) {
      List<Page> pages = new ArrayList<>();
      Excerpt excerpt = each.excerpt().within(outward);
      if (!each.shown().isEmpty()) {
        escaped.add(each.shown());
      }
      if (excerpt.text().stripLeading().startsWith("<")) {
        nested(excerpt, depth, pages);
      } else {
        Span tag = each.tag() == null ? null : outward.apply(each.tag());
        ScriptReader.read(excerpt, tag, depth, pages);
      }
      pages.forEach(page -> inner.add(new InnerPage(page, each.shown())));
    }
  }

  private Page(ReadableText text, OffsetMap map, List<InnerPage> inner) {
    this.text = text;
    this.map = map;
    this.places = Map.of();
    this.fallbacks = Set.of();
    this.outward = span -> span;
    this.told = false;
    this.embeds = List.of();
    this.inner.addAll(inner);
  }

  /**
   * A page inside a page: in a script, in an attribute, or escaped in its text.
   *
   * @param page the page
   * @param shown where the text of the outer page shows its markup; empty if it does not
   */
  public record InnerPage(Page page, Span shown) {}

  /**
   * Reads a page from its source.
   *
   * @param html the source
   * @param baseUri against what its relative links are resolved, or an empty string
   */
  public static Page of(String html, String baseUri) {
    return new Page(
        PageReader.read(parse(html, baseUri), html, EmbedForms.DETECTOR), span -> span, 0, false);
  }

  /**
   * The parts of a page that may cite, each read as a page; what is only in scripts comes last.
   *
   * @param html the source
   * @param baseUri against what its relative links are resolved, or an empty string
   */
  public static List<Page> partsOf(String html, String baseUri) {
    List<Part> parts = PageParts.partsOf(html);
    List<Page> pages = new ArrayList<>(parts.size());
    if (!parts.isEmpty()) {
      Parser parser = parser();
      String base = baseOf(html, baseUri);
      for (Part part : parts) {
        if (!part.isScript()) {
          pages.add(inside(html, part.span(), base, parser));
        }
      }
      for (Part part : parts) {
        if (part.isScript()) {
          pages.add(inside(html, part.span(), base, parser));
        }
      }
    }
    return pages;
  }

  /** What the page itself says that its relative links are resolved against. */
  private static String baseOf(String html, String baseUri) {
    int base = html.indexOf("<base ");
    int end = base < 0 ? -1 : html.indexOf('>', base);
    return end < 0 ? baseUri : parse(html.substring(base, end + 1), baseUri).baseUri();
  }

  /** Reads a page that was parsed by somebody else; its source is the text that it shows. */
  public static Page of(Document document) {
    return new Page(PageReader.read(document, null, EmbedForms.DETECTOR), span -> span, 0, false);
  }

  /**
   * A text that was not read from HTML, with pages inside it.
   *
   * @param text the text
   * @param map the way from it to the source
   * @param inner the pages in it
   */
  public static Page of(ReadableText text, OffsetMap map, List<InnerPage> inner) {
    return new Page(text, map, inner);
  }

  /** Reads the markup in a part of a source. */
  public static Page inside(String source, Span part) {
    return inside(source, part, "", parser());
  }

  private static Page inside(String source, Span part, String baseUri, Parser parser) {
    String html = part.in(source);
    UnaryOperator<Span> way =
        span -> new Span(span.start() + part.start(), span.end() + part.start());
    return new Page(
        PageReader.read(parser.parseInput(html, baseUri), html, EmbedForms.DETECTOR),
        way,
        0,
        false);
  }

  /** The page of a status of which nothing but the address is told. */
  public static Page naming(String address, Span place) {
    return new ToldTweet("", "", "", "", address, place).page();
  }

  /** Reads a piece of markup inside a page. */
  static void nested(Excerpt html, int depth, List<Page> pages) {
    if (depth < MAX_DEPTH) {
      Document document = parse(html.text(), "");
      pages.add(
          new Page(
              PageReader.read(document, html.text(), EmbedForms.DETECTOR),
              html.toSource(),
              depth + 1,
              false));
    }
  }

  /** A page of which nothing but its place is in the source. */
  static Page told(Document document, Span place) {
    return new Page(
        PageReader.read(document, null, EmbedForms.DETECTOR), span -> place, MAX_DEPTH, true);
  }

  private static Document parse(String html, String baseUri) {
    return parser().parseInput(html, baseUri);
  }

  private static Parser parser() {
    return Parser.htmlParser().setTrackPosition(true);
  }

  /** The pages inside the page, in the order of the text. */
  public List<InnerPage> inner() {
    return inner;
  }

  /** Whether a part of the text touches markup that the page shows as text. */
  public boolean isMarkup(Span span) {
    Span before = escaped.lower(new Span(span.end(), span.end()));
    return before != null && before.end() > span.start();
  }

  /** Whether a script tells it in fields, and there is no markup. */
  public boolean isTold() {
    return told;
  }

  /** Whether an embed is what the page shows where another form of it does not work. */
  public boolean isFallback(Embed embed) {
    return fallbacks.contains(embed.element());
  }

  /** The text that the page shows, with its links. */
  public ReadableText text() {
    return text;
  }

  /** The embeds, in the order of the text and disjoint. */
  public List<Embed> embeds() {
    return embeds;
  }

  /** Where in the source a part of the text came from. */
  public Span sourceOf(Span span) {
    return outward.apply(map == null ? span : map.source(span));
  }

  /** Where in the source an embed stands, with its tags. */
  public Span sourceOf(Embed embed) {
    return outward.apply(map == null ? trim(embed.span()) : inSource(embed, map));
  }

  private Span inSource(Embed embed, OffsetMap offsets) {
    Element element = embed.element();
    Range tag = element.sourceRange();
    Range end = element.endSourceRange();
    int shown = embed.span().isEmpty() ? tag.startPos() : offsets.source(embed.span()).end();
    boolean whole = !end.isImplicit() && embed.span().end() == spanOf(element).end();
    int last = whole ? end.endPos() : Math.max(shown, tag.endPos());
    return new Span(tag.startPos(), Math.max(tag.startPos(), last));
  }

  /** A part of the text without the white space around it; a blank part stays as it is. */
  public Span trim(Span span) {
    String shown = text.text();
    int start = span.start();
    int end = span.end();
    while (start < end && Character.isWhitespace(shown.charAt(start))) {
      start++;
    }
    while (start < end && Character.isWhitespace(shown.charAt(end - 1))) {
      end--;
    }
    return start < end ? new Span(start, end) : span;
  }

  /**
   * Where the page shows the text of an element; white space may stand before it. An element that
   * it does not show, such as one inside a picture, has the place of the candidate around it.
   */
  Span spanOf(Element element) {
    return placeOf(element).span();
  }

  /** Like {@link #spanOf(Element)}, with the links in the element. */
  Place placeOf(Element element) {
    for (Element shown = element; shown != null; shown = shown.parent()) {
      Place place = places.get(shown);
      if (place != null) {
        int start = place.span().start();
        return shown.equals(element)
            ? place
            : new Place(new Span(start, start), place.firstLink(), place.firstLink());
      }
    }
    throw new IllegalArgumentException("not inside a candidate: " + element.normalName());
  }
}
