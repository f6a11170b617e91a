package io.github.tweetcitation.internal.html;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.source.CharClass;
import io.github.tweetcitation.internal.source.Markup;
import io.github.tweetcitation.internal.source.OffsetMap;
import io.github.tweetcitation.internal.source.ReadableText;
import io.github.tweetcitation.internal.source.ReadableText.Anchor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
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
public final class PageReader implements NodeFilter {

  /** It is never shown as text of the page. */
  private static final int SILENT = 1;

  /** A blank line parts it from the text around it. */
  private static final int PARAGRAPH = 2;

  private static final int CELL = 4;

  /** White space in it is shown. */
  private static final int VERBATIM = 8;

  /** Markup that is shown here is what the page speaks of. */
  private static final int CODE = 16;

  private static final int JSX = 32;

  /** It has attributes that may tell of an embed. */
  private static final int TELLING = 64;

  /** It may hold an embed. */
  private static final int CANDIDATE = 128;

  /** It shows what another element shows where scripts run. */
  private static final int FALLBACK = 256;

  /** Shorter attributes hold no markup and no object with a status in it. */
  private static final int MIN_INNER = 40;

  /** The longest emoji sequences have some ten code points. */
  private static final int MAX_EMOJI = 40;

  /** Longer addresses are not resolved: Java takes the square of their length for it. */
  private static final int MAX_ADDRESS = 4000;

  /** The markup of an embed that is shown as text: somebody escaped it once too often. */
  private static final String ESCAPED_START = "<blockquote";

  private static final String ESCAPED_END = "</blockquote>";

  /** Few pages are deeper. */
  private static final int DEPTH = 16;

  private static final String JSX_SPACE = "{\" \"}";

  private final @Nullable String html;
  private final StringBuilder text = new StringBuilder();
  private final OffsetMap.Builder map = new OffsetMap.Builder();
  private final List<Anchor> links = new ArrayList<>();
  private final List<Candidate> candidates = new ArrayList<>();
  private final List<Inner> inner = new ArrayList<>();
  private final Map<Element, Place> places = new HashMap<>();
  private final Set<Element> fallbacks = new HashSet<>();

  /** What every open element is, and where its text begins. */
  private int[] traits = new int[DEPTH];

  private int[] starts = new int[DEPTH];
  private int[] order = new int[DEPTH];
  private int[] firstLinks = new int[DEPTH];
  private int elements;

  private int pendingBreaks;
  private boolean pendingSpace;
  private int sourceEnd;
  private int verbatim;
  private int code;
  private int jsx;
  private int candidate;
  private int fallback;

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

  /** Where a candidate, and every element in it, is in the text. */
  Map<Element, Place> places() {
    return places;
  }

  /** The elements that may hold an embed, inner ones first. */
  List<Candidate> candidates() {
    return candidates;
  }

  /** The candidates in elements that are shown only where scripts do not run. */
  Set<Element> fallbacks() {
    return fallbacks;
  }

  /** Scripts, attributes and escaped markup in the text, which may hold more pages. */
  List<Inner> inner() {
    return inner;
  }

  /**
   * Where an element is in the text.
   *
   * @param span where its text is
   * @param firstLink the first of the page's links that lies in it
   * @param endLink the first of the links after it
   */
  public record Place(Span span, int firstLink, int endLink) {}

  /**
   * An element that may hold an embed.
   *
   * @param element the element
   * @param order its place among all elements, by their start tags
   */
  public record Candidate(Element element, int order) {}

