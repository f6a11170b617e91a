package io.github.tweetcitation.internal.html;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.text.OffsetMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;

/**
 * Splits XML that carries pages, such as RSS, Atom and WordPress exports, into its fields. Each of
 * them is a page of its own. Its markup is in a section ({@code
 * <content:encoded><![CDATA[<p>…</p>]]></content:encoded>}), escaped, or as it is ({@code <content
 * type="xhtml"><div>…</div></content>}).
 */
final class XmlFields {

  private static final String CDATA = "<![CDATA[";

  private static final String CDATA_END = "]]>";

  /** What is before the first element: a declaration, a document type, comments. */
  private static final Pattern PROLOG =
      Pattern.compile(
          "[\\s\\uFEFF]*+(?:<(?:\\?|!(?!\\[))[^>]*+>\\s*+)*+<([A-Za-z][A-Za-z0-9:_.-]*+)");

  private static final Set<String> FEEDS =
      Set.of("rss", "feed", "rdf:rdf", "channel", "item", "entry");

  /** Elements of feeds whose names HTML has, too. */
  private static final Set<String> SHARED = Set.of("title", "link", "summary", "source", "data");

  private final Excerpt page;
  private final String text;
  private final MarkerScanner markers;
  private final List<Excerpt> fields = new ArrayList<>();
  private int start;

  private XmlFields(Excerpt page, PageScope scope) {
    this.page = page;
    this.text = page.text();
    this.markers = scope.scanner(text);
  }

  /**
   * Whether a text is XML, but no page in XHTML.
   *
   * @param deep whether the whole text is searched for what shows that
   */
  static boolean areIn(String text, boolean deep) {
    Matcher prolog = PROLOG.matcher(text);
    if (!prolog.lookingAt()) {
      return false;
    }
    String root = prolog.group(1).toLowerCase(Locale.ROOT);
    return FEEDS.contains(root)
        || (!Tag.isKnownTag(root)
            && (text.stripLeading().startsWith("<?xml") || (deep && text.contains(CDATA))));
  }

  /**
   * The fields of XML.
   *
   * @param all whether those without a marker are wanted, too
   */
  static List<Excerpt> of(Excerpt xml, boolean all, PageScope scope) {
    XmlFields reader = new XmlFields(xml, scope);
    reader.read(all);
    return reader.fields;
  }

  private void read(boolean all) {
    int at = text.indexOf('<');
    while (at >= 0) {
      int end = at + 1;
      if (text.startsWith(CDATA, at)) {
        int close = text.indexOf(CDATA_END, at);
        add(at, all);
        start = at + CDATA.length();
        end = close < 0 ? text.length() : close;
        add(end, all);
        start = close < 0 ? end : close + CDATA_END.length();
        end = start;
      } else if (isBound(at + 1)) {
        add(at, all);
        int close = text.indexOf('>', at);
        start = close < 0 ? text.length() : close + 1;
        end = start;
      }
      at = text.indexOf('<', end);
    }
    add(text.length(), all);
  }

  /** Whether a tag whose name or slash is at a place bounds a field: HTML does not know it. */
  private boolean isBound(int at) {
    int from = text.startsWith("/", at) ? at + 1 : at;
    int to = from;
    while (to < text.length() && isNamePart(text.charAt(to))) {
      to++;
    }
    String name = text.substring(from, to).toLowerCase(Locale.ROOT);
    return !name.isEmpty()
        && Character.isLetter(name.charAt(0))
        && (SHARED.contains(name) || !Tag.isKnownTag(name));
  }

  private static boolean isNamePart(char c) {
    return Character.isLetterOrDigit(c) || ":_.-".indexOf(c) >= 0;
  }

  /** Adds the field from {@link #start} on, unless it is blank. */
  private void add(int end, boolean all) {
    Span span = new Span(Math.min(start, end), end);
    boolean wanted = all ? !span.in(text).isBlank() : markers.next(span.start()) < end;
    if (wanted && !span.isEmpty()) {
      fields.add(decoded(page.part(span.start(), span.end())));
    }
  }

  /** The markup of a field, in which it is escaped, or in CDATA, or as it is. */
  private static Excerpt decoded(Excerpt field) {
    String text = field.text();
    if (text.indexOf('<') >= 0 || text.indexOf('&') < 0) {
      return field;
    }
    String markup = Parser.unescapeEntities(text, false);
    OffsetMap map = TextAlignment.align(text, 0, text.length(), markup);
    return new Excerpt(markup, span -> field.toSource().apply(map.source(span)));
  }
}
