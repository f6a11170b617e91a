package io.github.tweetcitation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A post that a document cites, with what the posts of all networks have.
 *
 * @since 0.1.0
 */
public sealed interface Citation extends Segment permits TweetCitation, PostCitation {

  /**
   * The network that the post was sent on.
   *
   * @return the network
   */
  Network network();

  /**
   * The whole citation in the source: body and attribution, with the invisible marks around them.
   *
   * @return its span, which covers those of the attribution and the body
   */
  @Override
  Span span();

  /**
   * How much damage a parser has to tolerate to find this citation.
   *
   * @return the least leniency that accepts the attribution
   */
  Leniency requiredLeniency();

  /**
   * The words that say who wrote the post, and when.
   *
   * @return the attribution
   */
  Attribution attribution();

  /**
   * Who wrote the post: a short cut to {@code attribution().author()}.
   *
   * @return the author
   */
  default Author author() {
    return attribution().author();
  }

  /**
   * The UTC day of the post, as the embed has it: printed, or in an attribute or a script.
   *
   * @return the day; empty if the embed has no date, or one that may mean several days or none
   */
  Optional<LocalDate> date();

  /**
   * When the post was sent, by the arithmetic of its id.
   *
   * @return the time (UTC); empty if the id is unknown or has no time in it
   */
  Optional<Instant> createdAt();

  /**
   * A day to count the post by.
   *
   * @return the printed day ({@link #date()}), or else the one (UTC) on which it was sent; empty if
   *     neither is known
   */
  default Optional<Day> day() {
    return date()
        .map(printed -> new Day(printed, Day.Origin.PRINTED))
        .or(
            () ->
                createdAt()
                    .map(time -> time.atOffset(ZoneOffset.UTC).toLocalDate())
                    .map(sent -> new Day(sent, Day.Origin.STATUS)));
  }

  /**
   * The post's own text.
   *
   * @return the body
   */
  Body body();

  /**
   * What the network links in the body.
   *
   * @return mentions, hashtags, cashtags, links and media links, in order
   */
  default List<Entity> entities() {
    return body().entities();
  }

  /**
   * The entities of one kind.
   *
   * @param <E> the kind
   * @param type its class, such as {@code Hashtag.class}
   * @return the entities of that class, in order
   * @throws NullPointerException if the type is null
   */
  default <E extends Entity> List<E> entities(Class<E> type) {
    Objects.requireNonNull(type, "type");
    return entities().stream().filter(type::isInstance).map(type::cast).toList();
  }

  /**
   * The photos and videos of the post.
   *
   * @return the media links among the entities, in order
   */
  default List<MediaLink> media() {
    return entities(MediaLink.class);
  }

  /**
   * What looks damaged, ambiguous or forged.
   *
   * @return the findings, in the order of the source
   */
  List<Finding> findings();

  /**
   * A day, and where it is from.
   *
   * @param date the day
   * @param origin what it is from
   */
  record Day(LocalDate date, Origin origin) {

    /** What the day of a post is from. */
    public enum Origin {
      /** The date that the document prints. */
      PRINTED,
      /** The time in the id of the post. */
      STATUS
    }

    /**
     * Creates a day.
     *
     * @throws NullPointerException if an argument is null
     */
    public Day {
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(origin, "origin");
    }
  }
}
