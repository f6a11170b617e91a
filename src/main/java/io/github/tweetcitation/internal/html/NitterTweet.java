package io.github.tweetcitation.internal.html;

import io.github.tweetcitation.internal.source.ReadableText.Anchor;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A tweet as nitter and its like show it. The time in the title is UTC.
 *
 * <pre>{@code
 * <div class="timeline-item"><a class="tweet-link" href="/jane/status/1342881923710144512#m"></a>
 * <a class="fullname" title="Jane">Jane</a><a class="username" title="@jane">@jane</a>
 * <span class="tweet-date"><a href="/jane/status/1342881923710144512#m"
 * title="Dec 26, 2020 · 9:19 AM UTC">Dec 26</a></span>
 * <div class="tweet-content media-body">Doors open at nine.</div></div>
 * }</pre>
 */
final class NitterTweet implements EmbedForm {

  /** Pages of other makers have the class too, but not the text of a tweet in it. */
  private static final Set<String> CLASSES = Set.of("timeline-item");

  @Override
  public boolean mayBe(Element element) {
    return Attributes.hasClass(element, CLASSES);
  }

  @Override
  public @Nullable Embed read(Element element, Page page, int limit, List<Anchor> links) {
    return element.selectFirst(".tweet-content") == null
        ? null
        : new Card(element, page)
            .name(".fullname")
            .handle(".username")
            .text(".tweet-content")
            .date(".tweet-date a", "title")
            .link(".tweet-date a, a.tweet-link", "href")
            .embed();
  }
}
