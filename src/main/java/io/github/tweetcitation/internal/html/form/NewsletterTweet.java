package io.github.tweetcitation.internal.html.form;

import io.github.tweetcitation.internal.html.Attributes;
import org.jsoup.nodes.Element;

/**
 * A tweet as programs for newsletters lay it out. An attribute has what Twitter's API said about
 * it; the links are those of a counter of clicks.
 *
 * <pre>{@code
 * <div class="quill-tweet" data-url="https://twitter.com/jane/status/13428…" data-tweet='{"data":…}'>
 * <span class="tweet-author-name">Jane</span><span class="tweet-author">@jane</span>
 * <p>Doors open at nine.</p><p class="tweet-date">December 26th 2020, 4:19am EST</p></div>
 * }</pre>
 */
final class NewsletterTweet implements CardForm {

  @Override
  public boolean mayBe(Element element) {
    return element.hasAttr("data-tweet") && element.hasAttr("data-url");
  }

  @Override
  public Card fill(Card card, Element element) {
    return card.requires(".tweet-author-name")
        .shows(".tweet-author-name", ".tweet-author, .tweet-author-handle", "p:not(.tweet-date)")
        .date(".tweet-date", "datetime")
        .address(Attributes.value(element, "data-url"));
  }
}
