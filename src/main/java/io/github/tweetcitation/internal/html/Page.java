package io.github.tweetcitation.internal.html;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.html.NestedSources.NestedSource;
import io.github.tweetcitation.internal.html.PageReader.EmbedElement;
import io.github.tweetcitation.internal.html.PageReader.Place;
import io.github.tweetcitation.internal.text.OffsetMap;
import io.github.tweetcitation.internal.text.SourceText;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jspecify.annotations.Nullable;

/** A page as data: the text that it shows, where its elements show it, and what may hold embeds. */
public final class Page {

  private final SourceText text;
  private final @Nullable OffsetMap map;
  private final UnaryOperator<Span> toSource;
  private final Map<Element, Place> places;
  private final Set<Element> fallbacks;
  private final List<EmbedElement> candidates;
  private final List<NestedSource> nested;

  /** Where the text shows markup, from start to end. */
  private final NavigableMap<Integer, Integer> escaped = new TreeMap<>();

  private Page(PageReader reader, UnaryOperator<Span> toSource) {
    this.text = reader.text();
    this.map = reader.map();
    this.toSource = toSource;
    this.places = reader.places();
    this.fallbacks = reader.fallbacks();
    this.candidates = reader.embedElements();
    this.nested = reader.nested();
    for (NestedSource each : nested) {
      if (!each.shown().isEmpty()) {
        escaped.put(each.shown().start(), each.shown().end());
      }
    }
  }

  private Page(SourceText text, OffsetMap map) {
    this.text = text;
    this.map = map;
    this.toSource = span -> span;
    this.places = Map.of();
    this.fallbacks = Set.of();
    this.candidates = List.of();
    this.nested = List.of();
  }

  /**
   * Reads a parsed page.
   *
   * @param document the page
   * @param html its markup, if the parser tracked positions in it; null if spans are to be those of
   *     the text that the page shows
   * @param detector says which elements may hold an embed
   * @param toSource from spans of the markup, or else of the text, to spans of the whole source
   */
  public static Page read(
      Document document,
      @Nullable String html,
      EmbedDetector detector,
      UnaryOperator<Span> toSource) {
    return new Page(PageReader.read(document, html, detector), toSource);
  }

  /** A text that was not read from HTML, and the mapping to its source. */
  public static Page ofText(SourceText text, OffsetMap map) {
    return new Page(text, map);
  }

  /** The text that the page shows, with its links. */
  public SourceText text() {
    return text;
  }

  /** The elements that may hold an embed, inner ones first. */
  public List<EmbedElement> candidates() {
    return candidates;
  }

  /** Scripts, attributes and escaped markup, which may hold pages of their own. */
  public List<NestedSource> nested() {
    return nested;
  }

  /** Whether an element is shown only where scripts do not run. */
  public boolean isFallback(Element element) {
    return fallbacks.contains(element);
  }

  /** Whether a part of the text touches markup that the page shows as text. */
  public boolean showsMarkup(Span span) {
    Map.Entry<Integer, Integer> before = escaped.lowerEntry(span.end());
    return before != null && before.getValue() > span.start();
  }

  /** Where in the source a part of the text comes from. */
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
        int start = place.span().start();
        return shown.equals(element)
            ? place
            : new Place(new Span(start, start), place.firstLink(), place.firstLink());
      }
    }
    throw new IllegalArgumentException("not inside a candidate: " + element.normalName());
  }
}
