package io.github.tweetcitation.internal.report;

import io.github.tweetcitation.Citation;
import io.github.tweetcitation.Finding;
import io.github.tweetcitation.Leniency;
import io.github.tweetcitation.PrintedDate;
import io.github.tweetcitation.Remark;
import io.github.tweetcitation.Report;
import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.date.DateReader;
import io.github.tweetcitation.internal.date.DateReading;
import io.github.tweetcitation.internal.report.ReportReading.Marking;
import io.github.tweetcitation.internal.text.NormalizedView;
import io.github.tweetcitation.internal.text.ShownText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes reports of what was read: clean values, spans in the source, findings. */
public final class Reports {

  private final ShownText shown;
  private final String text;
  private final CitationIndex citations;

  private Reports(ShownText shown, CitationIndex citations) {
    this.shown = shown;
    this.text = shown.text().text();
    this.citations = citations;
  }

  /**
   * Whether a text or its markup may report a tweet: so pages that do not are not parsed for it.
   * Letters may be spelled out as character references, or a page be in the lines of a mail.
   */
  public static boolean mayBeIn(String source) {
    return Triggers.areIn(source) || source.contains("&#") || source.contains("=3D");
  }

  /**
   * The reports in the texts that a document shows.
   *
   * @param citations the citations of the document, whose words may be quoted
   */
  public static List<Report> in(
      List<ShownText> texts, List<Citation> citations, Leniency leniency) {
    CitationIndex index = null;
    List<Report> reports = new ArrayList<>();
    for (ShownText shown : texts) {
      List<ReportReading> read =
          ReportReader.read(shown.text().text(), shown.citations(), leniency);
      if (!read.isEmpty()) {
        index = index == null ? new CitationIndex(citations) : index;
        Reports made = new Reports(shown, index);
        read.forEach(each -> reports.add(made.report(each)));
      }
    }
    return List.copyOf(reports);
  }

  private Report report(ReportReading read) {
    List<Report.Words> quotations = read.quotations().stream().map(this::words).toList();
    Optional<Report.Words> cue = Optional.ofNullable(read.cue()).map(this::words);
    Span whole = shown.toSource().apply(read.span());
    for (Report.Words each : quotations) {
      whole = hull(whole, each.span());
    }
    whole = cue.isPresent() ? hull(whole, cue.get().span()) : whole;
    CitationIndex.Match match =
        citations.match(quotations.stream().map(Report.Words::text).toList());
    return Report.builder()
        .span(whole)
        .rule(read.rule())
        .requiredLeniency(read.requiredLeniency())
        .cue(cue)
        .speaker(Optional.ofNullable(read.speaker()).map(this::words))
        .quotations(quotations)
        .date(Optional.ofNullable(read.cue()).map(this::dateIn))
        .continuing(read.continues())
        .citation(Optional.ofNullable(match).map(CitationIndex.Match::citation))
        .findings(findings(read, quotations, match))
        .build();
  }

  private static Span hull(Span one, Span other) {
    return new Span(Math.min(one.start(), other.start()), Math.max(one.end(), other.end()));
  }

  private Report.Words words(Span span) {
    return new Report.Words(clean(span), shown.toSource().apply(span));
  }

  private String clean(Span span) {
    return NormalizedView.of(text, span, shown.text().markup()).text().replace('\n', ' ').strip();
  }

  /** The first full date of a cue: {@code كتب في تغريدة في 25 ديسمبر 2020}. */
  private @Nullable PrintedDate dateIn(Span cue) {
    if (cue.in(text).codePoints().noneMatch(Character::isDigit)) {
      return null;
    }
    for (Token token : Tokenizer.tokensOf(text, cue)) {
      DateReading read = DateReader.read(text, token.start());
      if (read != null && read.span().end() <= cue.end() && isFull(read.form())) {
        return new PrintedDate(
            clean(read.span()), shown.toSource().apply(read.span()), read.languages(), read.days());
      }
    }
    return null;
  }

  private static boolean isFull(DateReading.Form form) {
    return form == DateReading.Form.FULL || form == DateReading.Form.NUMERIC;
  }

  private static List<Finding> findings(
      ReportReading read, List<Report.Words> quotations, CitationIndex.@Nullable Match match) {
    List<Finding> findings = new ArrayList<>();
    for (Report.Words each : quotations) {
      if (read.marking() == Marking.NONE) {
        findings.add(remark(Finding.Type.QUOTATION_UNMARKED, each));
      } else if (read.marking() == Marking.ONE) {
        findings.add(remark(Finding.Type.QUOTATION_MARK_LOST, each));
      }
      if (each.text().contains("\u2026") || each.text().contains("...")) {
        findings.add(remark(Finding.Type.QUOTATION_SHORTENED, each));
      }
    }
    if (match != null && match.translated()) {
      findings.add(remark(Finding.Type.QUOTATION_TRANSLATED, quotations.get(0)));
    }
    return findings;
  }

  private static Finding remark(Finding.Type type, Report.Words quotation) {
    return new Remark(type, Finding.Part.QUOTATION, quotation.span());
  }
}
