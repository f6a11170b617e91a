package io.github.tweetcitation.internal.html.form;

import io.github.tweetcitation.internal.html.Attributes;
import org.jsoup.nodes.Element;

/**
 * The page of a status as mobile.twitter.com served it without scripts, saved. The printed time is
 * the viewer's.
 *
 * <pre>{@code
 * <table class="main-tweet"><tr><td class="user-info"><div class="fullname"><strong>Jane</strong></div>
 * <span class="username"><span>@</span>jane</span></td></tr>
 * <tr><td class="tweet-content"><div class="tweet-text" data-id="1342881923710144512">Doors open at
 * nine.</div><div class="metadata">8:27 AM - 21 Jun 2016</div></td></tr></table>
 * }</pre>
 */
final class MobileTwitterPage implements CardForm {

  @Override
  public boolean mayBe(Element element) {
    return element.normalName().equals("table") && Attributes.hasClass(element, "main-tweet");
  }

  @Override
  public Card fill(Card card, Element element) {
    return card.shows(".fullname", ".username", ".tweet-text")
        .date(".metadata", "datetime")
        .id(element.select(".tweet-text").attr("data-id"));
  }
}
