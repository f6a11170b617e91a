package io.github.tweetcitation;

import io.github.tweetcitation.internal.attribution.Attribution;
import io.github.tweetcitation.internal.attribution.AttributionReader;
import io.github.tweetcitation.internal.attribution.Permalink;
import io.github.tweetcitation.internal.body.BodyReader;
import io.github.tweetcitation.internal.check.Checks;
import io.github.tweetcitation.internal.date.DateReading;
import io.github.tweetcitation.internal.source.Gap;
import io.github.tweetcitation.internal.source.Lines;
import io.github.tweetcitation.internal.source.NormalizedView;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Finds the tweets that a document cites.
 *
 * <p>News sites embed tweets; crawlers and converters flatten the embeds into the running text. The
 * parser finds what is left of them: a text, and behind it an attribution of dash, name, handle and
 * date.
 *
 * <pre>{@code
 * String article =
 *     """
 *     The library opens on Monday, its director wrote:
 *     Doors open at nine. Bring friends! pic.twitter.com/a1B2c3D4e5
 *     — City Library (@citylibrary) December 26, 2020
 *     Hundreds came.
 *     """;
 * CitedDocument document = TweetCitationParser.create().parseText(article);
 * TweetCitation tweet = document.citations().get(0);
 * tweet.author().handle();          // "citylibrary"
 * tweet.date();                     // Optional[2020-12-26]
 * tweet.body().text();              // "Doors open at nine. Bring friends! pic.twitter.com/a1B2c3D4e5"
 * tweet.media().get(0).code();      // "a1B2c3D4e5"
 * tweet.span().in(article);         // both lines of the citation, as they stand
 * }</pre>
 *
 * <p>A parser is immutable and safe for use by several threads; create one and share it. Any text
 * is valid input. Time and memory grow linearly with its length.
 */
public final class TweetCitationParser {

  private static final int DEFAULT_MAX_CANDIDATES = 1_000_000;

  private final Leniency leniency;
  private final int maxCandidates;

  private TweetCitationParser(Builder builder) {
    this.leniency = builder.leniency;
    this.maxCandidates = builder.maxCandidates;
  }

  /**
   * Creates a parser with the default options.
   *
   * @return a parser that is {@link Leniency#STANDARD}
   */
  public static TweetCitationParser create() {
    return builder().build();
  }

  /**
   * Starts the making of a parser with other options.
   *
   * @return a builder with the default options
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Finds the citations in plain text.
   *
   * @param text the text; unpaired surrogates are allowed
   * @return the text with its citations, whose spans are offsets into it
   * @throws NullPointerException if the text is null
   */
  public CitedDocument parseText(String text) {
    Objects.requireNonNull(text, "text");
    List<TweetCitation> citations = new ArrayList<>();
    AttributionReader attributions = new AttributionReader(text, maxCandidates);
    int floor = 0;
    for (Attribution attribution = attributions.next(floor);
        attribution != null;
        attribution = attributions.next(floor)) {
      int end = Gap.skipTrailingMarks(text, attribution.span().end());
      if (leniency.accepts(attribution.requiredLeniency())) {
        citations.add(cite(text, attribution, floor, end));
      }
      // An attribution bounds the next body even where this parser does not report it.
      floor = end;
    }
    return new CitedDocument(text, citations);
  }

  private static TweetCitation cite(String text, Attribution attribution, int floor, int end) {
    Body body = BodyReader.before(text, attribution, floor);
    DateReading date = attribution.date();
    Permalink permalink = attribution.permalink();
    return new TweetCitation(
        new Span(start(text, attribution, body, floor), end),
        attribution.span(),
        attribution.requiredLeniency(),
        new Author(attribution.name(), attribution.handle()),
        date == null ? Optional.empty() : Optional.ofNullable(date.day()),
        date == null ? Optional.empty() : Optional.of(printed(text, attribution, date)),
        body,
        permalink == null ? Optional.empty() : Optional.of(permalink.status()),
        Checks.of(text, attribution, body));
  }

  private static PrintedDate printed(String text, Attribution attribution, DateReading date) {
    NormalizedView view = NormalizedView.of(text, date.span(), attribution.markup());
    return new PrintedDate(view.text().replace('\n', ' '), date.span(), date.languages());
  }

  /** The start of the body, with the marks before it and the quote marker of its line. */
  private static int start(String text, Attribution attribution, Body body, int floor) {
    int start = body.span().start();
    boolean quoted = attribution.ownLine() && Lines.isStart(text, start);
    return quoted && Lines.isQuoted(text, start, floor)
        ? Lines.start(text, start, floor)
        : Gap.dropLeadingMarks(text, start, floor);
  }

  /** Makes a {@link TweetCitationParser}. */
  public static final class Builder {

    private Leniency leniency = Leniency.STANDARD;
    private int maxCandidates = DEFAULT_MAX_CANDIDATES;

    private Builder() {}

    /**
     * How much damage is tolerated. The default is {@link Leniency#STANDARD}.
     *
     * @param leniency the leniency
     * @return this builder
     * @throws NullPointerException if the leniency is null
     */
    public Builder leniency(Leniency leniency) {
      this.leniency = Objects.requireNonNull(leniency, "leniency");
      return this;
    }

    /**
     * How many handles in parentheses are looked at in one document. What stands behind the last of
     * them is prose. The default is 1,000,000.
     *
     * @param maxCandidates the limit, zero or more
     * @return this builder
     * @throws IllegalArgumentException if the limit is negative
     */
    public Builder maxCandidates(int maxCandidates) {
      if (maxCandidates < 0) {
        throw new IllegalArgumentException("maxCandidates must not be negative: " + maxCandidates);
      }
      this.maxCandidates = maxCandidates;
      return this;
    }

    /**
     * Makes the parser.
     *
     * @return a parser with the options set so far
     */
    public TweetCitationParser build() {
      return new TweetCitationParser(this);
    }
  }
}
