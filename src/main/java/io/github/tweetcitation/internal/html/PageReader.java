package io.github.tweetcitation.internal.html;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.source.CharClass;
import io.github.tweetcitation.internal.source.NormalizedView.Markup;
import io.github.tweetcitation.internal.source.OffsetMap;
import io.github.tweetcitation.internal.source.ReadableText;
import io.github.tweetcitation.internal.source.ReadableText.Anchor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a page shows, much as {@code innerText} of the HTML standard gives it: white space
 * collapsed, blocks on lines of their own, paragraphs parted by a blank line.
 */
final class PageReader implements NodeFilter {

  /** What is never shown as text of the page. */
  private static final Set<String> SILENT =
      Set.of("title", "script", "style", "svg", "math", "iframe", "noembed", "noframes", "object");

  private static final Set<String> PARAGRAPHS =
      Set.of(
          "p",
          "blockquote",
          "pre",
          "figure",
          "ul",
          "ol",
          "dl",
          "table",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6");

  private static final Set<String> CELLS = Set.of("td", "th");
  private static final Set<String> VERBATIM = Set.of("pre", "textarea");

  /** Markup that is shown here is what the page speaks of. */
  private static final Set<String> CODE = Set.of("pre", "textarea", "code", "samp", "kbd");

  /** Shorter attributes hold no markup and no object with a status in it. */
  private static final int MIN_INNER = 40;

  /** The longest emoji sequences have some ten code points. */
  private static final int MAX_EMOJI = 40;

  /** The markup of an embed that is shown as text: somebody escaped it once too often. */
  private static final String ESCAPED_START = "<blockquote";

  private static final String ESCAPED_END = "</blockquote>";

  private static final String JSX_SPACE = "{\" \"}";

  private final @Nullable String html;
  private final StringBuilder text = new StringBuilder();
  private final OffsetMap.Builder map = new OffsetMap.Builder();
  private final List<Anchor> links = new ArrayList<>();
  private final List<Candidate> candidates = new ArrayList<>();
  private final List<Inner> inner = new ArrayList<>();
  private final Map<Element, Span> spans = new HashMap<>();

  /** Where the text of every open element begins, and whether it may hold an embed. */
  private int[] starts = new int[64];

  private boolean[] mayBe = new boolean[64];
  private int[] order = new int[64];
  private int[] firstLinks = new int[64];
  private int elements;

  private int pendingBreaks;
  private boolean pendingSpace;
  private int sourceEnd;
  private int verbatim;
  private int code;
  private int jsx;
  private int candidate;

  private PageReader(@Nullable String html) {
    this.html = html;
  }

  /**
   * Reads a parsed page.
   *
   * @param document the page
   * @param html its source, if the parser tracked positions in it; null if spans are to be those of
   *     the text
   */
  static PageReader read(Document document, @Nullable String html) {
    PageReader reader = new PageReader(html);
    document.filter(reader);
    return reader;
  }

  ReadableText text() {
    return new ReadableText(text.toString(), List.copyOf(links), Markup.RENDERED);
  }

  /** The way from the text to the source; null if the parser tracked no positions. */
  @Nullable OffsetMap map() {
    return html == null ? null : map.build();
  }

  /** Where the text of a candidate, and of every element in it, stands. */
  Map<Element, Span> spans() {
    return spans;
  }

  /** The elements that may hold an embed, inner ones first. */
  List<Candidate> candidates() {
    return candidates;
  }

  /** Scripts, attributes and escaped markup in the text, which may hold more pages. */
  List<Inner> inner() {
    return inner;
  }

  /**
   * An element that may hold an embed.
   *
   * @param element the element
   * @param order its place among all elements, by their start tags
   * @param firstLink the first of the page's links that lies in it
   * @param endLink the first of the links behind it
   */
  record Candidate(Element element, int order, int firstLink, int endLink) {}

  /**
   * Something in the page that may hold a page or a script of its own.
   *
   * @param excerpt what it is
   * @param shown where the text of the page shows it, an empty span if it does not
   * @param tag the tag of which it is an attribute, in the source, or null
   */
  record Inner(Excerpt excerpt, Span shown, @Nullable Span tag) {}

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      text(words);
      return FilterResult.CONTINUE;
    }
    if (depth >= starts.length) {
      starts = Arrays.copyOf(starts, 2 * depth);
      mayBe = Arrays.copyOf(mayBe, 2 * depth);
      order = Arrays.copyOf(order, 2 * depth);
      firstLinks = Arrays.copyOf(firstLinks, 2 * depth);
    }
    starts[depth] = text.length();
    order[depth] = elements++;
    firstLinks[depth] = links.size();
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    String tag = element.normalName();
    breakLine(element, tag);
    switch (tag) {
      case "br" -> pendingBreaks += jsx > 0 && isSecond(element) ? 0 : 1;
      case "img" -> image(element);
      case "script" -> script(element);
      default -> {}
    }
    attributes(element);
    verbatim += VERBATIM.contains(tag) ? 1 : 0;
    code += CODE.contains(tag) ? 1 : 0;
    jsx += isJsx(element) ? 1 : 0;
    mayBe[depth] = EmbedForms.mayBe(element);
    candidate += mayBe[depth] ? 1 : 0;
    return SILENT.contains(tag) ? FilterResult.SKIP_CHILDREN : FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      String tag = element.normalName();
      Span span = new Span(starts[depth], text.length());
      if (tag.equals("a") && element.hasAttr("href")) {
        links.add(new Anchor(span, address(element)));
      }
      if (candidate > 0) {
        spans.put(element, span);
      }
      if (mayBe[depth]) {
        candidate--;
        candidates.add(candidate(element, depth));
      } else if (UrlEmbed.isAddress(text, span)) {
        spans.put(element, span);
        candidates.add(candidate(element, depth));
      }
      verbatim -= VERBATIM.contains(tag) ? 1 : 0;
      code -= CODE.contains(tag) ? 1 : 0;
      jsx -= isJsx(element) ? 1 : 0;
      breakLine(element, tag);
    }
    return FilterResult.CONTINUE;
  }

  private Candidate candidate(Element element, int depth) {
    return new Candidate(element, order[depth], firstLinks[depth], links.size());
  }

  /** A link as it is written; a relative one is resolved if the page tells against what. */
  private static String address(Element link) {
    String address = Attributes.value(link, "href");
    String resolved =
        address.startsWith("http") || link.baseUri().isEmpty() ? "" : link.absUrl("href");
    return resolved.isEmpty() ? address : resolved;
  }

  private void breakLine(Element element, String tag) {
    if (PARAGRAPHS.contains(tag)) {
      pendingBreaks = Math.max(pendingBreaks, 2);
    } else if (CELLS.contains(tag)) {
      pendingSpace = true;
    } else if (element.isBlock()) {
      pendingBreaks = Math.max(pendingBreaks, 1);
    }
  }

  private static boolean isJsx(Element element) {
    return element.attributesSize() > 0 && element.hasAttr("classname");
  }

  /** JSX writes {@code <br></br>}, of which the parser makes two. */
  private static boolean isSecond(Element lineBreak) {
    Node before = lineBreak.previousSibling();
    return before instanceof Element element
        && element.normalName().equals("br")
        && (!lineBreak.sourceRange().isTracked() || lineBreak.sourceRange().isImplicit());
  }

  private void script(Element script) {
    String data = script.data();
    if (data.length() >= MIN_INNER && Signs.in(data)) {
      int start = script.sourceRange().endPos();
      UnaryOperator<Span> way = span -> new Span(span.start() + start, span.end() + start);
      add(data, way, null);
    }
  }

  /** {@code data-attrs} of Substack holds an object, {@code srcdoc} of a frame holds markup. */
  private void attributes(Element element) {
    if (element.attributesSize() == 0) {
      return;
    }
    for (Attribute attribute : element.attributes()) {
      String value = attribute.getValue();
      boolean holds =
          value.length() >= MIN_INNER && (value.indexOf('{') >= 0 || value.indexOf('<') >= 0);
      if (holds && Signs.in(value)) {
        Range range = attribute.sourceRange().valueRange();
        Range tag = element.sourceRange();
        if (html == null || !range.isTracked()) {
          add(value, span -> span, null);
        } else {
          OffsetMap offsets = TextAlignment.map(html, range.startPos(), range.endPos(), value);
          add(value, offsets::source, new Span(tag.startPos(), tag.endPos()));
        }
      }
    }
  }

  private void add(String value, UnaryOperator<Span> way, @Nullable Span tag) {
    Span here = new Span(text.length(), text.length());
    inner.add(new Inner(new Excerpt(value, html == null ? span -> here : way), here, tag));
  }

  /** An emoji that the page shows as a picture. */
  private void image(Element image) {
    String alt = image.attr("alt");
    if (!alt.isEmpty() && alt.length() <= MAX_EMOJI && CharClass.isEmoji(alt.codePointAt(0))) {
      Range range = image.sourceRange();
      for (int i = 0; i < alt.length(); i++) {
        visible(alt.charAt(i), range.startPos(), range.endPos());
      }
    }
  }

  private void text(TextNode node) {
    String words = node.getWholeText();
    int start = 0;
    TextAlignment offsets = null;
    if (html != null) {
      Range range = node.sourceRange();
      start = range.startPos();
      int end = Math.min(html.length(), range.endPos());
      boolean same =
          end - start == words.length() && html.regionMatches(start, words, 0, words.length());
      offsets = same && words.indexOf('&') < 0 ? null : TextAlignment.of(html, start, end, words);
    }
    Span escaped = escaped(words, 0);
    int shown = 0;
    for (int i = 0; i < words.length(); i++) {
      if (escaped != null && i == escaped.start()) {
        shown = text.length();
      }
      char c = words.charAt(i);
      int from = offsets == null ? start + i : offsets.start(i);
      if (verbatim > 0 && CharClass.isLineBreak(c)) {
        pendingBreaks += c == '\n' ? 1 : 0;
      } else if (c == ' ' || (c >= '\t' && c <= '\r')) {
        pendingSpace = true;
      } else if (jsx > 0 && words.startsWith(JSX_SPACE, i)) {
        pendingSpace = true;
        i += JSX_SPACE.length() - 1;
      } else {
        visible(c, from, offsets == null ? from + 1 : offsets.end(i));
      }
      if (escaped != null && i == escaped.end() - 1) {
        Span here = new Span(shown, text.length());
        UnaryOperator<Span> way =
            html == null ? span -> here : way(start, offsets, escaped.start());
        // In code it is what the page speaks of.
        inner.add(new Inner(new Excerpt(code == 0 ? escaped.in(words) : "", way), here, null));
        escaped = escaped(words, escaped.end());
      }
    }
  }

  /** The next block quote whose markup is shown as text, or null. */
  private static @Nullable Span escaped(String words, int from) {
    int start = words.indexOf(ESCAPED_START, from);
    int end = start < 0 ? -1 : words.indexOf(ESCAPED_END, start);
    return end < 0 ? null : new Span(start, end + ESCAPED_END.length());
  }

  /** The way from a part of a text node to the source. */
  private static UnaryOperator<Span> way(int start, @Nullable TextAlignment offsets, int from) {
    return offsets == null
        ? span -> new Span(start + from + span.start(), start + from + span.end())
        : span -> offsets.source(new Span(from + span.start(), from + span.end()));
  }

  private void visible(char c, int from, int to) {
    if (text.length() > 0) {
      for (int i = 0; i < Math.min(pendingBreaks, 2); i++) {
        append('\n', sourceEnd, sourceEnd);
      }
      if (pendingBreaks == 0 && pendingSpace) {
        append(' ', sourceEnd, Math.max(sourceEnd, from));
      }
    }
    pendingBreaks = 0;
    pendingSpace = false;
    append(c, from, to);
    sourceEnd = to;
  }

  private void append(char c, int from, int to) {
    text.append(c);
    if (html != null) {
      map.replace(1, from, to);
    }
  }
}
