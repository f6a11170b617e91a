package io.github.tweetcitation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A tweet that a document cites.
 *
 * @param span the whole citation in the source, body and attribution, with the invisible marks
 *     around them
 * @param attribution the attribution alone: dash, name, handle, date, and the link that the date
 *     carries
 * @param leniency the least leniency that accepts the attribution
 * @param author who wrote the tweet
 * @param date the UTC day of the tweet, as the embed prints it; empty if it prints none
 * @param body the tweet's own text
 * @param entities what Twitter links in the body, in order
 * @param status the tweet's id and permalink; empty if the source does not tell
 * @param findings what looks damaged, ambiguous or forged, in the order of the source
 */
public record TweetCitation(
    Span span,
    Span attribution,
    Leniency leniency,
    Author author,
    Optional<LocalDate> date,
    Body body,
    List<Entity> entities,
    Optional<Status> status,
    List<Finding> findings)
    implements Segment {

  /**
   * Creates a citation.
   *
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the span does not cover the attribution and the body
   */
  public TweetCitation {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(attribution, "attribution");
    Objects.requireNonNull(leniency, "leniency");
    Objects.requireNonNull(author, "author");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(body, "body");
    entities = List.copyOf(entities);
    Objects.requireNonNull(status, "status");
    findings = List.copyOf(findings);
    if (!span.contains(attribution) || !span.contains(body.span())) {
      throw new IllegalArgumentException("span must cover attribution and body: " + span);
    }
  }

  /**
   * The photos and videos of the tweet.
   *
   * @return the media links among the entities, in order
   */
  public List<MediaLink> media() {
    return entities.stream()
        .filter(MediaLink.class::isInstance)
        .map(MediaLink.class::cast)
        .toList();
  }
}
