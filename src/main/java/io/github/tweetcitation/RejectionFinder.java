package io.github.tweetcitation;

import io.github.tweetcitation.internal.pipeline.PlainPipeline;
import java.util.List;
import java.util.Objects;

/**
 * Explains why a parser does not report what looks like a citation: for plain text, and for tweets.
 *
 * <pre>{@code
 * String text = "Photo by Jane (@jane), who lives here.";
 * Rejection rejection = RejectionFinder.create(Leniency.STANDARD).find(text).get(0);
 * rejection.span().in(text);        // "(@jane)"
 * rejection.reason();               // NO_DATE
 * rejection.acceptedBy();           // Optional.empty: no leniency makes a citation of it
 * }</pre>
 *
 * <p>Only handles in parentheses are candidates: {@code @jane} alone is a mention. A finder is
 * immutable and safe for use by several threads. Time and memory grow linearly with the text.
 *
 * @since 0.1.0
 */
public final class RejectionFinder {

  private final Leniency leniency;

  private RejectionFinder(Leniency leniency) {
    this.leniency = leniency;
  }

  /**
   * Creates a finder.
   *
   * @param leniency the leniency of the parser whose results are to be explained
   * @return the finder
   * @throws NullPointerException if the leniency is null
   */
  public static RejectionFinder create(Leniency leniency) {
    return new RejectionFinder(Objects.requireNonNull(leniency, "leniency"));
  }

  /**
   * Finds the candidates of a text that are no citations.
   *
   * @param text the text, as it is given to {@link TweetCitationParser#parseText}
   * @return the rejections in the order of the text
   * @throws NullPointerException if the text is null
   */
  public List<Rejection> find(String text) {
    return PlainPipeline.rejections(Objects.requireNonNull(text, "text"), leniency);
  }
}
