package io.github.tweetcitation.internal.html;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.html.Page.Place;
import io.github.tweetcitation.internal.text.Markup;
import io.github.tweetcitation.internal.text.OffsetMap;
import io.github.tweetcitation.internal.text.SourceText;
import io.github.tweetcitation.internal.text.SourceText.Anchor;
import io.github.tweetcitation.internal.unicode.Characters;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * Reads a parsed page: its text, nearly as {@code innerText} of the HTML standard, its links, the
 * elements that may hold an embed, and what may hold a page of its own.
 */
public final class PageReader implements NodeFilter {

  /** The longest emoji sequences have some ten code points. */
  private static final int MAX_EMOJI = 40;

  /** Longer addresses are not resolved: Java takes the square of their length for it. */
  private static final int MAX_ADDRESS = 4000;

  /** The markup of an embed that the page shows as text, because it was escaped twice. */
  private static final String ESCAPED_START = "<blockquote";

  /** In JSON, the slash is escaped, too. */
  private static final Pattern ESCAPED_END = Pattern.compile("<\\\\?/blockquote>");

  /** Elements with code: the page writes about the markup that is shown in them. */
  static final Set<String> CODE = Set.of("pre", "textarea", "code", "samp", "kbd");

  private final PageScope scope;
  private final PageText text = new PageText();
  private final List<Anchor> links = new ArrayList<>();
  private final List<Element> candidates = new ArrayList<>();
  private final List<Span> escaped = new ArrayList<>();
  private final NestedSources nested;
  private final Map<Element, Place> places = new HashMap<>();
  private final Deque<OpenElement> open = new ArrayDeque<>();
  private int elements;

  private PageReader(@Nullable String html, PageScope scope) {
    this.nested = new NestedSources(html, scope);
    this.scope = scope;
    open.push(new OpenElement(Display.OTHER, 0, 0, 0, false, false, false, false));
  }

  /**
   * Reads a parsed page.
   *
   * @param document the page
   * @param html its markup, if the parser tracked positions in it; null if spans are to be those of
   *     the text that the page shows
   * @param scope what is looked for
   * @param toSource from spans of the markup, or else of the text, to spans of the whole source
   */
  public static Page read(
      Document document, @Nullable String html, PageScope scope, UnaryOperator<Span> toSource) {
    PageReader reader = new PageReader(html, scope);
    document.filter(reader);
    return new Page(
        new SourceText(reader.text.text.toString(), List.copyOf(reader.links), Markup.RENDERED),
        html == null ? null : reader.text.map,
        toSource,
        reader.places,
        reader.candidates,
        reader.nested.all(),
        reader.escaped);
  }

