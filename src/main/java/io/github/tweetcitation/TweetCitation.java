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
 * @param requiredLeniency the least leniency that accepts the attribution
 * @param author who wrote the tweet
 * @param date the UTC day of the tweet, as the embed prints it; empty if it prints none, or one
 *     that may mean several days
 * @param printedDate the date as it is printed; empty if there is none
 * @param body the tweet's own text
 * @param status the tweet's id and permalink; empty if the source does not tell
 * @param findings what looks damaged, ambiguous or forged, in the order of the source
 */
public record TweetCitation(
    Span span,
    Span attribution,
    Leniency requiredLeniency,
    Author author,
    Optional<LocalDate> date,
    Optional<PrintedDate> printedDate,
    Body body,
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
    Objects.requireNonNull(requiredLeniency, "requiredLeniency");
    Objects.requireNonNull(author, "author");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(printedDate, "printedDate");
    Objects.requireNonNull(body, "body");
    Objects.requireNonNull(status, "status");
    findings = List.copyOf(Objects.requireNonNull(findings, "findings"));
    if (!span.contains(attribution) || !span.contains(body.span())) {
      throw new IllegalArgumentException("span must cover attribution and body: " + span);
    }
  }

  /**
   * What Twitter links in the body.
   *
   * @return mentions, hashtags, cashtags, links and media links, in order
   */
  public List<Entity> entities() {
    return body.entities();
  }

  /**
   * The entities of one kind.
   *
   * @param <E> the kind
   * @param type its class, such as {@code Hashtag.class}
   * @return those of the entities, in order
   * @throws NullPointerException if the type is null
   */
  public <E extends Entity> List<E> entities(Class<E> type) {
    Objects.requireNonNull(type, "type");
    return entities().stream().filter(type::isInstance).map(type::cast).toList();
  }

  /**
   * The photos and videos of the tweet.
   *
   * @return the media links among the entities, in order
   */
  public List<MediaLink> media() {
    return entities(MediaLink.class);
  }
}
