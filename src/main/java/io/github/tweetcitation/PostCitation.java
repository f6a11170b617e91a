package io.github.tweetcitation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A post of a network other than X that a document cites. Immutable; two are equal if all their
 * values are.
 *
 * @since 0.1.0
 */
public final class PostCitation implements Citation {

  private final Network network;
  private final Span span;
  private final Leniency requiredLeniency;
  private final Attribution attribution;
  private final Body body;
  private final Optional<PostId> post;
  private final Optional<String> title;
  private final List<Finding> findings;

  private PostCitation(Builder builder) {
    this.network = Objects.requireNonNull(builder.network, "network");
    this.span = Objects.requireNonNull(builder.span, "span");
    this.requiredLeniency = builder.requiredLeniency;
    this.attribution = Objects.requireNonNull(builder.attribution, "attribution");
    this.body = Objects.requireNonNull(builder.body, "body");
    this.post = builder.post;
    this.title = builder.title;
    this.findings = builder.findings;
    if (network == Network.X) {
      throw new IllegalArgumentException("network must not be X, whose posts are TweetCitations");
    }
    if (!span.contains(attribution.span()) || !span.contains(body.span())) {
      throw new IllegalArgumentException("span must cover attribution and body: " + span);
    }
  }

  /**
   * Starts a citation. Network, span, attribution and body are required.
   *
   * @return a builder of a citation that every leniency accepts, without identity, title and
   *     findings
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a citation that differs from this one in some values.
   *
   * @return a builder with the values of this citation
   */
  public Builder toBuilder() {
    return builder()
        .network(network)
        .span(span)
        .requiredLeniency(requiredLeniency)
        .attribution(attribution)
        .body(body)
        .post(post)
        .title(title)
        .findings(findings);
  }

  @Override
  public Network network() {
    return network;
  }

  @Override
  public Span span() {
    return span;
  }

  @Override
  public Leniency requiredLeniency() {
    return requiredLeniency;
  }

  @Override
  public Attribution attribution() {
    return attribution;
  }

  /**
   * The day that the embed prints, which is one in the time zone of the network or of whoever
   * copied the embed.
   *
   * @return the day; empty if the embed prints no date, or one that may mean several days or none
   */
  @Override
  public Optional<LocalDate> date() {
    return attribution
        .date()
        .filter(printed -> printed.days().size() == 1)
        .map(printed -> printed.days().get(0));
  }

  @Override
  public Optional<Instant> createdAt() {
    return post.flatMap(PostId::createdAt);
  }

  @Override
  public Body body() {
    return body;
  }

  /**
   * The post's id and address.
   *
   * @return the identity; empty if the document has neither
   */
  public Optional<PostId> post() {
    return post;
  }

  /**
   * The title of the post, where the embed has one, as those of Reddit, YouTube and LinkedIn do.
   *
   * @return the title; empty if there is none
   */
  public Optional<String> title() {
    return title;
  }

  @Override
  public List<Finding> findings() {
    return findings;
  }

  private List<Object> values() {
    return List.of(network, span, requiredLeniency, attribution, body, post, title, findings);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PostCitation citation && values().equals(citation.values());
  }

  @Override
  public int hashCode() {
    return values().hashCode();
  }

  @Override
  public String toString() {
    return "PostCitation" + values();
  }

  /**
   * Makes a {@link PostCitation}. Each setter returns this builder, and throws a
   * NullPointerException for null.
   */
  public static final class Builder {

    private @Nullable Network network;
    private @Nullable Span span;
    private Leniency requiredLeniency = Leniency.STRICT;
    private @Nullable Attribution attribution;
    private @Nullable Body body;
    private Optional<PostId> post = Optional.empty();
    private Optional<String> title = Optional.empty();
    private List<Finding> findings = List.of();

    private Builder() {}

    /** Sets the network; required. */
    public Builder network(Network network) {
      this.network = Objects.requireNonNull(network, "network");
      return this;
    }

    /** Sets the whole citation in the source; required. */
    public Builder span(Span span) {
      this.span = Objects.requireNonNull(span, "span");
      return this;
    }

    /** Sets the least leniency that accepts the attribution; {@link Leniency#STRICT} unless set. */
    public Builder requiredLeniency(Leniency requiredLeniency) {
      this.requiredLeniency = Objects.requireNonNull(requiredLeniency, "requiredLeniency");
      return this;
    }

    /** Sets the attribution; required. */
    public Builder attribution(Attribution attribution) {
      this.attribution = Objects.requireNonNull(attribution, "attribution");
      return this;
    }

    /** Sets the post's own text; required. */
    public Builder body(Body body) {
      this.body = Objects.requireNonNull(body, "body");
      return this;
    }

    /** Sets the post's id and address; unknown unless set. */
    public Builder post(Optional<PostId> post) {
      this.post = Objects.requireNonNull(post, "post");
      return this;
    }

    /** Sets the title; none unless set. */
    public Builder title(Optional<String> title) {
      this.title = Objects.requireNonNull(title, "title");
      return this;
    }

    /** Sets the findings; none unless set. */
    public Builder findings(List<Finding> findings) {
      this.findings = List.copyOf(Objects.requireNonNull(findings, "findings"));
      return this;
    }

    /**
     * Makes the citation.
     *
     * @return a citation with the values set so far
     * @throws NullPointerException if a required value is not set
     * @throws IllegalArgumentException if the network is X, or the span does not cover the
     *     attribution and the body
     */
    public PostCitation build() {
      return new PostCitation(this);
    }
  }
}
