package io.github.tweetcitation.examples;

import io.github.tweetcitation.Citation;
import io.github.tweetcitation.CitedDocument;
import io.github.tweetcitation.Direction;
import io.github.tweetcitation.Finding.Severity;
import io.github.tweetcitation.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes an article with its citations where they are, its findings and its reports. */
final class HtmlArticle {

  private final StringBuilder html = new StringBuilder();
  private final String id;
  private final String source;
  private final List<Citation> citations;
  private final List<Report> reports;
  private final Marks marks;
  private final Direction direction;
  private int nextCitation;
  private int nextReport;

  private HtmlArticle(String id, CitedDocument document, List<Report> reports) {
    this.id = id;
    this.source = document.source();
    this.citations = document.citations();
    this.reports = reports;
    this.marks = new Marks(document, reports);
    this.direction = ReadingDirection.of(document.prose(), Direction.LTR);
  }

  /**
   * Writes an article.
   *
   * @param id the id of its element, with which those of its citations begin
   * @param name the name of the article
   * @param document the article
   * @param reports what it reports
   */
  static String of(String id, String name, CitedDocument document, List<Report> reports) {
    HtmlArticle article = new HtmlArticle(id, document, reports);
    StringBuilder html = article.html;
    html.append("<article id=\"").append(id).append("\" aria-labelledby=\"").append(id);
    html.append("-name\">\n<h2 id=\"").append(id).append("-name\">").append(Html.isolate(name));
    html.append("</h2>\n<p class=\"facts\">").append(facts(document)).append("</p>\n");
    html.append("<div class=\"text\" lang=\"\"").append(dir(article.direction)).append(">\n");
    article.blocks(0, article.source.length(), article.direction);
    article.citationsBefore(Integer.MAX_VALUE);
    html.append("</div>\n");
    article.findings();
    article.reports();
    return html.append("</article>\n").toString();
  }

  /** How many posts an article cites, and how many findings of each severity they have. */
  static String facts(CitedDocument document) {
    int size = document.citations().size();
    Map<Severity, Integer> findings = HtmlFindings.count(document.citations());
    return (size == 1 ? "1 citation" : size + " citations")
        + findings.entrySet().stream()
            .map(each -> " · " + HtmlFindings.badge(each.getKey()) + " " + each.getValue())
            .collect(Collectors.joining());
  }

  /** An attribute for an element whose direction is known. */
  static String dir(Direction direction) {
    return direction == Direction.RTL ? " dir=\"rtl\"" : " dir=\"ltr\"";
  }

  /** Prose, with the citations that begin in it. */
  private void blocks(int start, int end, Direction outer) {
    int at = start;
    while (nextCitation < citations.size() && citations.get(nextCitation).span().start() < end) {
      Citation citation = citations.get(nextCitation);
      paragraphs(at, citation.span().start(), outer);
      citation();
      at = Math.max(at, citation.span().end());
    }
    paragraphs(at, end, outer);
  }

  /** Citations without a place in the source that was written. */
  private void citationsBefore(int end) {
    while (nextCitation < citations.size() && citations.get(nextCitation).span().start() < end) {
      citation();
    }
  }

  private void citation() {
    Citation citation = citations.get(nextCitation++);
    Direction own = citation.body().direction();
    HtmlCitation writer =
        new HtmlCitation(
            html,
            citation,
            own == Direction.NEUTRAL ? direction : own,
            id + "-" + nextCitation,
            nextCitation);
    writer.begin();
    if (citation.span().isEmpty()) {
      writer.values();
    } else {
      parts(writer, citation);
    }
    writer.end();
  }

  /** What the source has of a citation: its text, what is after it, and around both the rest. */
  private void parts(HtmlCitation writer, Citation citation) {
    Direction inner = writer.direction();
    if (citation.body().span().isEmpty()) {
      writer.body();
    }
    int at = citation.span().start();
    for (var part : HtmlCitation.textSpans(citation)) {
      attribution(at, part.start(), inner);
      writer.beginText();
      blocks(Math.max(at, part.start()), part.end(), inner);
      writer.endText();
      at = Math.max(at, part.end());
    }
    attribution(at, citation.span().end(), inner);
    citationsBefore(citation.span().end());
  }

