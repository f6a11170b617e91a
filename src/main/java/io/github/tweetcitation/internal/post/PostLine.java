package io.github.tweetcitation.internal.post;

import io.github.tweetcitation.Network;
import io.github.tweetcitation.PostId;
import io.github.tweetcitation.Span;
import org.jspecify.annotations.Nullable;

/**
 * The line in which a network names the author of a post, with what is known of the post around it.
 *
 * @param network the network
 * @param span the line with the words of the network around it, such as {@code View this post on
 *     Instagram}; with the body, if that is known
 * @param attribution from the words before the name to the date
 * @param name the display name, normalised; empty if there is none
 * @param nameSpan where it is, an empty span if there is none
 * @param handle the handle without {@code @}; empty if there is none
 * @param handleSpan where it is, an empty span if there is none
 * @param date the date that is printed, or null
 * @param body where the text of the post is; null if it is before the line and has to be judged
 * @param isTitle whether the text before the line is the title of the post
 * @param post the post, if the line names it, or null
 */
public record PostLine(
    Network network,
    Span span,
    Span attribution,
    String name,
    Span nameSpan,
    String handle,
    Span handleSpan,
    @Nullable PostDate date,
    @Nullable Span body,
    boolean isTitle,
    @Nullable PostId post) {

  /** A line of a post whose text is before it. */
  static PostLine ofAuthor(
      Network network,
      Span span,
      Span attribution,
      Named name,
      Named handle,
      @Nullable PostDate date) {
    return new PostLine(
        network,
        span,
        attribution,
        name.value(),
        name.span(),
        handle.value(),
        handle.span(),
        date,
        null,
        false,
        null);
  }

  /** A value and where it is; both are empty if there is none. */
  record Named(String value, Span span) {

    /** No value, at a place. */
    static Named none(int at) {
      return new Named("", new Span(at, at));
    }
  }

  /** The same line of a post whose text is in a part of the document. */
  PostLine withBody(Span place) {
    return with(place, isTitle, post);
  }

  /** The same line of a post whose title is before it. */
  PostLine withTitle() {
    return with(body, true, post);
  }

  /** The same line of a citation that ends later. */
  PostLine withEnd(int end) {
    return new PostLine(
        network,
        new Span(span.start(), end),
        attribution,
        name,
        nameSpan,
        handle,
        handleSpan,
        date,
        body,
        isTitle,
        post);
  }

  /** The same line of a post with an identity. */
  public PostLine withPost(PostId identity) {
    return with(body, isTitle, identity);
  }

  /** The same line in a text that it is a part of. */
  public PostLine shifted(int distance) {
    return new PostLine(
        network,
        shifted(span, distance),
        shifted(attribution, distance),
        name,
        shifted(nameSpan, distance),
        handle,
        shifted(handleSpan, distance),
        date == null ? null : date.withSpan(shifted(date.span(), distance)),
        body == null ? null : shifted(body, distance),
        isTitle,
        post);
  }

  private static Span shifted(Span span, int distance) {
    return new Span(span.start() + distance, span.end() + distance);
  }

  private PostLine with(@Nullable Span place, boolean title, @Nullable PostId identity) {
    return new PostLine(
        network,
        span,
        attribution,
        name,
        nameSpan,
        handle,
        handleSpan,
        date,
        place,
        title,
        identity);
  }
}