  /**
   * An element whose end is not read yet.
   *
   * @param mayHold whether it may hold an embed
   * @param verbatim whether its white space is shown; this and the rest hold for all that is in it
   */
  private record OpenElement(
      Display display,
      int start,
      int order,
      int firstLink,
      boolean mayHold,
      boolean verbatim,
      boolean jsx,
      boolean embed) {}

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      show(words);
    } else if (node instanceof Element element) {
      return open(element);
    } else if (node instanceof Comment comment) {
      readComment(comment);
    }
    return FilterResult.CONTINUE;
  }

  private void readComment(Comment comment) {
    Element parent = comment.parent();
    if (parent != null && nested.mayHold(comment.getData()) && Gate.keeps(parent)) {
      nested.addComment(comment, text.length());
    }
  }

  /** Whether the content of an element is no markup to the parser, but may be some to a script. */
  private static boolean isKept(Element element, String name) {
    return switch (name) {
      case "script", "iframe", "noembed", "noframes" -> true;
      case "textarea", "xmp" -> Gate.keeps(element);
      default -> false;
    };
  }

  private FilterResult open(Element element) {
    String name = element.normalName();
    Display display = Display.ofName(name);
    int start = text.length();
    OpenElement parent = open.element();
    breakLine(element, display);
    if (name.equals("br") && !(parent.jsx && isSecond(element))) {
      text.addBreak();
    } else if (name.equals("img")) {
      showEmoji(element);
    }
    boolean kept = isKept(element, name);
    if (kept) {
      nested.addContent(element, start);
    }
    boolean jsx = parent.jsx;
    if (element.attributesSize() > 0) {
      for (Attribute attribute : element.attributes()) {
        jsx |= attribute.getKey().equalsIgnoreCase("classname");
        nested.addAttribute(element, attribute, start);
      }
    }
    boolean mayHold = scope.detector().mayHold(element);
    open.push(
        new OpenElement(
            display,
            start,
            elements++,
            links.size(),
            mayHold,
            parent.verbatim || display.isVerbatim(),
            jsx,
            parent.embed || mayHold));
    return display == Display.HIDDEN || kept ? FilterResult.SKIP_CHILDREN : FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      close(element, open.pop());
    }
    return FilterResult.CONTINUE;
  }

  private void close(Element element, OpenElement closed) {
    Span span = new Span(closed.start, text.length());
    if (element.normalName().equals("a") && element.hasAttr("href")) {
      int start = span.start();
      while (start < span.end() && PageText.isWhite(text.text.charAt(start))) {
        start++;
      }
      links.add(new Anchor(new Span(start, span.end()), address(element), element.attr("title")));
    }
    boolean mayHold = closed.mayHold || scope.detector().mayBeAddress(text.text, span);
    if (closed.embed || mayHold) {
      places.put(element, new Place(span, closed.firstLink, links.size(), closed.order));
    }
    if (mayHold) {
      candidates.add(element);
    }
    breakLine(element, closed.display);
  }

  /** A link as it is written; a relative one is resolved if the page has a base address. */
  private static String address(Element link) {
    String address = Attributes.value(link, "href");
    boolean relative = !address.startsWith("http") && address.length() <= MAX_ADDRESS;
    int base = relative ? link.baseUri().length() : 0;
    String resolved = base > 0 && base <= MAX_ADDRESS ? link.absUrl("href") : "";
    return resolved.isEmpty() ? address : resolved;
  }

  private void breakLine(Element element, Display display) {
    if (display == Display.CELL) {
      text.space();
    } else if (display.isParagraph() || element.isBlock()) {
      text.breakLine(display.isParagraph() ? 2 : 1);
    }
  }

  /** JSX writes {@code <br></br>}, of which the parser makes two. */
  private static boolean isSecond(Element lineBreak) {
    Range range = lineBreak.sourceRange();
    return lineBreak.previousSibling() instanceof Element before
        && before.normalName().equals("br")
        && (!range.isTracked() || range.isImplicit());
  }

  /** An emoji that the page shows as a picture. */
  private void showEmoji(Element image) {
    String alt = image.attr("alt");
    if (!alt.isEmpty() && alt.length() <= MAX_EMOJI && Characters.isEmoji(alt.codePointAt(0))) {
      Range range = image.sourceRange();
      text.showInstead(alt, range.startPos(), range.endPos());
    }
  }

  private void show(TextNode node) {
    String words = node.getWholeText();
    OffsetMap toSource = nested.toSource(words, node.sourceRange());
    int from = 0;
    for (Span each : scope.hasPosts() ? EscapedElements.in(words) : escapedQuotes(words)) {
      show(words, from, each.start(), toSource);
      showEscaped(node, each.start(), each.end(), toSource);
      from = each.end();
    }
    show(words, from, words.length(), toSource);
  }

  private static List<Span> escapedQuotes(String words) {
    List<Span> quotes = new ArrayList<>();
    int start = words.indexOf(ESCAPED_START);
    Matcher end = ESCAPED_END.matcher(words);
    while (start >= 0 && end.find(start)) {
      quotes.add(new Span(start, end.end()));
      start = words.indexOf(ESCAPED_START, end.end());
    }
    return quotes;
  }

  private void showEscaped(TextNode node, int start, int end, OffsetMap toSource) {
    String words = node.getWholeText();
    int before = text.length();
    show(words, start, end, toSource);
    Span shown = new Span(before, text.length());
    escaped.add(shown);
    boolean isCode = Page.isInside(node, CODE);
    OffsetMap part = new OffsetMap();
    part.copy(toSource, start, end);
    if (!isCode) {
      nested.add(words.substring(start, end), part, shown, null);
    } else if (scope.hasPosts()) {
      nested.addCode(words.substring(start, end), part, shown);
    }
  }

  private void show(String words, int from, int to, OffsetMap toSource) {
    OpenElement around = open.element();
    text.show(words, from, to, toSource, around.verbatim, around.jsx);
  }
}
