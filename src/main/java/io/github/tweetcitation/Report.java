package io.github.tweetcitation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A tweet that a document reports in its own words: {@code Jane wrote on X: “Doors open at nine.”}
 *
 * <p>The announcing words are its cue; a paraphrase quotes nothing. Immutable, equal by value.
 *
 * @since 0.1.0
 */
public final class Report {

  private final Span span;
  private final ReportRule rule;
  private final Leniency requiredLeniency;
  private final Optional<Words> cue;
  private final Optional<Words> speaker;
  private final List<Words> quotations;
  private final Network network;
  private final Optional<PrintedDate> date;
  private final boolean continuing;
  private final Optional<Citation> citation;
  private final List<Finding> findings;

  private Report(Builder builder) {
    this.span = Objects.requireNonNull(builder.span, "span");
    this.rule = Objects.requireNonNull(builder.rule, "rule");
    this.requiredLeniency = builder.requiredLeniency;
    this.cue = builder.cue;
    this.speaker = builder.speaker;
    this.quotations = builder.quotations;
    this.network = builder.network;
    this.date = builder.date;
    this.continuing = builder.continuing;
    this.citation = builder.citation;
    this.findings = builder.findings;
    if (!Stream.concat(cue.stream(), quotations.stream())
        .allMatch(words -> span.contains(words.span()))) {
      throw new IllegalArgumentException("span must cover cue and quotations: " + span);
    }
  }

  /**
   * Words of the document.
   *
   * @param text the words, normalised
   * @param span where they are in the source
   */
  public record Words(String text, Span span) {

    /**
     * Creates words.
     *
     * @throws NullPointerException if an argument is null
     */
    public Words {
      Objects.requireNonNull(text, "text");
      Objects.requireNonNull(span, "span");
    }
  }

  /**
   * Starts a report. Span and rule are required.
   *
   * @return a builder of a report on X that every leniency accepts, without any words
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The whole report.
   *
   * @return the span from the cue to the end of the last quotation with its mark, or the other way
   *     round
   */
  public Span span() {
    return span;
  }

  /**
   * How the report was found.
   *
   * @return the rule
   */
  public ReportRule rule() {
    return rule;
  }

  /**
   * The least leniency that accepts the report. {@link Leniency#STRICT} is a tweet named in the
   * clause, with quotation marks; {@link Leniency#STANDARD} adds the sentence before, continuations
   * and quotations in the middle of a sentence; {@link Leniency#LENIENT} adds words without marks
   * and paraphrases.
   *
   * @return the leniency
   */
  public Leniency requiredLeniency() {
    return requiredLeniency;
  }

  /**
   * The words that announce the quotations.
   *
   * @return the cue; empty if a paragraph only goes on with the quotation before it
   */
  public Optional<Words> cue() {
    return cue;
  }

  /**
   * Who speaks, as the document prints it. If the cue names nobody, it is who was named before; its
   * span is then outside of the report.
   *
   * @return the speaker; empty if nobody is named
   */
  public Optional<Words> speaker() {
    return speaker;
  }

  /**
   * What the report quotes of the tweet.
   *
   * @return the quotations in order, without their marks; empty if it is a paraphrase
   */
  public List<Words> quotations() {
    return quotations;
  }

  /**
   * The network that is named.
   *
   * @return the network
   */
  public Network network() {
    return network;
  }

  /**
   * The date that the cue names.
   *
   * @return the date; empty if there is none with day, month and year
   */
  public Optional<PrintedDate> date() {
    return date;
  }

  /**
   * Whether it goes on with the report before it, which has the same speaker. That report may need
   * another leniency.
   *
   * @return true if it is a continuation
   */
  public boolean isContinuing() {
    return continuing;
  }

  /**
   * The tweet of the document that has the words of a quotation: whole, shortened, or in another
   * language with the same mentions, hashtags and numbers.
   *
   * @return the citation; empty if the document does not embed the tweet
   */
  public Optional<Citation> citation() {
    return citation;
  }

  /**
   * What looks damaged or uncertain.
   *
   * @return the findings
   */
  public List<Finding> findings() {
    return findings;
  }

  private List<Object> values() {
    List<Object> words = List.of(cue, speaker, quotations);
    return List.of(
        span, rule, requiredLeniency, words, network, date, continuing, citation, findings);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Report report && values().equals(report.values());
  }

  @Override
  public int hashCode() {
    return values().hashCode();
  }

  @Override
  public String toString() {
    return "Report" + values();
  }

  /**
   * Makes a {@link Report}. Each setter returns this builder, and throws a NullPointerException for
   * null.
   */
  public static final class Builder {

    private @Nullable Span span;
    private @Nullable ReportRule rule;
    private Leniency requiredLeniency = Leniency.STRICT;
    private Optional<Words> cue = Optional.empty();
    private Optional<Words> speaker = Optional.empty();
    private List<Words> quotations = List.of();
    private Network network = Network.X;
    private Optional<PrintedDate> date = Optional.empty();
    private boolean continuing;
    private Optional<Citation> citation = Optional.empty();
    private List<Finding> findings = List.of();

    private Builder() {}

    /** Sets the whole report in the source; required. */
    public Builder span(Span span) {
      this.span = Objects.requireNonNull(span, "span");
      return this;
    }

    /** Sets how it was found; required. */
    public Builder rule(ReportRule rule) {
      this.rule = Objects.requireNonNull(rule, "rule");
      return this;
    }

    /** Sets the least leniency that accepts it; {@link Leniency#STRICT} unless set. */
    public Builder requiredLeniency(Leniency requiredLeniency) {
      this.requiredLeniency = Objects.requireNonNull(requiredLeniency, "requiredLeniency");
      return this;
    }

    /** Sets the announcing words; none unless set. */
    public Builder cue(Optional<Words> cue) {
      this.cue = Objects.requireNonNull(cue, "cue");
      return this;
    }

    /** Sets who speaks; nobody unless set. */
    public Builder speaker(Optional<Words> speaker) {
      this.speaker = Objects.requireNonNull(speaker, "speaker");
      return this;
    }

    /** Sets the quoted words; none unless set. */
    public Builder quotations(List<Words> quotations) {
      this.quotations = List.copyOf(Objects.requireNonNull(quotations, "quotations"));
      return this;
    }

    /** Sets the network; {@link Network#X} unless set. */
    public Builder network(Network network) {
      this.network = Objects.requireNonNull(network, "network");
      return this;
    }

    /** Sets the date that the cue names; none unless set. */
    public Builder date(Optional<PrintedDate> date) {
      this.date = Objects.requireNonNull(date, "date");
      return this;
    }

    /** Sets whether it goes on with the report before it; false unless set. */
    public Builder continuing(boolean continuing) {
      this.continuing = continuing;
      return this;
    }

    /** Sets the tweet of the document that has the words; none unless set. */
    public Builder citation(Optional<Citation> citation) {
      this.citation = Objects.requireNonNull(citation, "citation");
      return this;
    }

    /** Sets the findings; none unless set. */
    public Builder findings(List<Finding> findings) {
      this.findings = List.copyOf(Objects.requireNonNull(findings, "findings"));
      return this;
    }

    /**
     * Makes the report.
     *
     * @return a report with the values set so far
     * @throws NullPointerException if a required value is not set
     * @throws IllegalArgumentException if the span does not cover the cue and the quotations
     */
    public Report build() {
      return new Report(this);
    }
  }
}
