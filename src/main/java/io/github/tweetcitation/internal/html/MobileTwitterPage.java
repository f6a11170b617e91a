package io.github.tweetcitation.internal.html;

import io.github.tweetcitation.internal.source.ReadableText.Anchor;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

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
final class MobileTwitterPage implements EmbedForm {

  private static final Set<String> CLASSES = Set.of("main-tweet");

  @Override
  public boolean mayBe(Element element) {
    return element.normalName().equals("table") && Attributes.hasClass(element, CLASSES);
  }

  @Override
  public @Nullable Embed read(Element element, Page page, int limit, List<Anchor> links) {
    return new Card(element, page)
        .name(".fullname")
        .handle(".username")
        .text(".tweet-text")
        .date(".metadata", "datetime")
        .id(element.select(".tweet-text").attr("data-id"))
        .embed();
  }
}
