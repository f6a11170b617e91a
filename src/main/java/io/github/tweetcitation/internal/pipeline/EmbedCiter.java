package io.github.tweetcitation.internal.pipeline;

import io.github.tweetcitation.Body;
import io.github.tweetcitation.Citation;
import io.github.tweetcitation.PostCitation;
import io.github.tweetcitation.Span;
import io.github.tweetcitation.Status;
import io.github.tweetcitation.TweetCitation;
import io.github.tweetcitation.internal.attribution.AttributionReading;
import io.github.tweetcitation.internal.body.BodyReader;
import io.github.tweetcitation.internal.html.Page;
import io.github.tweetcitation.internal.html.form.Embed;
import io.github.tweetcitation.internal.html.form.PostEmbed;
import io.github.tweetcitation.internal.pipeline.DistinctEmbeds.Found;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes citations of the embeds of a page, with their spans in its source. */
final class EmbedCiter {

  private EmbedCiter() {}

  /**
   * The citation of a tweet.
   *
   * @param quoted whether the embed before it quotes it
   */
  static Found cite(Page page, TextPipeline text, Embed embed, boolean quoted) {
    AttributionReading attribution = embed.attribution();
    Body body = body(page, embed);
    // A page with broken tables can show a part of an embed outside of it.
    Span printed = DistinctEmbeds.hull(attribution.span(), body.span());
    Span shown = DistinctEmbeds.hull(embed.span(), printed);
    TweetCitation citation = text.cite(shown, attribution, body);
    Optional<Status> repliedTo = embed.inReplyTo();
    if (repliedTo.isPresent()) {
      citation = citation.toBuilder().inReplyTo(repliedTo).build();
    }
    Span place = page.sourceOf(embed.element(), embed.span());
    Citation moved = SpanMover.toSource(citation, page::sourceOf, place);
    return new Found(
        withQuoted(moved, page, embed.quoted()),
        page.trim(embed.span()),
        !page.isFallback(embed.element()),
        quoted);
  }

  /** The citation of a post of another network. */
  static Found cite(Page page, TextPipeline text, PostEmbed embed) {
    PostCitation citation = text.cite(embed);
    Span place = page.sourceOf(embed.element(), embed.span());
    return new Found(
        SpanMover.toSource(citation, page::sourceOf, place),
        page.trim(embed.span()),
        !page.isFallback(embed.element()));
  }

  private static Body body(Page page, Embed embed) {
    AttributionReading attribution = embed.attribution();
    Embed quoted = embed.quoted();
    return quoted == null
        ? BodyReader.enclosed(page.text(), embed.body(), attribution, embed.language())
        : BodyReader.enclosedAround(
            page.text(), embed.body(), quoted.span(), attribution, embed.language());
  }

  /** A citation whose body covers the embed that it quotes, with its tags. */
  private static Citation withQuoted(Citation citation, Page page, @Nullable Embed quoted) {
    if (quoted == null || !(citation instanceof TweetCitation tweet)) {
      return citation;
    }
    Span inner = page.sourceOf(quoted.element(), quoted.span());
    Span body = DistinctEmbeds.hull(citation.body().span(), inner);
    return tweet.toBuilder().body(tweet.body().toBuilder().span(body).build()).build();
  }
}
