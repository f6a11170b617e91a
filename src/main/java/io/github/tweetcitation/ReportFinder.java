package io.github.tweetcitation;

import io.github.tweetcitation.internal.report.Reports;
import java.util.List;
import java.util.Objects;

/**
 * Finds the tweets that a document reports in its own words, besides those that it embeds.
 *
 * <pre>{@code
 * CitedDocument article =
 *     TweetCitationParser.create()
 *         .parseText("The director, Jane Doe, wrote on Twitter: “Doors open at nine.”");
 * Report report = ReportFinder.create().find(article).get(0);
 * report.speaker();                 // Optional[Words[text=Jane Doe, …]]
 * report.quotations().get(0);       // Words[text=Doors open at nine., …]
 * report.citation();                // Optional.empty: the article does not embed that tweet
 * }</pre>
 *
 * <p>A finder is immutable and safe for use by several threads. Time and memory grow linearly with
 * the document. A document without a word that names a tweet or the network costs one scan.
 *
 * @since 0.1.0
 */
public final class ReportFinder {

  private final Leniency leniency;

  private ReportFinder(Leniency leniency) {
    this.leniency = leniency;
  }

  /**
   * Creates a finder.
   *
   * @return a finder that is {@link Leniency#STANDARD}
   */
  public static ReportFinder create() {
    return create(Leniency.STANDARD);
  }

  /**
   * Creates a finder with another leniency; {@link Report#requiredLeniency()} says what that means.
   *
   * @param leniency the leniency
   * @return the finder
   * @throws NullPointerException if the leniency is null
   */
  public static ReportFinder create(Leniency leniency) {
    return new ReportFinder(Objects.requireNonNull(leniency, "leniency"));
  }

  /**
   * Finds the reports in the prose of a document.
   *
   * @param document the document, in whatever form it was read
   * @return the reports in the order of the text, with spans in the source of the document
   * @throws NullPointerException if the document is null
   */
  public List<Report> find(CitedDocument document) {
    Objects.requireNonNull(document, "document");
    return Reports.mayBeIn(document.source())
        ? Reports.in(document.shownTexts(), document.citations(), leniency)
        : List.of();
  }
}
