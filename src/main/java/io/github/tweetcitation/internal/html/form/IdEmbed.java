package io.github.tweetcitation.internal.html.form;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.attribution.EmbedAttribution;
import io.github.tweetcitation.internal.attribution.Permalink;
import io.github.tweetcitation.internal.html.Attributes;
import io.github.tweetcitation.internal.html.Page;
import io.github.tweetcitation.internal.network.StatusAddress;
import io.github.tweetcitation.internal.text.SourceText.Anchor;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * An element that names a status by its id: the rest is loaded when the page is shown.
 *
 * <pre>{@code
 * <amp-twitter data-tweetid="1342881923710144512"></amp-twitter>
 * <twitterwidget class="twitter-tweet-rendered" data-tweet-id="1342881923710144512">
 * <iframe src="https://platform.twitter.com/embed/Tweet.html?id=1342881923710144512"></iframe>
 * <div class="embed-twitter" data-embed-id="1342881923710144512"></div>
 * <iframe src="https://twitframe.com/show?url=https%3A%2F%2Ftwitter.com%2Fjane%2Fstatus%2F13428"></iframe>
 * }</pre>
 */
final class IdEmbed implements EmbedForm {

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

  @Override
  public boolean mayBe(Element element) {
    return switch (element.normalName()) {
      case "iframe", "amp-twitter", "twitterwidget", "bento-twitter", "amp-iframe" -> true;
      case "a" -> element.hasAttr(IFRAMELY) || Attributes.hasClass(element, "embedly-card");
      case "button", "script", "link", "meta" -> false;
      default -> id(element) != null;
    };
  }

  @Override
  public boolean holdsOne() {
    return false;
  }

  @Override
  public @Nullable Embed read(Element element, Page page, int limit, List<Anchor> links) {
    Span span = page.spanOf(element);
    boolean isShort = span.length() <= MAX_SHOWN && limit >= span.end();
    if (!isShort || EmbedAttribution.firstIn(page.text(), span) != null) {
      return null;
    }
    String id = id(element);
    Permalink permalink = id == null ? linked(element, span) : Permalink.ofId(id, span);
    return permalink == null ? null : Embed.naming(permalink, element, span);
  }

  private static @Nullable String id(Element element) {
    String id = Attributes.first(element, ID_ATTRIBUTES);
    boolean named = id == null && element.hasAttr("data-embed-id");
    return named && Attributes.classes(element).contains("twitter")
        ? Attributes.value(element, "data-embed-id")
        : id;
  }

  private static @Nullable Permalink linked(Element element, Span span) {
    Permalink permalink = null;
    for (int i = 0; i < SOURCES.length && permalink == null; i++) {
      permalink = linked(StatusAddress.unwrapped(Attributes.value(element, SOURCES[i])), span);
    }
    return permalink;
  }

  private static @Nullable Permalink linked(String address, Span span) {
    Matcher widget = WIDGET.matcher(address);
    if (widget.lookingAt()) {
      return Permalink.ofId(widget.group(1), span);
    }
    Matcher frame = FRAME.matcher(address);
    String shown = frame.lookingAt() ? StatusAddress.decoded(frame.group(1)) : address;
    return Permalink.ofLink(new Anchor(span, shown));
  }
}
