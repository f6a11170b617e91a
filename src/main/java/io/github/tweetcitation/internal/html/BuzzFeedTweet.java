package io.github.tweetcitation.internal.html;

import io.github.tweetcitation.internal.source.ReadableText.Anchor;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A tweet as BuzzFeed lays it out; the printed time is UTC.
 *
 * <pre>{@code
 * <blockquote class="subbuzz-tweet"><a class="subbuzz-tweet__name">Jane</a>
 * <a class="subbuzz-tweet__username">@jane</a><p class="subbuzz-tweet__text">Doors open at nine.</p>
 * <a class="subbuzz-tweet__tweet-created-at" href="https://twitter.com/jane/status/1342881923710144512">
 * 05:39 PM - 26 Dec 2020</a></blockquote>
 * }</pre>
 */
final class BuzzFeedTweet implements EmbedForm {

  private static final Set<String> CLASSES = Set.of("subbuzz-tweet");
  private static final String HANDLE = "[class*=subbuzz-tweet__username]";
  private static final String TEXT = "[class*=subbuzz-tweet__][class*=text]";

  @Override
  public boolean mayBe(Element element) {
    return Attributes.hasClass(element, CLASSES);
  }

  @Override
  public @Nullable Embed read(Element element, Page page, int limit, List<Anchor> links) {
    return element.selectFirst(HANDLE) == null
        ? null
        : new Card(element, page)
            .name("[class*=subbuzz-tweet__][class*=name]:not(" + HANDLE + ")")
            .handle(HANDLE)
            .text(TEXT)
            .date("[class*=created-at]", "datetime")
            .link("[class*=created-at]", "href")
            .link("a:not(" + TEXT + " a)", "href")
            .embed();
  }
}
