package io.github.tweetcitation.internal.html.form;

import io.github.tweetcitation.internal.html.Attributes;
import org.jsoup.nodes.Element;

/**
 * A tweet as BuzzFeed lays it out. The printed time is UTC.
 *
 * <pre>{@code
 * <blockquote class="subbuzz-tweet"><a class="subbuzz-tweet__name">Jane</a>
 * <a class="subbuzz-tweet__username">@jane</a><p class="subbuzz-tweet__text">Doors open at nine.</p>
 * <a class="subbuzz-tweet__tweet-created-at" href="https://twitter.com/jane/status/1342881923710144512">
 * 05:39 PM - 26 Dec 2020</a></blockquote>
 * }</pre>
 */
final class BuzzFeedTweet implements CardForm {

  @Override
  public boolean mayBe(Element element) {
    return Attributes.hasClass(element, "subbuzz-tweet");
  }

  @Override
  public Card fill(Card card, Element element) {
    return card.requires("[class*=subbuzz-tweet__username]")
        .shows(
            "[class*=subbuzz-tweet__][class*=name]:not([class*=subbuzz-tweet__username])",
            "[class*=subbuzz-tweet__username]",
            "[class*=subbuzz-tweet__][class*=text]")
        .date("[class*=created-at]", "datetime")
        .links("[class*=created-at]")
        .links("a:not([class*=subbuzz-tweet__][class*=text] a)");
  }
}