  private void attribution(int start, int end, Direction direction) {
    if (start < end && !isEmpty(source.substring(start, end))) {
      html.append("<div class=\"attribution\"").append(dir(direction)).append(">\n");
      lines(start, end, direction, false);
      html.append("</div>\n");
    }
  }

  private void paragraphs(int start, int end, Direction outer) {
    lines(start, end, outer, true);
  }

  /** Lines as paragraphs; each in its own direction, or all in that of what is around. */
  private void lines(int start, int end, Direction outer, boolean each) {
    for (int at = start; at < end; ) {
      int lineEnd = at;
      while (lineEnd < end && !isLineEnd(source.charAt(lineEnd))) {
        lineEnd++;
      }
      String line = source.substring(at, lineEnd);
      if (!isEmpty(line)) {
        Direction own = each ? ReadingDirection.of(line, outer) : outer;
        html.append("<p").append(own == outer ? "" : dir(own)).append('>');
        anchors(lineEnd);
        int indent = line.length() - line.stripLeading().length();
        marks.write(html, at + indent, at + line.stripTrailing().length(), own == Direction.RTL);
        html.append("</p>\n");
      }
      at = lineEnd + 1;
    }
  }

  /** Whether a text says nothing: between two lines of Markdown may be a line with > alone. */
  private static boolean isEmpty(String text) {
    return Html.isBlank(text.replace('>', ' '));
  }

  /** The targets of links to the reports that begin before a place. */
  private void anchors(int end) {
    while (nextReport < reports.size() && reports.get(nextReport).span().start() < end) {
      html.append("<a id=\"").append(id).append("-r").append(++nextReport).append("\"></a>");
    }
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  private void findings() {
    List<HtmlFindings.Linked> findings = new ArrayList<>();
    for (int i = 0; i < citations.size(); i++) {
      String number = String.valueOf(i + 1);
      citations
          .get(i)
          .findings()
          .forEach(
              it ->
                  findings.add(
                      new HtmlFindings.Linked(it, id + "-" + number, "citation " + number)));
    }
    for (int i = 0; i < reports.size(); i++) {
      String number = String.valueOf(i + 1);
      reports
          .get(i)
          .findings()
          .forEach(
              it ->
                  findings.add(
                      new HtmlFindings.Linked(it, id + "-r" + number, "report " + number)));
    }
    if (!findings.isEmpty()) {
      html.append("<section class=\"findings\">\n<h3>Findings</h3>\n");
      HtmlFindings.list(html, findings);
      html.append("</section>\n");
    }
  }

  private void reports() {
    if (reports.isEmpty()) {
      return;
    }
    html.append(
        "<section class=\"reports\">\n<h3>Reported in the article’s own words</h3>\n<ol>\n");
    for (int i = 0; i < reports.size(); i++) {
      Report report = reports.get(i);
      html.append("<li><a href=\"#").append(id).append("-r").append(i + 1).append("\">");
      html.append(report.speaker().map(it -> Html.isolate(it.text())).orElse("nobody named"));
      html.append("</a>").append(report.isContinuing() ? " (continued)" : "");
      report.date().ifPresent(it -> html.append(", ").append(Html.isolate(it.text())));
      report
          .citation()
          .ifPresent(
              it -> {
                int number = citations.indexOf(it) + 1;
                html.append(", the same as <a href=\"#").append(id).append('-').append(number);
                html.append("\">citation ").append(number).append("</a>");
              });
      report
          .quotations()
          .forEach(
              it -> {
                Direction own = ReadingDirection.of(it.text(), direction);
                html.append("\n<blockquote lang=\"\"").append(dir(own)).append('>');
                Html.line(html, it.text(), own == Direction.RTL);
                html.append("</blockquote>");
              });
      html.append("</li>\n");
    }
    html.append("</ol>\n</section>\n");
  }
}
