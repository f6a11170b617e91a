package io.github.tweetcitation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A post's own text. Immutable; two are equal if all their values are.
 *
 * @since 0.1.0
 */
public final class Body {

  private final String text;
  private final Span span;
  private final Boundary boundary;
  private final Direction direction;
  private final Optional<String> language;
  private final Optional<Tail> tail;
  private final List<Entity> entities;
  private final List<Alternative> alternatives;

  private Body(Builder builder) {
    this.text = builder.text;
    this.span = Objects.requireNonNull(builder.span, "span");
    this.boundary = Objects.requireNonNull(builder.boundary, "boundary");
    this.direction = builder.direction;
    this.language = builder.language;
    this.tail = builder.tail;
    this.entities = builder.entities;
    this.alternatives = builder.alternatives;
  }

  /**
   * The part of a post that is after its attribution.
   *
   * @param text the text, normalised
   * @param span where it is in the source
   */
  public record Tail(String text, Span span) {

    /**
     * Creates a tail.
     *
     * @throws NullPointerException if an argument is null
     */
    public Tail {
      Objects.requireNonNull(text, "text");
      Objects.requireNonNull(span, "span");
    }
  }

  /**
   * Another place where the body may begin, and the text from there.
   *
   * @param text the text, normalised
   * @param span where it is in the source
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

  /**
   * Starts a body. Span and boundary are required.
   *
   * @return a builder of a body without text
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a body that differs from this one in some values.
   *
   * @return a builder with the values of this body
   */
  public Builder toBuilder() {
    return builder()
        .text(text)
        .span(span)
        .boundary(boundary)
        .direction(direction)
        .language(language)
        .tail(tail)
        .entities(entities)
        .alternatives(alternatives);
  }

  /**
   * The text, normalised, with line breaks as {@code \n}. A link that some extractors put on the
   * line after the attribution is part of it.
   *
   * @return the text; an empty string if the post has none
   */
  public String text() {
    return text;
  }

  /**
   * Where the text is in the source: before the attribution, or in the embed. A link on the line
   * after the attribution is not in this span; the link's entity has a span of its own.
   *
   * @return its span
   */
  public Span span() {
    return span;
  }

  /**
   * What the beginning of the text rests on.
   *
   * @return the boundary
   */
  public Boundary boundary() {
    return boundary;
  }

  /**
   * The paragraph direction by the Unicode bidi algorithm (UAX #9, rules P2 and P3). As on Twitter,
   * mentions and links count only if nothing else has a direction.
   *
   * @return the direction
   */
  public Direction direction() {
    return direction;
  }

  /**
   * The language of the text, from the markup of the embed; it is never guessed.
   *
   * @return a BCP 47 tag such as {@code ar} or {@code zh-CN}, {@code he} for {@code iw} and {@code
   *     id} for {@code in}; empty if there is none, or it is {@code und}
   */
  public Optional<String> language() {
    return language;
  }

  /**
   * The part of the post that is after its attribution, as where an extractor puts the attribution
   * after the first line of the tweet. It is found in text where it ends with a picture link and,
   * with {@link #text()}, fits in a tweet; where that is only likely, there is the finding {@link
   * Finding.Type#BODY_CONTINUES}. A picture link alone is the end of {@link #text()}. The entities
   * of the tail are among {@link #entities()}.
   *
   * @return the tail; empty if there is none
   */
  public Optional<Tail> tail() {
    return tail;
  }

  /**
   * The whole text of the post.
   *
   * @return the text and, on a line of its own, the tail
   */
  public String whole() {
    String after = tail.map(Tail::text).orElse("");
    return text.isEmpty() || after.isEmpty() ? text + after : text + "\n" + after;
  }

  /**
   * What the network links in the text and the tail.
   *
   * @return mentions, hashtags, cashtags, links and media links, in order
   */
  public List<Entity> entities() {
    return entities;
  }

  /**
   * Other places where the body may begin.
   *
   * @return at most three, the likeliest first
   */
  public List<Alternative> alternatives() {
    return alternatives;
  }

  private List<Object> values() {
    return List.of(text, span, boundary, direction, language, tail, entities, alternatives);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Body body && values().equals(body.values());
  }

  @Override
  public int hashCode() {
    return values().hashCode();
  }

  @Override
  public String toString() {
    return "Body" + values();
  }

  /**
   * Makes a {@link Body}. Each setter returns this builder, and throws a NullPointerException for
   * null.
   */
  public static final class Builder {

    private String text = "";
    private @Nullable Span span;
    private @Nullable Boundary boundary;
    private Direction direction = Direction.NEUTRAL;
    private Optional<String> language = Optional.empty();
    private Optional<Tail> tail = Optional.empty();
    private List<Entity> entities = List.of();
    private List<Alternative> alternatives = List.of();

    private Builder() {}

    /** Sets the text; an empty string unless set. */
    public Builder text(String text) {
      this.text = Objects.requireNonNull(text, "text");
      return this;
    }

    /** Sets where the text is in the source; required. */
    public Builder span(Span span) {
      this.span = Objects.requireNonNull(span, "span");
      return this;
    }

    /** Sets what the beginning of the text rests on; required. */
    public Builder boundary(Boundary boundary) {
      this.boundary = Objects.requireNonNull(boundary, "boundary");
      return this;
    }

    /** Sets the direction of the text; {@link Direction#NEUTRAL} unless set. */
    public Builder direction(Direction direction) {
      this.direction = Objects.requireNonNull(direction, "direction");
      return this;
    }

    /** Sets the language of the text; unknown unless set. */
    public Builder language(Optional<String> language) {
      this.language = Objects.requireNonNull(language, "language");
      return this;
    }

    /** Sets the part of the post that is after its attribution; none unless set. */
    public Builder tail(Optional<Tail> tail) {
      this.tail = Objects.requireNonNull(tail, "tail");
      return this;
    }

    /** Sets what the network links in the text and the tail; nothing unless set. */
    public Builder entities(List<? extends Entity> entities) {
      this.entities = List.copyOf(Objects.requireNonNull(entities, "entities"));
      return this;
    }

    /** Sets other places where the body may begin; none unless set. */
    public Builder alternatives(List<Alternative> alternatives) {
      this.alternatives = List.copyOf(Objects.requireNonNull(alternatives, "alternatives"));
      return this;
    }

    /**
     * Makes the body.
     *
     * @return a body with the values set so far
     * @throws NullPointerException if a required value is not set
     */
    public Body build() {
      return new Body(this);
    }
  }
}
