package io.github.tweetcitation.examples;

import io.github.tweetcitation.Citation;
import io.github.tweetcitation.Finding;
import io.github.tweetcitation.Finding.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes findings, the most serious first. */
final class HtmlFindings {

  private static final Comparator<Finding> MOST_SERIOUS =
      Comparator.comparing(Finding::severity).reversed();

  private HtmlFindings() {}

  /** A finding, and where the citation that it is about is on the page. */
  record Linked(Finding finding, String target, String label) {}

  /** A severity as it is printed, and as the name of a class. */
  static String name(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }

  /** Counts findings by severity, the most serious first. */
  static SortedMap<Severity, Integer> count(List<Citation> citations) {
    SortedMap<Severity, Integer> counts = new TreeMap<>(Comparator.reverseOrder());
    for (Citation citation : citations) {
      citation.findings().forEach(it -> counts.merge(it.severity(), 1, Integer::sum));
    }
    return counts;
  }

  /** The findings of one citation, as notes beside it. */
  static void notes(StringBuilder html, List<Finding> findings) {
    if (!findings.isEmpty()) {
      html.append("<ul class=\"notes\" dir=\"ltr\" lang=\"en\">\n");
      findings.stream()
          .sorted(MOST_SERIOUS)
          .forEach(
              finding -> {
                html.append("<li>").append(badge(finding.severity())).append(' ');
                html.append(message(finding)).append("</li>\n");
              });
      html.append("</ul>\n");
    }
  }

  /** All findings of an article with their evidence, a list for each severity. */
  static void list(StringBuilder html, List<Linked> findings) {
    List<Severity> severities = new ArrayList<>(List.of(Severity.values()));
    Collections.reverse(severities);
    for (Severity severity : severities) {
      List<Linked> own = findings.stream().filter(f -> f.finding().severity() == severity).toList();
      if (!own.isEmpty()) {
        html.append("<h4>").append(badge(severity)).append(' ').append(own.size());
        html.append("</h4>\n<ul>\n");
        own.forEach(each -> item(html, each));
        html.append("</ul>\n");
      }
    }
  }

  private static void item(StringBuilder html, Linked linked) {
    Finding finding = linked.finding();
    html.append("<li><a href=\"#").append(linked.target()).append("\">").append(linked.label());
    html.append("</a>: ").append(message(finding)).append("\n<dl class=\"evidence\">");
    html.append("<div><dt>type</dt> <dd>").append(finding.type()).append("</dd></div>");
    finding
        .evidence()
        .forEach(
            (key, value) ->
                html.append("<div><dt>")
                    .append(Html.escape(key))
                    .append("</dt> <dd>")
                    .append(Html.isolate(value))
                    .append("</dd></div>"));
    html.append("</dl></li>\n");
  }

  static String badge(Severity severity) {
    String name = name(severity);
    return "<b class=\"badge " + name + "\">" + name + "</b>";
  }

  /** The sentence, with the values that it quotes isolated from its own words. */
  private static String message(Finding finding) {
    String html = "<bdi dir=\"ltr\">" + Html.escape(finding.message()) + "</bdi>";
    for (String value : finding.evidence().values()) {
      String quoted = Html.escape("'" + value + "'");
      int at = value.isEmpty() ? -1 : html.indexOf(quoted);
      if (at >= 0) {
        html =
            html.substring(0, at)
                + "‘<bdi>"
                + Html.escape(value)
                + "</bdi>’"
                + html.substring(at + quoted.length());
      }
    }
    return html;
  }
}
