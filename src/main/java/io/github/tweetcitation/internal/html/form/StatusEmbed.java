package io.github.tweetcitation.internal.html.form;

import io.github.tweetcitation.Leniency;
import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.attribution.AttributionReading;
import io.github.tweetcitation.internal.attribution.EmbedAttribution;
import io.github.tweetcitation.internal.attribution.Permalink;
import io.github.tweetcitation.internal.html.Attributes;
import io.github.tweetcitation.internal.html.Page;
import io.github.tweetcitation.internal.network.StatusAddress;
import io.github.tweetcitation.internal.text.SourceText.Anchor;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * An element that names a status. A script, an iframe or the editor loads the tweet when the page
 * is shown.
 *
 * <p>An attribute has the id or the address of the status:
 *
 * <pre>{@code
 * <amp-twitter data-tweetid="1342881923710144512"></amp-twitter>
 * <twitterwidget class="twitter-tweet-rendered" data-tweet-id="1342881923710144512">
 * <iframe src="https://platform.twitter.com/embed/Tweet.html?id=1342881923710144512"></iframe>
 * <div class="embed-twitter" data-embed-id="1342881923710144512"></div>
 * <iframe src="https://twitframe.com/show?url=https%3A%2F%2Ftwitter.com%2Fjane%2Fstatus%2F13428"></iframe>
 * <oembed url="https://twitter.com/jane/status/1342881923710144512"></oembed>
 * }</pre>
 *
 * <p>Or the address is all that a block holds, as WordPress and other editors store an embed. In
 * lists, tables, navigation, headers, footers and asides it is a link among others.
 *
 * <pre>{@code
 * <figure class="wp-block-embed"><div class="wp-block-embed__wrapper">
 * https://twitter.com/jane/status/1342881923710144512
 * </div></figure>
 * <p>https://twitter.com/jane/status/1342881923710144512</p>
 * [embed]https://twitter.com/jane/status/1342881923710144512[/embed]
 * }</pre>
 */
final class StatusEmbed implements EmbedForm {

  private static final String[] ID_ATTRIBUTES =
      "data-tweetid data-tweet-id data-twitter-id data-twitter-tweet-id tweetid tweet-id"
          .split(" ");

  /** What is shown in the place of a tweet is short; other elements have an id for other uses. */
  private static final int MAX_SHOWN = 200;

  /** Services that put the frame in the place of a link. */
  private static final String IFRAMELY = "data-iframely-url";

  private static final String[] SOURCES =
      ("src data-src data-lazy-src data-cmp-src data-original data-url href " + IFRAMELY)
          .split(" ");

  /**
   * {@code platform.twitter.com/embed/Tweet.html?…&id=1342881923710144512&lang=en}, {@code
   * twitter.com/i/videos/tweet/13428…}, {@code …/twitter.min.html#13428…}.
   */
  private static final Pattern WIDGET =
      Pattern.compile(
          "(?:https?:)?//(?:"
              + ("platform\\."
                  + StatusAddress.HOST
                  + "/embed/[^?#]*[?#](?:[^#]*&)?(?:id|tweetId|tweet_id)=")
              + ("|(?:[a-z-]+\\.)?" + StatusAddress.HOST + "/i/(?:videos(?:/tweet)?|cards/tfw/v1)/")
              + "|[a-z0-9.-]+/[a-z0-9/]*twitter\\.min\\.html#)("
              + StatusAddress.ID
              + ")(?![0-9])");

  /** An address that has the address of the tweet in its query. */
  private static final Pattern FRAME =
      Pattern.compile(
          "(?:https?:)?//(?:(?:www\\.)?twitframe\\.com/show|publish\\.twitter\\.com/oembed"
              + "|cdn\\.iframe\\.ly/[^?]*|iframely\\.net/[^?]*|cdn\\.embedly\\.com/[^?]*)"
              + "\\?(?:[^#]*&)?(?:url|src)=([^&#]+)");

  private static final String[] ADDRESS_ATTRIBUTES =
      "data-oembed-url data-embed-url data-tweet-url data-twitter-url".split(" ");

  /** An address with a query, and a shortcode around it. */
  private static final int MAX_LENGTH = 300;

