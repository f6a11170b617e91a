package io.github.tweetcitation;

import java.util.List;
import java.util.Objects;

/**
 * A tweet's own text.
 *
 * @param text the text, normalised; line breaks are {@code \n}; empty if the tweet has none
 * @param span where it stands in the source, before the attribution or in the embed; a link that
 *     some extractors put on the line behind the attribution is part of the text and an entity,
 *     with a span of its own behind this one
 * @param boundary on what its beginning rests
 * @param direction the paragraph direction by the Unicode bidi algorithm (UAX #9, rules P2 and P3),
 *     with mentions and links left aside unless there is nothing else, as Twitter does
 * @param entities what Twitter links in it, in order
 * @param alternatives other readings of where it begins, best first, at most three
 */
public record Body(
    String text,
    Span span,
    Boundary boundary,
    Direction direction,
    List<Entity> entities,
    List<Alternative> alternatives) {

  /**
   * Creates a body.
   *
   * @throws NullPointerException if an argument is null
   */
  public Body {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(boundary, "boundary");
    Objects.requireNonNull(direction, "direction");
    entities = List.copyOf(Objects.requireNonNull(entities, "entities"));
    alternatives = List.copyOf(Objects.requireNonNull(alternatives, "alternatives"));
  }

  /**
   * Another reading of a body.
   *
   * @param text the text, normalised
   * @param span where it stands in the source
   */
  public record Alternative(String text, Span span) {

    /**
     * Creates an alternative.
     *
     * @throws NullPointerException if an argument is null
     */
    public Alternative {
      Objects.requireNonNull(text, "text");
      Objects.requireNonNull(span, "span");
    }
  }
}
