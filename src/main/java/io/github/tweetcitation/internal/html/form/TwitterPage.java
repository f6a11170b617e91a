package io.github.tweetcitation.internal.html.form;

import io.github.tweetcitation.internal.html.Attributes;
import org.jsoup.nodes.Element;

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
final class TwitterPage implements CardForm {

  @Override
  public boolean mayBe(Element element) {
    return element.hasAttr("data-tweet-id")
        && Attributes.hasClass(element, "tweet", "permalink-tweet");
  }

  @Override
  public Card fill(Card card, Element element) {
    return card.shows(".fullname", ".username", ".tweet-text")
        .date("[data-time]", "data-time")
        .address(element.attr("data-permalink-path"))
        .links(".tweet-timestamp, .js-permalink")
        .id(element.attr("data-tweet-id"));
  }
}
