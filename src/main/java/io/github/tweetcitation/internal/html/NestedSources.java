package io.github.tweetcitation.internal.html;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.html.Page.NestedSource;
import io.github.tweetcitation.internal.text.OffsetMap;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Collects what may hold a page of its own: scripts, attributes, and what is kept for later. */
final class NestedSources {

  /** Shorter texts hold no markup and no object with a status in it. */
  private static final int MIN_LENGTH = 40;

  /** Attributes with code for the reader to copy: {@code data-clipboard-text}, {@code value}. */
  private static final Pattern TO_COPY =
      Pattern.compile("(?i)value|placeholder|.*(?:clipboard|copy).*");

  private static final int COMMENT_START = "<!--".length();

  private final @Nullable String html;
  private final PageScope scope;
  private final List<NestedSource> all = new ArrayList<>();

  /** A collector for a page, whose markup is null if the parser tracked no positions in it. */
  NestedSources(@Nullable String html, PageScope scope) {
    this.html = html;
    this.scope = scope;
  }

  List<NestedSource> all() {
    return all;
  }

  /**
   * Adds what a script, a frame, a text field or the like holds, which is no markup to a parser.
   */
  void addContent(Element element, int shown) {
    for (Node node : element.childNodes()) {
      if (node instanceof DataNode data && mayHold(data.getWholeData())) {
        String words = data.getWholeData();
        add(words, OffsetMap.linear(words.length(), data.sourceRange().startPos()), shown, null);
      } else if (node instanceof TextNode text && mayHold(text.getWholeText())) {
        addText(text, shown);
      }
    }
  }

  /** Adds a text. If its source has tags, they are markup, and what is escaped there is not. */
  private void addText(TextNode text, int shown) {
    Range range = text.sourceRange();
    String raw =
        html != null && range.isTracked() ? html.substring(range.startPos(), range.endPos()) : "";
    if (raw.indexOf('<') >= 0) {
      add(raw, OffsetMap.linear(raw.length(), range.startPos()), shown, null);
    } else {
      String words = text.getWholeText();
      add(words, toSource(words, range), shown, null);
    }
  }

  /** Adds the markup that a comment keeps. */
  void addComment(Comment comment, int shown) {
    String words = comment.getData();
    int start = comment.sourceRange().startPos() + COMMENT_START;
    add(words, OffsetMap.linear(words.length(), start), shown, null);
  }

  /** {@code data-attrs} of Substack holds an object, {@code srcdoc} of a frame holds markup. */
  void addAttribute(Element element, Attribute attribute, int shown) {
    String value = attribute.getValue();
    boolean holds =
        value.length() >= MIN_LENGTH
            && (value.indexOf('{') >= 0 || value.indexOf('<') >= 0 || EncodedMarkup.mayBe(value))
            && !TO_COPY.matcher(attribute.getKey()).matches();
    if (holds && scope.mayCite(value)) {
      Range range = attribute.sourceRange().valueRange();
      Range tag = element.sourceRange();
      Span place =
          html != null && range.isTracked() ? new Span(tag.startPos(), tag.endPos()) : null;
      add(value, toSource(value, range), shown, place);
    }
  }

  /** Whether a text is long enough to hold an embed, and has a marker. */
  boolean mayHold(String words) {
    return words.length() >= MIN_LENGTH && scope.mayCite(words);
  }

  /** Adds a text that the page does not show; {@code shown} is where it would be. */
  private void add(String words, OffsetMap toSource, int shown, @Nullable Span tag) {
    add(words, toSource, new Span(shown, shown), tag);
  }

  /** Adds a text that may hold a page. */
  void add(String words, OffsetMap toSource, Span shown, @Nullable Span tag) {
    add(words, toSource, shown, tag, false);
  }

  /** Adds markup that the page shows as code. */
  void addCode(String words, OffsetMap toSource, Span shown) {
    add(words, toSource, shown, null, true);
  }

  private void add(
      String words, OffsetMap toSource, Span shown, @Nullable Span tag, boolean isCode) {
    Excerpt excerpt = new Excerpt(words, html == null ? span -> shown : toSource::source);
    all.add(new NestedSource(excerpt, shown, tag, isCode));
  }

  /** The map from a text that was parsed to the source. */
  OffsetMap toSource(String words, Range range) {
    return html == null || !range.isTracked()
        ? OffsetMap.linear(words.length(), 0)
        : TextAlignment.align(html, range.startPos(), range.endPos(), words);
  }
}
