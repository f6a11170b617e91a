package io.github.tweetcitation.internal.html;

import io.github.tweetcitation.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jspecify.annotations.Nullable;

/** Collects what may hold a page or a script inside a page: scripts, attributes, escaped markup. */
public final class NestedSources {

  /** Shorter sources hold no markup and no object with a status in it. */
  private static final int MIN_LENGTH = 40;

  private final @Nullable String html;
  private final List<NestedSource> all = new ArrayList<>();

  /** The sources in a page whose own source is given, or null if that is the text it shows. */
  NestedSources(@Nullable String html) {
    this.html = html;
  }

  /**
   * A source inside a page.
   *
   * @param excerpt its text
   * @param shown where the text of the page shows it, an empty span if it does not
   * @param tag the tag of which it is an attribute, in the source of the page, or null
   */
  public record NestedSource(Excerpt excerpt, Span shown, @Nullable Span tag) {}

  List<NestedSource> all() {
    return all;
  }

  /** Adds a script that is at an offset of the text. */
  void addScript(Element script, int at) {
    String data = script.data();
    if (data.length() >= MIN_LENGTH && MarkerScanner.mayCite(data)) {
      add(data, TextAlignment.exact(script.sourceRange().endPos())::source, at, null);
    }
  }

  /** {@code data-attrs} of Substack holds an object, {@code srcdoc} of a frame holds markup. */
  void addAttribute(Element element, Attribute attribute, int at) {
    String value = attribute.getValue();
    boolean holds =
        value.length() >= MIN_LENGTH && (value.indexOf('{') >= 0 || value.indexOf('<') >= 0);
    if (holds && MarkerScanner.mayCite(value)) {
      Range range = attribute.sourceRange().valueRange();
      Range tag = element.sourceRange();
      if (html == null || !range.isTracked()) {
        add(value, span -> span, at, null);
      } else {
        TextAlignment alignment =
            TextAlignment.align(html, range.startPos(), range.endPos(), value);
        add(value, alignment::source, at, new Span(tag.startPos(), tag.endPos()));
      }
    }
  }

  private void add(String text, UnaryOperator<Span> toSource, int at, @Nullable Span tag) {
    Span here = new Span(at, at);
    Excerpt excerpt = new Excerpt(text, html == null ? span -> here : toSource);
    all.add(new NestedSource(excerpt, here, tag));
  }

  /** Adds markup that the page shows as text, a part of a text node. */
  void addEscaped(String node, Span markup, TextAlignment alignment, Span shown) {
    Excerpt whole = new Excerpt(node, html == null ? span -> shown : alignment::source);
    all.add(new NestedSource(whole.part(markup.start(), markup.end()), shown, null));
  }
}
