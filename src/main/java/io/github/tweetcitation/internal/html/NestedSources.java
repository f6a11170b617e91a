package io.github.tweetcitation.internal.html;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.text.OffsetMap;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jspecify.annotations.Nullable;

/** Collects what may hold a page or a script inside a page: scripts, attributes, escaped markup. */
public final class NestedSources {

  /** Shorter sources hold no markup and no object with a status in it. */
  private static final int MIN_LENGTH = 40;

  final List<NestedSource> all = new ArrayList<>();
  private final @Nullable String html;

  /** The sources in a page with this markup; null if the source is the text that the page shows. */
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

  /** Adds a script that is at an offset of the text. */
  void addScript(Element script, int at) {
    String data = script.data();
    if (data.length() >= MIN_LENGTH && MarkerScanner.mayCite(data)) {
      OffsetMap toSource = OffsetMap.linear(data.length(), script.sourceRange().endPos());
      add(data, toSource, new Span(at, at), null);
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
      Span here = new Span(at, at);
      if (html == null || !range.isTracked()) {
        add(value, OffsetMap.linear(value.length(), 0), here, null);
      } else {
        OffsetMap toSource = TextAlignment.align(html, range.startPos(), range.endPos(), value);
        add(value, toSource, here, new Span(tag.startPos(), tag.endPos()));
      }
    }
  }

  /** Adds a text that may hold a page. */
  void add(String text, OffsetMap toSource, Span shown, @Nullable Span tag) {
    Excerpt excerpt = new Excerpt(text, html == null ? span -> shown : toSource::source);
    all.add(new NestedSource(excerpt, shown, tag));
  }
}
