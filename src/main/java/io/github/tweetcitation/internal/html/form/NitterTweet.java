package io.github.tweetcitation.internal.html.form;

import io.github.tweetcitation.internal.html.Attributes;
import org.jsoup.nodes.Element;

/**
 * A tweet as nitter and its copies show it. The time in the title is UTC. Pages of other makers
 * have the class too, but not the text of a tweet in it.
 *
 * <pre>{@code
 * <div class="timeline-item"><a class="tweet-link" href="/jane/status/1342881923710144512#m"></a>
 * <a class="fullname" title="Jane">Jane</a><a class="username" title="@jane">@jane</a>
 * <span class="tweet-date"><a href="/jane/status/1342881923710144512#m"
 * title="Dec 26, 2020 · 9:19 AM UTC">Dec 26</a></span>
 * <div class="tweet-content media-body">Doors open at nine.</div></div>
 * }</pre>
 */
final class NitterTweet implements CardForm {

  @Override
  public boolean mayBe(Element element) {
    return Attributes.hasClass(element, "timeline-item");
  }

  @Override
  public Card fill(Card card, Element element) {
    return card.requires(".tweet-content")
        .shows(".fullname", ".username", ".tweet-content")
        .date(".tweet-date a", "title")
        .links(".tweet-date a, a.tweet-link");
  }
}