  /** {@code [embed]https://…[/embed]}, {@code [tweet https://… width="350"]}. */
  private static final Pattern SHORTCODE =
      Pattern.compile(
          "\\A\\[(?:(?:embed|tweet|twitter)(?=[\\s\\]])[^\\]]*\\](.*)\\[/[a-z]+\\]"
              + "|(?:tweet|twitter) (?:url=)?[\"'\u201D]?(\\S+?)[\"'\u201D]?(?:\\s[^\\]]*)?/?\\])\\z");

  /** Enough for the layout of an address and some pictures; a block with more is a page. */
  private static final int MAX_ELEMENTS = 1000;

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
    return mayHaveId(element) || addressOf(element) != null;
  }

  private static boolean mayHaveId(Element element) {
    return switch (element.normalName()) {
      case "iframe", "amp-twitter", "twitterwidget", "bento-twitter", "amp-iframe" -> true;
      case "a" -> element.hasAttr(IFRAMELY) || Attributes.hasClass(element, "embedly-card");
      case "button", "script", "link", "meta" -> false;
      default -> idOf(element) != null;
    };
  }

  @Override
  public @Nullable Embed read(Element element, Page page, @Nullable Embed inner) {
    Span span = page.spanOf(element);
    if (inner != null && inner.span().start() < span.end()) {
      return null;
    }
    boolean isPlaceholder = mayHaveId(element) && mayReplace(page, span);
    Permalink named = isPlaceholder ? byIdOrSource(element, span) : null;
    Permalink permalink = named == null ? byAddress(element, page, span) : named;
    return permalink == null ? null : of(element, span, permalink);
  }

  /** Whether an element shows no more than what is shown in the place of a tweet. */
  static boolean mayReplace(Page page, Span span) {
    return span.length() <= MAX_SHOWN && EmbedAttribution.firstIn(page.text(), span) == null;
  }

  /** The embed of which only the status is known. */
  static Embed of(Element element, Span span, Permalink permalink) {
    Span none = new Span(span.start(), span.start());
    String handle = Permalink.handleOf(permalink);
    AttributionReading attribution =
        AttributionReading.ofParts(
            span, Leniency.STANDARD, "", none, handle, span, null, permalink);
    return new Embed(element, span, attribution, none, "");
  }

  private static @Nullable Permalink byIdOrSource(Element element, Span span) {
    String id = idOf(element);
    Permalink permalink = id == null ? null : Permalink.ofId(id, span);
    for (int i = 0; i < SOURCES.length && id == null && permalink == null; i++) {
      String source = StatusAddress.unwrapped(Attributes.value(element, SOURCES[i]));
      permalink = bySource(source, span);
    }
    return permalink;
  }

  private static @Nullable String idOf(Element element) {
    String id = Attributes.first(element, ID_ATTRIBUTES);
    boolean named = id == null && element.hasAttr("data-embed-id");
    return named && Attributes.classes(element).contains("twitter")
        ? Attributes.value(element, "data-embed-id")
        : id;
  }

  private static @Nullable Permalink bySource(String address, Span span) {
    Matcher widget = WIDGET.matcher(address);
    if (widget.lookingAt()) {
      return Permalink.ofId(widget.group(1), span);
    }
    Matcher frame = FRAME.matcher(address);
    String shown = frame.lookingAt() ? StatusAddress.decoded(frame.group(1)) : address;
    return Permalink.ofOwnLink(new Anchor(span, shown));
  }

  private static @Nullable Permalink byAddress(Element element, Page page, Span span) {
    String address = addressOf(element);
    String text = span.in(page.text().text()).strip();
    String shown = address == null ? SHORTCODE.matcher(text).replaceFirst("$1$2").strip() : address;
    Permalink permalink = Permalink.ofOwnLink(new Anchor(span, shown));
    return permalink == null || address != null || isAll(shown, element) ? permalink : null;
  }

  private static @Nullable String addressOf(Element element) {
    return element.normalName().equals("oembed")
        ? Attributes.first(element, "url")
        : Attributes.first(element, ADDRESS_ATTRIBUTES);
  }

  /** Whether an address is all that a block holds, outside of lists and quotes. */
  static boolean isAll(String shown, Element element) {
    return shown.chars().noneMatch(c -> c <= ' ')
        && element.isBlock()
        && element.stream().skip(MAX_ELEMENTS).findFirst().isEmpty()
        && element.stream().noneMatch(StatusEmbed::isList)
        && element.parents().stream()
            .noneMatch(around -> isList(around) || BlockquoteEmbed.isQuote(around));
  }

  private static boolean isList(Element element) {
    return LISTS.contains(element.normalName());
  }
}
