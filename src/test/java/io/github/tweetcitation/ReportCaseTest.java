package io.github.tweetcitation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tweetcitation.Laws.Form;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

/**
 * The cases of {@code cases/reports}: {@code ⟦…⟧} marks what each report quotes. A case without a
 * mark is a look-alike, unless it expects reports.
 */
final class ReportCaseTest {

  /**
   * A case.
   *
   * @param id its name
   * @param why what it shows
   * @param form what the document is read as; plain text if it is absent
   * @param source the marked document
   * @param leniency the least leniency that finds all of it; a look-alike is none at any
   * @param speakers who speaks, for each report
   * @param continues for each report, whether it goes on with the one before
   * @param reports how many there are, where not every quotation is one
   * @param text what the first quotation says, where it is not the marked words
   * @param date the date of the first report; empty if it has none
   * @param citation the handle of the citation that the first report quotes; empty if it quotes
   *     none
   * @param cue the words that announce the first report; empty if none do
   * @param rule how the first report was found
   * @param findings the types of all findings
   */
  record Case(
      String id,
      String why,
      @Nullable Form form,
      String source,
      @Nullable Leniency leniency,
      @Nullable List<String> speakers,
      @Nullable List<Boolean> continues,
      @Nullable Integer reports,
      @Nullable String text,
      @Nullable String date,
      @Nullable String citation,
      @Nullable String cue,
      @Nullable ReportRule rule,
      @Nullable List<Finding.Type> findings) {}

  @TestFactory
  Stream<DynamicContainer> reports() {
    return CaseFiles.tests("reports", Case.class, Case::id, ReportCaseTest::check);
  }

  private static void check(Case each) {
    MarkedText marked = MarkedText.parse(each.source());
    Form form = each.form() == null ? Form.TEXT : each.form();
    boolean none = marked.inner().isEmpty() && each.reports() == null;
    Leniency needed =
        none ? Leniency.LENIENT : each.leniency() == null ? Leniency.STANDARD : each.leniency();
    CitedDocument document = form.read(marked.text(), Leniency.STANDARD);
    List<Report> reports = ReportFinder.create(needed).find(document);
    assertThat(marked(document, reports)).as(each.why()).isEqualTo(each.source());
    if (!none) {
      details(each, reports, marked.inner().size());
    }
    for (Leniency leniency : Leniency.values()) {
      if (leniency.compareTo(needed) < 0 && each.leniency() != null) {
        assertThat(ReportFinder.create(leniency).find(document)).as("at " + leniency).isEmpty();
      }
    }
  }

  private static String marked(CitedDocument document, List<Report> reports) {
    List<Span> quotations =
        reports.stream()
            .flatMap(each -> each.quotations().stream())
            .map(Report.Words::span)
            .toList();
    return MarkedText.mark(document.source(), quotations);
  }

  private static void details(Case each, List<Report> reports, int quotations) {
    assertThat(reports).hasSize(each.reports() == null ? quotations : each.reports());
    if (each.speakers() != null) {
      assertThat(reports)
          .extracting(report -> report.speaker().map(Report.Words::text).orElse(""))
          .isEqualTo(each.speakers());
    }
    if (each.continues() != null) {
      assertThat(reports).extracting(Report::isContinuing).isEqualTo(each.continues());
    }
    if (each.text() != null) {
      assertThat(reports.get(0).quotations().get(0).text()).isEqualTo(each.text());
    }
    if (each.date() != null) {
      assertThat(reports.get(0).date().map(date -> date.days().toString()).orElse(""))
          .isEqualTo(each.date().isEmpty() ? "" : "[" + each.date() + "]");
    }
    if (each.citation() != null) {
      assertThat(reports.get(0).citation().flatMap(quoted -> quoted.author().handle()).orElse(""))
          .isEqualTo(each.citation());
    }
    if (each.cue() != null) {
      assertThat(reports.get(0).cue().map(Report.Words::text).orElse("")).isEqualTo(each.cue());
    }
    if (each.rule() != null) {
      assertThat(reports.get(0).rule()).isEqualTo(each.rule());
    }
    if (each.findings() != null) {
      assertThat(reports.stream().flatMap(report -> report.findings().stream()).map(Finding::type))
          .isEqualTo(each.findings());
    }
  }
}
