package io.github.tweetcitation.internal.html;

import io.github.tweetcitation.internal.source.ReadableText.Anchor;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The page of a status as twitter.com served it from 2012 to 2020, saved. The printed time is the
 * viewer's; {@code data-time} counts the seconds since 1970.
 *
 * <pre>{@code
 * <div class="tweet permalink-tweet" data-tweet-id="1342881923710144512" data-screen-name="jane">
 * <strong class="fullname">Jane</strong> <span class="username"><s>@</s><b>jane</b></span>
 * <a class="tweet-timestamp" href="/jane/status/1342881923710144512" title="5:06 PM - 4 Feb 2015">
 * <span class="_timestamp" data-time="1375372786">4 Feb 2015</span></a>
 * <p class="js-tweet-text tweet-text">Doors open at nine.</p></div>
 * }</pre>
 */
final class TwitterPage implements EmbedForm {

  private static final Set<String> CLASSES = Set.of("tweet", "permalink-tweet");

  @Override
  public boolean mayBe(Element element) {
    return element.hasAttr("data-tweet-id") && Attributes.hasClass(element, CLASSES);
  }

  @Override
  public @Nullable Embed read(Element element, Page page, int limit, List<Anchor> links) {
    return new Card(element, page)
        .name(".fullname")
        .handle(".username")
        .text(".tweet-text")
        .date("[data-time]", "data-time")
        .address(element.attr("data-permalink-path"))
        .link(".tweet-timestamp, .js-permalink", "href")
        .id(element.attr("data-tweet-id"))
        .embed();
  }
}
