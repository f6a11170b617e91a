package io.github.tweetcitation.internal.html.form;

import io.github.tweetcitation.internal.html.Attributes;
import org.jsoup.nodes.Element;

/**
 * A tweet as Substack lays it out. Its attribute {@code data-attrs} has the same facts and the
 * tweet that it quotes; where the elements are gone, only that attribute is left. In an e-mail, the
 * links are those of a counter of clicks, and only those around the counters of likes name the
 * status.
 *
 * <pre>{@code
 * <div class="tweet" data-attrs='{"url":"https://twitter.com/jane/status/13428…"}'><a
 * class="tweet-link-top" href="https://twitter.com/jane/status/1342881923710144512?s=21">
 * <span class="tweet-author-name">Jane </span><span class="tweet-author-handle">@jane</span>
 * <div class="tweet-text">Doors open at nine.</div></a>
 * <span class="tweet-date">9:19 AM ∙ Dec 26, 2020</span></div>
 * }</pre>
 */
final class SubstackEmbed implements CardForm {

  @Override
  public boolean mayBe(Element element) {
    return Attributes.hasClass(element, "tweet", "twitter-embed");
  }

  @Override
  public Card fill(Card card, Element element) {
    return card.requires(".tweet-text")
        .shows(".tweet-author-name", ".tweet-author-handle", ".tweet-text")
        .date(".tweet-date", "datetime")
        .links(".tweet-link-top, .tweet-link-bottom")
        .links(".tweet-footer [href]");
  }
}
