package io.github.tweetcitation.internal.html;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.html.PageCutter.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The pages that a source carries: one, or in XML one for each field; and their markup out of what
 * programs wrap around it, which a parser of HTML takes for something else.
 */
public final class PageSource {

  private static final String CDATA = "<![CDATA[";

  private static final String CDATA_END = "]]>";

  /** {@code <blockquote class=\"twitter-tweet\">…<\/blockquote>}. */
  private static final String ESCAPED_END = "<\\/blockquote>";

  /**
   * The start tag of such a quote, which has no more than some attributes, or of a script. After a
   * quotation mark it is in an attribute.
   */
  private static final Pattern ESCAPED_START =
      Pattern.compile("(?<![\"'])<blockquote(?=\\s[^<>]{0,300}=\\\\\")|(<script)");

  private static final String SCRIPT_END = "</script";

  /** Elements that have no end tag. */
  private static final Set<String> VOID =
      Set.of(
          "area base br col embed frame hr img input link meta param source track wbr".split(" "));

  private PageSource() {}

  /**
   * The pages in a source.
   *
   * @param all whether pages without a marker are wanted, too
   */
  public static List<Excerpt> pagesOf(String source, boolean all, PageScope scope) {
    Excerpt whole = new Excerpt(source, UnaryOperator.identity());
    if (!scope.mayCite(source)) {
      return all ? List.of(whole) : List.of();
    }
    Excerpt page = QuotedPrintable.decoded(whole);
    if (XmlFields.areIn(page.text(), true)) {
      return XmlFields.of(page, all, scope);
    }
    return List.of(unescaped(withEndTags(withoutCdata(page))));
  }

  /** Whether something is wrapped around the markup in those parts of a source that may cite. */
  public static boolean isWrapped(String source, List<Part> parts) {
    boolean wrapped = !parts.isEmpty() && (isXml(source) || XmlFields.areIn(source, false));
    for (int i = 0; i < parts.size() && !wrapped; i++) {
      String part = parts.get(i).isScript() ? "" : parts.get(i).span().in(source);
      wrapped =
          part.contains(CDATA) || part.contains(ESCAPED_END) || QuotedPrintable.isEncoded(part);
    }
    return wrapped;
  }

  private static boolean isXml(String text) {
    return text.stripLeading().startsWith("<?xml");
  }

  /** A page whose CDATA sections with markup have lost their marks. */
  private static Excerpt withoutCdata(Excerpt page) {
    String text = page.text();
    ExcerptWriter out = new ExcerptWriter(page);
    int at = text.indexOf(CDATA);
    while (at >= 0) {
      int end = at + CDATA.length();
      int close = text.indexOf(CDATA_END, end);
      int first = end;
      while (first < text.length() && Character.isWhitespace(text.charAt(first))) {
        first++;
      }
      // In scripts the section holds statements.
      if (text.startsWith("<", first)) {
        out.replace(at, end, "");
        if (close >= 0) {
          out.replace(close, close + CDATA_END.length(), "");
        }
      }
      at = close < 0 ? -1 : text.indexOf(CDATA, close);
    }
    return out.written();
  }

  /** A page in XHTML whose empty elements, such as {@code <script src="…"/>}, have end tags. */
  private static Excerpt withEndTags(Excerpt page) {
    String text = page.text();
    if (!isXml(text)) {
      return page;
    }
    ExcerptWriter out = new ExcerptWriter(page);
    int open = text.indexOf('<');
    while (open >= 0) {
      int end = open + 1;
      while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
        end++;
      }
      String name = text.substring(open + 1, end);
      int close = name.isEmpty() ? open : text.indexOf('>', end);
      if (close > end && text.charAt(close - 1) == '/' && !VOID.contains(name)) {
        out.replace(close - 1, close + 1, "></" + name + ">");
      }
      open = close < 0 ? -1 : text.indexOf('<', close + 1);
    }
    return out.written();
  }

  /** A page whose text shows quotes as JSON escapes them: the escapes are what they stand for. */
  public static Excerpt unescaped(Excerpt page) {
    String text = page.text();
    int end = text.indexOf(ESCAPED_END);
    if (end < 0) {
      return page;
    }
    List<Span> quotes = new ArrayList<>();
    Matcher start = ESCAPED_START.matcher(text);
    int from = 0;
    while (end >= 0 && start.find(from)) {
      int at = start.start();
      if (start.group(1) == null) {
        end = end < at ? text.indexOf(ESCAPED_END, at) : end;
        from = end < 0 ? text.length() : end + ESCAPED_END.length();
        if (end >= 0) {
          quotes.add(new Span(at, from));
        }
      } else {
        int scriptEnd = text.indexOf(SCRIPT_END, at);
        from = scriptEnd < 0 ? text.length() : scriptEnd;
      }
    }
    return quotes.isEmpty() ? page : page.unescaped(quotes);
  }
}
