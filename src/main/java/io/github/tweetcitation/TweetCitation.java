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
 *     that may mean several days or can mean none
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
   * This citation as the HTML of an embed: escaped, with the direction of the body and the
   * permalink where it is known. The date is in English, as most embeds have it.
   *
   * @return a {@code blockquote} element, which {@link TweetCitationParser#parseHtml} reads again
   */
  public String toHtml() {
    return Rendering.HTML.of(this);
  }

  /**
   * This citation as a block quote of Markdown, escaped, with the permalink where it is known.
   *
   * @return lines that begin with {@code >}, which {@link TweetCitationParser#parseMarkdown} reads
   *     again
   */
  public String toMarkdown() {
    return Rendering.MARKDOWN.of(this);
  }

  /**
   * This citation as plain text: indented lines, the attribution last, and the permalink behind the
   * date where it is known.
   *
   * @return lines of text, which {@link TweetCitationParser#parseText} reads again. Plain text
   *     cannot tell apart a body that holds an attribution and two tweets, nor a tweet without
   *     words and one whose words are the paragraph before it
   */
  public String toText() {
    return Rendering.TEXT.of(this);
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
