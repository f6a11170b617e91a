package io.github.tweetcitation;

import java.util.Objects;

/**
 * A piece of the article's own words, exactly as the source has it.
 *
 * @param text the words, not normalised
 * @param span where they are in the source
 * @since 0.1.0
 */
public record Prose(String text, Span span) implements Segment {

  /**
   * Creates a piece of prose.
   *
   * @throws NullPointerException if an argument is null
   */
  public Prose {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(span, "span");
  }
}
