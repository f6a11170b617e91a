package io.github.tweetcitation.internal.html;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.attribution.Permalink;
import io.github.tweetcitation.internal.source.ReadableText.Anchor;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The address of a status as all that a block holds: what WordPress and other editors turn into an
 * embed when they show the page, and what is left where they did not.
 *
 * <pre>{@code
 * <figure class="wp-block-embed"><div class="wp-block-embed__wrapper">
 * https://twitter.com/jane/status/1342881923710144512
 * </div></figure>
 * <p>https://twitter.com/jane/status/1342881923710144512</p>
 * <oembed url="https://twitter.com/jane/status/1342881923710144512"></oembed>
 * [embed]https://twitter.com/jane/status/1342881923710144512[/embed]
 * }</pre>
 *
 * <p>In lists, tables, navigation, headers, footers and asides it is a link among others.
 */
final class UrlEmbed implements EmbedForm {

  /** An address with a query, and a shortcode around it. */
  private static final int MAX_LENGTH = 300;

  /** {@code [embed]https://…[/embed]}, {@code [tweet https://… width="350"]}. */
  private static final Pattern SHORTCODE =
      Pattern.compile(
          "\\[(?:embed|tweet|twitter)(?=[\\s\\]])[^\\]]*\\](.*)\\[/[a-z]+\\]|\\[(?:tweet|twitter)"
              + " (?:url=)?[\"'\u201D]?(\\S+?)[\"'\u201D]?(?:\\s[^\\]]*)?/?\\]");

  /** What lays out an address and a picture or two; a block with more elements is a page. */
  private static final int MAX_ELEMENTS = 1000;

  private static final List<String> ATTRIBUTES =
      List.of("data-oembed-url", "data-embed-url", "data-tweet-url", "data-twitter-url");

  /** Where an address is a link among others, or part of something else. */
  private static final Set<String> LISTS =
      Set.of(
          "li",
          "ul",
          "ol",
          "dl",
          "table",
          "nav",
          "header",
          "footer",
          "aside",
          "button",
          "pre",
          "code",
          "menu",
          "textarea");

  /** Whether a part of the text may be an address and nothing else. */
  static boolean isAddress(CharSequence text, Span span) {
    if (span.length() > MAX_LENGTH) {
      return false;
    }
    int start = span.start();
    while (start < span.end() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    if (start == span.end() || (text.charAt(start) != 'h' && text.charAt(start) != '[')) {
      return false;
    }
    String shown = text.subSequence(start, span.end()).toString();
    return (shown.startsWith("http") || shown.startsWith("[")) && shown.contains("/status");
  }

  @Override
  public boolean mayBe(Element element) {
    return element.normalName().equals("oembed") || addressOf(element) != null;
  }

  @Override
  public @Nullable Embed read(Element element, Page page, int limit, List<Anchor> links) {
    Span span = page.spanOf(element);
    if (limit < span.end()) {
      return null;
    }
    String address = addressOf(element);
    String shown = span.in(page.text().text()).strip();
    Permalink permalink =
        Permalink.ofLink(new Anchor(span, address == null ? unwrapped(shown) : address));
    if (permalink == null) {
      return null;
    }
    boolean whole = address != null || (isWhole(shown) && isBlock(element));
    return whole ? References.to(permalink, element, span) : null;
  }

  private static boolean isWhole(String shown) {
    return unwrapped(shown).chars().noneMatch(c -> c <= ' ');
  }

  private static boolean isBlock(Element element) {
    return element.isBlock()
        && element.stream().skip(MAX_ELEMENTS).findFirst().isEmpty()
        && element.stream().noneMatch(UrlEmbed::isList)
        && isInPlace(element.parent());
  }

  private static boolean isList(Element element) {
    return LISTS.contains(element.normalName());
  }

  private static boolean isInPlace(@Nullable Element parent) {
    Element around = parent;
    while (around != null && !isList(around) && !BlockquoteEmbed.isQuote(around)) {
      around = around.parent();
    }
    return around == null;
  }

  private static String unwrapped(String shown) {
    Matcher shortcode = SHORTCODE.matcher(shown);
    if (!shortcode.matches()) {
      return shown;
    }
    String inside = shortcode.group(1) == null ? shortcode.group(2) : shortcode.group(1);
    return inside.strip();
  }

  private static @Nullable String addressOf(Element element) {
    if (element.normalName().equals("oembed")) {
      return element.hasAttr("url") ? Attributes.value(element, "url") : null;
    }
    for (String attribute : ATTRIBUTES) {
      if (element.hasAttr(attribute)) {
        return Attributes.value(element, attribute);
      }
    }
    return null;
  }
}
