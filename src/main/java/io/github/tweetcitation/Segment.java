package io.github.tweetcitation;

/**
 * A piece of a document: the article's own words or a citation. Its text is {@code
 * span().in(source)}.
 *
 * @since 0.1.0
 */
public sealed interface Segment permits Prose, Citation {

  /**
   * Where the piece is in the source.
   *
   * @return its span
   */
  Span span();
}
