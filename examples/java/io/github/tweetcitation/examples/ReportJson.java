package io.github.tweetcitation.examples;

import io.github.tweetcitation.Citation;
import io.github.tweetcitation.Report;
import io.github.tweetcitation.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes reports as JSON objects. Absent values are left out.
 *
 * @param json writes spans and findings
 * @param indexes the citations of the document, each with its place in the list
 */
record ReportJson(CitationJson json, Map<Citation, Integer> indexes) {

  private static final JsonMapper JSON = JsonMapper.shared();

  /** All spans of reports, which are to be converted. */
  static List<Span> spans(List<Report> reports) {
    List<Span> spans = new ArrayList<>();
    for (Report report : reports) {
      spans.add(report.span());
      report.cue().ifPresent(words -> spans.add(words.span()));
      report.speaker().ifPresent(words -> spans.add(words.span()));
      report.quotations().forEach(words -> spans.add(words.span()));
      report.findings().forEach(finding -> spans.add(finding.span()));
    }
    return spans;
  }

  ObjectNode report(Report report) {
    ObjectNode object = JSON.createObjectNode();
    object.set("span", json.span(report.span()));
    report.cue().ifPresent(words -> object.set("cue", words(words)));
    report.speaker().ifPresent(words -> object.set("speaker", words(words)));
    ArrayNode quotations = object.putArray("quotations");
    report.quotations().forEach(words -> quotations.add(words(words)));
    object.put("network", report.network().name().toLowerCase(Locale.ROOT));
    object.put("continues", report.isContinuing());
    report.citation().map(indexes::get).ifPresent(index -> object.put("citation", index));
    object.put("leniency", report.requiredLeniency().name()).put("rule", report.rule().name());
    report
        .date()
        .filter(date -> date.days().size() == 1)
        .ifPresent(date -> object.put("date", date.days().get(0).toString()));
    ArrayNode findings = object.putArray("findings");
    report.findings().forEach(finding -> findings.add(json.finding(finding)));
    return object;
  }

  private ObjectNode words(Report.Words words) {
    ObjectNode object = JSON.createObjectNode().put("text", words.text());
    object.set("span", json.span(words.span()));
    return object;
  }
}