  /**
   * Something in the page that may hold a page or a script of its own.
   *
   * @param excerpt what it is
   * @param shown where the text of the page shows it, an empty span if it does not
   * @param tag the tag of which it is an attribute, in the source, or null
   */
  public record Inner(Excerpt excerpt, Span shown, @Nullable Span tag) {}

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      text(words);
      return FilterResult.CONTINUE;
    }
    if (depth >= starts.length) {
      traits = Arrays.copyOf(traits, 2 * depth);
      starts = Arrays.copyOf(starts, 2 * depth);
      order = Arrays.copyOf(order, 2 * depth);
      firstLinks = Arrays.copyOf(firstLinks, 2 * depth);
    }
    starts[depth] = text.length();
    order[depth] = elements++;
    firstLinks[depth] = links.size();
    return node instanceof Element element ? open(element, depth) : FilterResult.CONTINUE;
  }

  private FilterResult open(Element element, int depth) {
    String tag = element.normalName();
    int is = traits(tag);
    breakLine(element, is);
    switch (tag) {
      case "br" -> pendingBreaks += jsx > 0 && isSecond(element) ? 0 : 1;
      case "img" -> image(element);
      case "script" -> script(element);
      default -> {}
    }
    is |= attributes(element);
    is |= EmbedForms.mayBe(element, (is & TELLING) != 0) ? CANDIDATE : 0;
    traits[depth] = is;
    count(is, 1);
    return (is & SILENT) == 0 ? FilterResult.CONTINUE : FilterResult.SKIP_CHILDREN;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      close(element, depth);
    }
    return FilterResult.CONTINUE;
  }

  private void close(Element element, int depth) {
    int was = traits[depth];
    Span span = new Span(starts[depth], text.length());
    if (element.normalName().equals("a") && element.hasAttr("href")) {
      links.add(new Anchor(shown(span), address(element)));
    }
    boolean isCandidate = (was & CANDIDATE) != 0 || UrlEmbed.isAddress(text, span);
    if (candidate > 0 || isCandidate) {
      places.put(element, new Place(span, firstLinks[depth], links.size()));
    }
    count(was, -1);
    if (isCandidate) {
      candidates.add(new Candidate(element, order[depth]));
      if (fallback > 0) {
        fallbacks.add(element);
      }
    }
    breakLine(element, was);
  }

  /** Where the text of an element begins, without the white space before it. */
  private Span shown(Span span) {
    int start = span.start();
    while (start < span.end() && isWhite(text.charAt(start))) {
      start++;
    }
    return new Span(start, span.end());
  }

  /** Counts an element that opens or closes. */
  private void count(int is, int one) {
    verbatim += (is & VERBATIM) == 0 ? 0 : one;
    code += (is & CODE) == 0 ? 0 : one;
    jsx += (is & JSX) == 0 ? 0 : one;
    candidate += (is & CANDIDATE) == 0 ? 0 : one;
    fallback += (is & FALLBACK) == 0 ? 0 : one;
  }

  private static int traits(String tag) {
    return switch (tag) {
      case "title", "script", "style", "svg", "math", "iframe", "noembed", "noframes", "object" ->
          SILENT;
      case "p",
          "blockquote",
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
          "h6" ->
          PARAGRAPH;
      case "pre" -> PARAGRAPH | VERBATIM | CODE;
      case "textarea" -> VERBATIM | CODE;
      case "code", "samp", "kbd" -> CODE;
      case "td", "th" -> CELL;
      case "noscript", "template" -> FALLBACK;
      default -> 0;
    };
  }

  /** A link as it is written; a relative one is resolved if the page tells against what. */
  private static String address(Element link) {
    String address = Attributes.value(link, "href");
    boolean relative = !address.startsWith("http") && address.length() <= MAX_ADDRESS;
    int base = relative ? link.baseUri().length() : 0;
    String resolved = base > 0 && base <= MAX_ADDRESS ? link.absUrl("href") : "";
    return resolved.isEmpty() ? address : resolved;
  }

  private void breakLine(Element element, int is) {
    if ((is & PARAGRAPH) != 0) {
      pendingBreaks = Math.max(pendingBreaks, 2);
    } else if ((is & CELL) != 0) {
      pendingSpace = true;
    } else if (element.isBlock()) {
      pendingBreaks = Math.max(pendingBreaks, 1);
    }
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

  /** Looks at the attributes of an element, and tells what they make of it. */
  private int attributes(Element element) {
    int is = 0;
    if (element.attributesSize() > 0) {
      for (Attribute attribute : element.attributes()) {
        String name = attribute.getKey();
        is |= name.equalsIgnoreCase("classname") ? JSX : 0;
        is |= EmbedForms.mayTell(name) ? TELLING : 0;
        inner(element, attribute);
      }
    }
    return is;
  }

  /** {@code data-attrs} of Substack holds an object, {@code srcdoc} of a frame holds markup. */
  private void inner(Element element, Attribute attribute) {
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

  private void add(String value, UnaryOperator<Span> way, @Nullable Span tag) {
    Span here = new Span(text.length(), text.length());
    inner.add(new Inner(new Excerpt(value, html == null ? span -> here : way), here, tag));
  }

  /** An emoji that the page shows as a picture. */
  private void image(Element image) {
    String alt = image.attr("alt");
    if (!alt.isEmpty() && alt.length() <= MAX_EMOJI && CharClass.isEmoji(alt.codePointAt(0))) {
      Range range = image.sourceRange();
      flush(range.startPos());
      for (int i = 0; i < alt.length(); i++) {
        append(alt.charAt(i), range.startPos(), range.endPos());
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
    int from = 0;
    Span escaped = escaped(words, 0);
    while (escaped != null) {
      show(words, from, escaped.start(), start, offsets);
      int shown = text.length();
      show(words, escaped.start(), escaped.end(), start, offsets);
      Span here = new Span(shown, text.length());
      UnaryOperator<Span> way = html == null ? span -> here : way(start, offsets, escaped.start());
      // In code it is what the page speaks of.
      inner.add(new Inner(new Excerpt(code == 0 ? escaped.in(words) : "", way), here, null));
      from = escaped.end();
      escaped = escaped(words, from);
    }
    show(words, from, words.length(), start, offsets);
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

  /**
   * Shows a part of a text node.
   *
   * @param start where in the source the text node begins
   * @param offsets where its characters came from, or null if it is char for char in the source
   */
  private void show(String words, int from, int to, int start, @Nullable TextAlignment offsets) {
    int i = from;
    while (i < to) {
      char c = words.charAt(i);
      if (verbatim > 0 && CharClass.isLineBreak(c)) {
        pendingBreaks += c == '\n' ? 1 : 0;
        i++;
      } else if (isWhite(c)) {
        pendingSpace = true;
        i++;
      } else if (jsx > 0 && words.startsWith(JSX_SPACE, i)) {
        pendingSpace = true;
        i += JSX_SPACE.length();
      } else {
        int end = runEnd(words, i, to);
        flush(offsets == null ? start + i : offsets.start(i));
        append(words, i, end, start, offsets);
        i = end;
      }
    }
  }

  private void append(String words, int from, int to, int start, @Nullable TextAlignment offsets) {
    text.append(words, from, to);
    if (html != null && offsets == null) {
      map.copy(to - from, start + from);
      sourceEnd = start + to;
    } else if (offsets != null) {
      offsets.addTo(map, from, to);
      sourceEnd = offsets.end(to - 1);
    }
  }

  /** The end of what is shown as it is: visible characters, and single spaces between them. */
  private int runEnd(String words, int start, int limit) {
    int end = start + 1;
    while (end < limit && isShown(words, end, limit)) {
      end++;
    }
    return end;
  }

  private boolean isShown(String words, int at, int limit) {
    char c = words.charAt(at);
    if (c == ' ') {
      return at + 1 < limit && words.charAt(at + 1) != ' ' && isShown(words, at + 1, limit);
    }
    return !isWhite(c)
        && !(verbatim > 0 && CharClass.isLineBreak(c))
        && !(jsx > 0 && c == JSX_SPACE.charAt(0));
  }

  private static boolean isWhite(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  /** What was read since the last visible character comes before the next. */
  private void flush(int from) {
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
  }

  private void append(char c, int from, int to) {
    text.append(c);
    if (html != null) {
      map.replace(1, from, to);
      sourceEnd = to;
    }
  }
}
