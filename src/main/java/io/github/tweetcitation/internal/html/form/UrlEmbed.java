package io.github.tweetcitation.internal.html.form;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.attribution.Permalink;
import io.github.tweetcitation.internal.html.Attributes;
import io.github.tweetcitation.internal.html.Page;
import io.github.tweetcitation.internal.text.SourceText.Anchor;
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
          "\\[(?:embed|tweet|twitter)(?=[\\s\\]])[^\\]]*\\](.*)\\[/[a-z]+\\]"
              + "|\\[(?:tweet|twitter) (?:url=)?[\"'\u201D]?(\\S+?)[\"'\u201D]?(?:\\s[^\\]]*)?/?\\]");

  /** What lays out an address and a picture or two; a block with more elements is a page. */
  private static final int MAX_ELEMENTS = 1000;

  private static final String[] ATTRIBUTES =
      "data-oembed-url data-embed-url data-tweet-url data-twitter-url".split(" ");

  /** Where an address is a link among others, or part of something else. */
  private static final Set<String> LISTS =
      Set.of("li ul ol dl table nav header footer aside button pre code menu textarea".split(" "));

  /** Whether a part of the text may be an address and nothing else. */
  static boolean isAddress(CharSequence text, Span span) {
    int start = span.start();
    int end = span.length() > MAX_LENGTH ? start : span.end();
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    if (start == end || "h[".indexOf(text.charAt(start)) < 0) {
      return false;
    }
    String shown = text.subSequence(start, end).toString();
    return (shown.startsWith("http") || shown.startsWith("[")) && shown.contains("/status");
  }

  @Override
  public boolean mayBe(Element element) {
    return element.normalName().equals("oembed") || addressOf(element) != null;
  }

  @Override
  public @Nullable Embed read(Element element, Page page, @Nullable Embed inner) {
    Span span = page.spanOf(element);
    if (Embed.isIn(span, inner)) {
      return null;
    }
    String address = addressOf(element);
    String shown =
        address == null ? withoutShortcode(span.in(page.text().text()).strip()) : address;
    Embed embed = Embed.naming(Permalink.ofLink(new Anchor(span, shown)), element, span);
    return address != null || embed == null || isAll(shown, element) ? embed : null;
  }

  private static @Nullable String addressOf(Element element) {
    return element.normalName().equals("oembed")
        ? Attributes.first(element, "url")
        : Attributes.first(element, ATTRIBUTES);
  }

  private static String withoutShortcode(String shown) {
    Matcher shortcode = SHORTCODE.matcher(shown);
    if (!shortcode.matches()) {
      return shown;
    }
    String inside = shortcode.group(1) == null ? shortcode.group(2) : shortcode.group(1);
    return inside.strip();
  }

  /** Whether an address is all that a block holds, outside of lists and quotes. */
  private static boolean isAll(String shown, Element element) {
    return shown.chars().noneMatch(c -> c <= ' ')
        && element.isBlock()
        && element.stream().skip(MAX_ELEMENTS).findFirst().isEmpty()
        && element.stream().noneMatch(UrlEmbed::isList)
        && element.parents().stream()
            .noneMatch(around -> isList(around) || BlockquoteEmbed.isQuote(around));
  }

  private static boolean isList(Element element) {
    return LISTS.contains(element.normalName());
  }
}
