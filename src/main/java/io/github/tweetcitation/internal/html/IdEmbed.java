package io.github.tweetcitation.internal.html;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.attribution.EmbedAttribution;
import io.github.tweetcitation.internal.attribution.Permalink;
import io.github.tweetcitation.internal.source.ReadableText.Anchor;
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

  private static final List<String> ID_ATTRIBUTES =
      List.of(
          "data-tweetid",
          "data-tweet-id",
          "data-twitter-id",
          "data-twitter-tweet-id",
          "tweetid",
          "tweet-id");

  /** What stands in the place of a tweet is short; other elements have an id for other uses. */
  private static final int MAX_SHOWN = 200;

  /** Services that put the frame in the place of a link. */
  private static final String IFRAMELY = "data-iframely-url";

  private static final List<String> SOURCES =
      List.of(
          "src",
          "data-src",
          "data-lazy-src",
          "data-cmp-src",
          "data-original",
          "data-url",
          "href",
          IFRAMELY);

  /** {@code platform.twitter.com/embed/Tweet.html?…&id=1342881923710144512&lang=en}. */
  private static final Pattern WIDGET =
      Pattern.compile(
          "(?:https?:)?//platform\\.(?:twitter|x)\\.com/embed/[^?#]*[?#](?:[^#]*&)?"
              + "(?:id|tweetId|tweet_id)=([0-9]{1,19})(?![0-9])");

  /** {@code twitter.com/i/videos/tweet/13428…}, {@code …/twitter.min.html#13428…}. */
  private static final Pattern PATH =
      Pattern.compile(
          "(?:https?:)?//(?:[a-z-]+\\.)?(?:twitter|x)\\.com/i/"
              + "(?:videos(?:/tweet)?|cards/tfw/v1)/([0-9]{1,19})(?![0-9])"
              + "|(?:https?:)?//[a-z0-9.-]+/[a-z0-9/]*twitter\\.min\\.html#([0-9]{1,19})(?![0-9])");

  /** An address in the query of another one, which shows the tweet. */
  private static final Pattern SHOWN =
      Pattern.compile(
          "(?:https?:)?//(?:www\\.)?(?:twitframe\\.com/show|publish\\.twitter\\.com/oembed"
              + "|cdn\\.iframe\\.ly/[^?]*|iframely\\.net/[^?]*|cdn\\.embedly\\.com/[^?]*)"
              + "\\?(?:[^#]*&)?(?:url|src)=([^&#]+)");

  @Override
  public boolean mayBe(Element element) {
    return switch (element.normalName()) {
      case "iframe", "amp-twitter", "twitterwidget", "bento-twitter", "amp-iframe" -> true;
      case "a" -> element.hasAttr(IFRAMELY) || Attributes.hasClass(element, "embedly-card");
      case "button", "script", "link", "meta" -> false;
      default -> element.attributesSize() > 0 && (id(element) != null || isNamed(element));
    };
  }

  @Override
  public boolean holdsOne() {
    return false;
  }

  @Override
  public @Nullable Embed read(Element element, Page page, int limit, List<Anchor> links) {
    Span span = page.spanOf(element);
    boolean standsIn = span.length() <= MAX_SHOWN && EmbedAttribution.in(page.text(), span) == null;
    if (limit < span.end() || !standsIn) {
      return null;
    }
    String id = id(element);
    id = id == null && isNamed(element) ? element.attr("data-embed-id") : id;
    Permalink permalink = id == null ? permalink(element, span) : References.toId(id, span);
    return permalink == null ? null : References.to(permalink, element, span);
  }

  private static boolean isNamed(Element element) {
    return element.hasAttr("data-embed-id") && Attributes.classes(element).contains("twitter");
  }

  private static @Nullable String id(Element element) {
    for (String attribute : ID_ATTRIBUTES) {
      if (element.hasAttr(attribute)) {
        return Attributes.value(element, attribute);
      }
    }
    return null;
  }

  private static @Nullable Permalink permalink(Element element, Span span) {
    for (String attribute : SOURCES) {
      String address =
          element.hasAttr(attribute)
              ? Permalink.unwrapped(Attributes.value(element, attribute))
              : "";
      Matcher widget = WIDGET.matcher(address);
      if (widget.lookingAt()) {
        return References.toId(widget.group(1), span);
      }
      Matcher path = PATH.matcher(address);
      if (path.lookingAt()) {
        return References.toId(path.group(1) == null ? path.group(2) : path.group(1), span);
      }
      Matcher shown = SHOWN.matcher(address);
      if (shown.lookingAt()) {
        return Permalink.of(new Anchor(span, Permalink.decoded(shown.group(1))));
      }
      Permalink itself = Permalink.of(new Anchor(span, address));
      if (itself != null) {
        return itself;
      }
    }
    return null;
  }
}
