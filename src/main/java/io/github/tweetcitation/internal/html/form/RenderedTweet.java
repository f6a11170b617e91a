package io.github.tweetcitation.internal.html.form;

import org.jsoup.nodes.Element;

/**
 * A tweet as twitter.com and x.com have shown it in the browser since 2020, saved. The link to the
 * status is the one around the time; others lead to its photos and statistics.
 *
 * <pre>{@code
 * <article data-testid="tweet"><div data-testid="User-Name"><a href="/jane"><span>Jane</span></a>
 * <a href="/jane"><span>@jane</span></a> <a href="/jane/status/1342881923710144512">
 * <time datetime="2020-12-26T09:19:10.000Z">Dec 26, 2020</time></a></div>
 * <div data-testid="tweetText">Doors open at nine.</div></article>
 * }</pre>
 */
final class RenderedTweet implements CardForm {

  @Override
  public boolean mayBe(Element element) {
    return element.attr("data-testid").equals("tweet");
  }

  @Override
  public Card fill(Card card, Element element) {
    return card.shows(
            "[data-testid^=User-Name] a",
            "[data-testid^=User-Name] :matchesOwn(^@[A-Za-z0-9_]{1,20}$)",
            "[data-testid=tweetText]")
        .date("a time", "datetime")
        .links("a:has(time)");
  }
}
