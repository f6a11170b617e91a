package io.github.tweetcitation;

import java.util.Objects;

/**
 * A part of a long text with its citations. Each passage begins where the one before ends, no
 * citation is in two of them, and none is empty. A passage ends after a citation or a line; only a
 * line of thousands of characters is split.
 *
 * @param start where the passage begins in the text, in UTF-16 code units
 * @param document the passage with its citations, whose spans are offsets into the passage
 * @since 0.1.0
 */
public record Passage(long start, CitedDocument document) {

  /**
   * Creates a passage.
   *
   * @throws NullPointerException if the document is null
   * @throws IllegalArgumentException if {@code start} is negative
   */
  public Passage {
    Objects.requireNonNull(document, "document");
    if (start < 0) {
      throw new IllegalArgumentException("start must not be negative: " + start);
    }
  }
}
