package io.github.tweetcitation.internal.html;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.text.Markup;
import io.github.tweetcitation.internal.text.OffsetMap;
import io.github.tweetcitation.internal.text.Search;
import io.github.tweetcitation.internal.text.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jspecify.annotations.Nullable;

/**
 * A page as data.
 *
 * @param text the text that it shows, with its links
 * @param map the map from the text to the markup; null if spans of the text are those of the source
 * @param toSource from spans of the markup, or else of the text, to spans of the whole source
 * @param places where the elements that may hold an embed, and all elements in them, are
 * @param candidates the elements that may hold an embed, inner ones first
 * @param nested scripts, attributes and escaped markup, which may hold pages of their own
 * @param escaped where the text shows markup, in order
 */
public record Page(
    SourceText text,
    @Nullable OffsetMap map,
    UnaryOperator<Span> toSource,
    Map<Element, Place> places,
    List<Element> candidates,
    List<NestedSource> nested,
    List<Span> escaped) {

  /** They repeat what other elements show where scripts run. */
  private static final Set<String> FALLBACKS = Set.of("noscript", "template");

  /**
   * Where an element is in the text.
   *
   * @param span where its text is
   * @param firstLink the first of the page's links that lies in it
   * @param endLink the first of the links after it
   * @param order its place among all elements, by their start tags
   */
  public record Place(Span span, int firstLink, int endLink, int order) {

    /** The part of it before an offset of the text and a link. */
    public Place before(int end, int link) {
      Span part = new Span(Math.min(span.start(), end), Math.min(span.end(), end));
      return new Place(part, Math.min(firstLink, link), Math.min(endLink, link), order);
    }

    /** The part of it from the end of another place on. */
    public Place after(Place other) {
      return new Place(new Span(other.span.end(), span.end()), other.endLink, endLink, order);
    }
  }

  /**
   * A script, an attribute or escaped markup, which may hold a page.
   *
   * @param excerpt its text
   * @param shown where the text of the page shows it, an empty span if it does not
   * @param tag the tag of which it is an attribute, in the source of the page, or null
   * @param isCode whether the page shows it as code
   */
  public record NestedSource(Excerpt excerpt, Span shown, @Nullable Span tag, boolean isCode) {}

  /** The page of a text that was not read from HTML, and the map to its source. */
  public static Page ofText(SourceText text, OffsetMap map) {
    return new Page(text, map, span -> span, Map.of(), List.of(), List.of(), List.of());
  }

  /** The page of a script alone, which shows nothing. */
  public static Page ofScript(Excerpt script) {
    SourceText nothing = new SourceText("", List.of(), Markup.RENDERED);
    List<NestedSource> nested = List.of(new NestedSource(script, new Span(0, 0), null, false));
    return new Page(nothing, null, span -> span, Map.of(), List.of(), nested, List.of());
  }

  /** Whether the page shows an element only where scripts do not run. */
  public boolean isFallback(Element element) {
    return isInside(element, FALLBACKS);
  }

  /** Whether a node is in an element with one of some names. */
  static boolean isInside(Node node, Set<String> names) {
    Node around = node.parent();
    while (around != null && !names.contains(around.normalName())) {
      around = around.parent();
    }
    return around != null;
  }

  /** Whether a part of the text touches markup that the page shows as text. */
  public boolean showsMarkup(Span span) {
    int next = Search.first(0, escaped.size(), i -> escaped.get(i).end() > span.start());
    return next < escaped.size() && escaped.get(next).start() < span.end();
  }

  /** The part of the source that a part of the text comes from. */
  public Span sourceOf(Span span) {
    return toSource.apply(map == null ? span : map.source(span));
  }

  /**
   * Where in the source an element is, with its tags.
   *
   * @param shown the part of the text that counts; if it is not all of the element, the span ends
   *     with it
   */
  public Span sourceOf(Element element, Span shown) {
    if (map == null) {
      return toSource.apply(trim(shown));
    }
    Range tag = element.sourceRange();
    Range end = element.endSourceRange();
    int last = shown.isEmpty() ? tag.endPos() : Math.max(map.source(shown).end(), tag.endPos());
    boolean whole = !end.isImplicit() && shown.end() == spanOf(element).end();
    return toSource.apply(
        new Span(tag.startPos(), Math.max(tag.startPos(), whole ? end.endPos() : last)));
  }

  /** A part of the text without the white space around it; a blank part stays as it is. */
  public Span trim(Span span) {
    String part = span.in(text.text());
    String words = part.strip();
    int start = span.start() + part.indexOf(words);
    return words.isEmpty() ? span : new Span(start, start + words.length());
  }

  /**
   * Where the page shows the text of an element; white space may be before it. An element that it
   * does not show, such as one inside a picture, has the place of the candidate around it.
   */
  public Span spanOf(Element element) {
    return placeOf(element).span();
  }

  /** Where the page shows the text of an element, as {@link #spanOf}, and the links in it. */
  public Place placeOf(Element element) {
    for (Element shown = element; shown != null; shown = shown.parent()) {
      Place place = places.get(shown);
      if (place != null) {
        boolean isShown = shown.equals(element);
        return isShown ? place : place.before(place.span().start(), place.firstLink());
      }
    }
    throw new IllegalArgumentException("not inside a candidate: " + element.normalName());
  }
}
