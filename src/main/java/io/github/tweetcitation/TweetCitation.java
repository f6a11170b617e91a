package io.github.tweetcitation;

import io.github.tweetcitation.internal.network.Handle;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A tweet that a document cites. Immutable; two are equal if all their values are.
 *
 * @since 0.1.0
 */
public final class TweetCitation implements Citation {

  private final Span span;
  private final Leniency requiredLeniency;
  private final Attribution attribution;
  private final Optional<LocalDate> date;
  private final Body body;
  private final Optional<Status> status;
  private final Optional<Status> inReplyTo;
  private final List<Finding> findings;

  private TweetCitation(Builder builder) {
    this.span = Objects.requireNonNull(builder.span, "span");
    this.requiredLeniency = builder.requiredLeniency;
    this.attribution = Objects.requireNonNull(builder.attribution, "attribution");
    this.date = builder.date;
    this.body = Objects.requireNonNull(builder.body, "body");
    this.status = builder.status;
    this.inReplyTo = builder.inReplyTo;
    this.findings = builder.findings;
    Optional<String> handle = attribution.author().handle();
    if (handle.isPresent() && !Handle.isValid(handle.get())) {
      throw new IllegalArgumentException("handle must be 1 to 20 of [A-Za-z0-9_]: " + handle.get());
    }
    if (!span.contains(attribution.span()) || !span.contains(body.span())) {
      throw new IllegalArgumentException("span must cover attribution and body: " + span);
    }
  }

  /**
   * Starts a citation. Span, attribution and body are required.
   *
   * @return a builder of a citation that every leniency accepts, without date, status and findings
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
        .span(span)
        .requiredLeniency(requiredLeniency)
        .attribution(attribution)
        .date(date)
        .body(body)
        .status(status)
        .inReplyTo(inReplyTo)
        .findings(findings);
  }

  @Override
  public Network network() {
    return Network.X;
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

  @Override
  public Optional<LocalDate> date() {
    return date;
  }

  @Override
  public Body body() {
    return body;
  }

  /**
   * The tweet's id and address.
   *
   * @return the status; empty if the document has neither
   */
  public Optional<Status> status() {
    return status;
  }

  @Override
  public Optional<Instant> createdAt() {
    return status.flatMap(Status::createdAt);
  }

  /**
   * The tweet that this one replies to.
   *
   * @return its status, of which only the id is known; empty unless the embed has that id, as those
   *     of 2012 to 2014 do
   */
  public Optional<Status> inReplyTo() {
    return inReplyTo;
  }

  @Override
  public List<Finding> findings() {
    return findings;
  }

  private List<Object> values() {
    return List.of(span, requiredLeniency, attribution, date, body, status, inReplyTo, findings);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TweetCitation citation && values().equals(citation.values());
  }

  @Override
  public int hashCode() {
    return values().hashCode();
  }

  @Override
  public String toString() {
    return "TweetCitation" + values();
  }

  /**
   * Makes a {@link TweetCitation}. Each setter returns this builder, and throws a
   * NullPointerException for null.
   */
  public static final class Builder {

    private @Nullable Span span;
    private Leniency requiredLeniency = Leniency.STRICT;
    private @Nullable Attribution attribution;
    private Optional<LocalDate> date = Optional.empty();
    private @Nullable Body body;
    private Optional<Status> status = Optional.empty();
    private Optional<Status> inReplyTo = Optional.empty();
    private List<Finding> findings = List.of();

    private Builder() {}

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

    /** Sets the UTC day of the tweet; unknown unless set. */
    public Builder date(Optional<LocalDate> date) {
      this.date = Objects.requireNonNull(date, "date");
      return this;
    }

    /** Sets the tweet's own text; required. */
    public Builder body(Body body) {
      this.body = Objects.requireNonNull(body, "body");
      return this;
    }

    /** Sets the tweet's id and address; unknown unless set. */
    public Builder status(Optional<Status> status) {
      this.status = Objects.requireNonNull(status, "status");
      return this;
    }

    /** Sets the tweet that this one replies to; unknown unless set. */
    public Builder inReplyTo(Optional<Status> inReplyTo) {
      this.inReplyTo = Objects.requireNonNull(inReplyTo, "inReplyTo");
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
     * @throws IllegalArgumentException if the span does not cover the attribution and the body, or
     *     the handle is not one of X
     */
    public TweetCitation build() {
      return new TweetCitation(this);
    }
  }
}
