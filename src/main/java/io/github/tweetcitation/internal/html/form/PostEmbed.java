package io.github.tweetcitation.internal.html.form;

import io.github.tweetcitation.PostId;
import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.network.SocialNetwork;
import io.github.tweetcitation.internal.post.PostLine;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A post of another network than X that the markup of a page cites.
 *
 * @param element the element that holds it
 * @param span where the page shows it; empty if the page shows nothing of it
 * @param network the network
 * @param line the line that names the author, or null
 * @param body where the page shows the post's own text; empty if it doesn't
 * @param language the value of the attribute {@code lang} in it; empty if there is none
 * @param post the post, or null
 * @param title the title of the post; empty if there is none
 */
public record PostEmbed(
    Element element,
    Span span,
    SocialNetwork network,
    @Nullable PostLine line,
    Span body,
    String language,
    @Nullable PostId post,
    String title) {

  /** A post of which the page shows nothing. */
  public static PostEmbed ofId(
      Element element, Span span, SocialNetwork network, PostId post, String title) {
    Span none = new Span(span.start(), span.start());
    return new PostEmbed(element, span, network, null, none, "", post, title);
  }
}
