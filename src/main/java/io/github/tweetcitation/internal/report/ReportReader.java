package io.github.tweetcitation.internal.report;

import io.github.tweetcitation.Leniency;
import io.github.tweetcitation.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Reads the tweets that a text reports in its own words. */
final class ReportReader {

  private ReportReader() {}

  /**
   * The reports in a text.
   *
   * @param citations the parts of the text that are citations, in order
   */
  static List<ReportReading> read(String text, List<Span> citations, Leniency leniency) {
    if (!Triggers.areIn(text)) {
      return List.of();
    }
    List<ReportReading> found = new ArrayList<>();
    Context context = new Context();
    int citation = 0;
    for (Span paragraph : Paragraphs.of(text, citations)) {
      int first = citation;
      while (citation < citations.size() && citations.get(citation).start() < paragraph.start()) {
        citation++;
      }
      if (citation > first) {
        context.end();
      }
      new ParagraphReader(text, paragraph, context, found).read();
    }
    return accepted(found, leniency);
  }

  /** Words without marks end where the next report begins. */
  private static List<ReportReading> accepted(List<ReportReading> found, Leniency leniency) {
    List<ReportReading> accepted = new ArrayList<>();
    int limit = Integer.MAX_VALUE;
    for (int i = found.size() - 1; i >= 0; i--) {
      ReportReading each = found.get(i);
      if (leniency.accepts(each.requiredLeniency())) {
        if (each.beginsBefore(limit)) {
          accepted.add(each.endingBefore(limit));
          limit = each.span().start();
        }
      }
    }
    Collections.reverse(accepted);
    return List.copyOf(accepted);
  }
}
