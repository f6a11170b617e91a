package io.github.tweetcitation.examples;

import io.github.tweetcitation.Body;
import io.github.tweetcitation.Boundary;
import io.github.tweetcitation.Citation;
import io.github.tweetcitation.CitedDocument;
import io.github.tweetcitation.Direction;
import io.github.tweetcitation.DocumentMedia;
import io.github.tweetcitation.Entity;
import io.github.tweetcitation.Finding;
import io.github.tweetcitation.MediaLink;
import io.github.tweetcitation.PostCitation;
import io.github.tweetcitation.Rejection;
import io.github.tweetcitation.Report;
import io.github.tweetcitation.Span;
import io.github.tweetcitation.TweetCitation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Writes a cited document as a listing for people: one block a citation, values in one column. */
final class CitationListing {

  private static final String LABEL = "   %-10s";
  private static final int WIDTH = 66;
  private static final char ELLIPSIS = '\u2026';

  private final StringBuilder listing = new StringBuilder();

  private CitationListing() {}

  static String of(String id, CitedDocument document, Offsets unit) {
    return of(id, document, List.of(), unit);
  }

  /** What was found in a document, and what is no citation. */
  static String of(Result result, Offsets unit) {
    CitedDocument document = result.document();
    CitationListing text = new CitationListing();
    text.listing.append(of(result.id(), document, result.reportsOrNone(), unit));
    List<Span> spans = result.rejections().stream().map(Rejection::span).toList();
    Map<Span, Span> offsets = unit.convert(document.source(), spans);
    for (Rejection rejection : result.rejections()) {
      text.listing.append("\nnot cited\n");
      text.row("text", rejection.span().in(document.source()));
      text.row("rule", rejection.reason() + ": " + rejection.reason().message());
      rejection.acceptedBy().ifPresent(leniency -> text.row("accepted", Wording.option(leniency)));
      text.offsets(Objects.requireNonNull(offsets.get(rejection.span())), unit);
    }
    return text.listing.toString();
  }

  /** A document and its reports. */
  static String of(String id, CitedDocument document, List<Report> reports, Offsets unit) {
    List<Citation> citations = document.citations();
    List<Span> spans = new ArrayList<>();
    citations.forEach(citation -> spans.add(citation.span()));
    reports.forEach(report -> spans.add(report.span()));
    Map<Span, Span> offsets = unit.convert(document.source(), spans);
    CitationListing text = new CitationListing();
    text.listing.append(Visible.of(id)).append(": ").append(citations.size());
    text.listing.append(citations.size() == 1 ? " citation\n" : " citations\n");
    int number = 0;
    for (Citation citation : citations) {
      text.listing.append('\n').append(++number).append(".\n");
      text.citation(citation);
      text.offsets(Objects.requireNonNull(offsets.get(citation.span())), unit);
      text.row("rests on", Wording.of(citation.requiredLeniency()));
      for (Finding finding : citation.findings()) {
        text.row("finding", Wording.of(finding.severity()) + ": " + finding.message());
      }
    }
    text.mediaOutside(document);
    for (Report report : reports) {
      text.report(report, citations);
      text.offsets(Objects.requireNonNull(offsets.get(report.span())), unit);
      report.findings().forEach(finding -> text.row("finding", finding.message()));
    }
    return text.listing.toString();
  }

  /** The media links in the prose, whose tweets may have lost their attributions. */
  private void mediaOutside(CitedDocument document) {
    List<DocumentMedia> media =
        document.mediaLinks().stream().filter(link -> link.citation().isEmpty()).toList();
    if (!media.isEmpty()) {
      listing.append("\nin no citation\n");
      media.forEach(link -> row("media", link.link().url()));
    }
  }

  private void offsets(Span span, Offsets unit) {
    row("offsets", span.start() + " to " + span.end() + " (" + unit.title() + ")");
  }

  private void report(Report report, List<Citation> citations) {
    listing.append(report.isContinuing() ? "\nreport, continued\n" : "\nreport\n");
    report.speaker().ifPresent(words -> row("speaker", words.text()));
    report.cue().ifPresent(words -> row("cue", words.text()));
    report.quotations().forEach(words -> row("quotation", words.text()));
    report.date().ifPresent(date -> row("date", date.text()));
    report
        .citation()
        .ifPresent(citation -> row("tweet", "citation " + (citations.indexOf(citation) + 1)));
    String leniency = Wording.name(report.requiredLeniency());
    row("rests on", Wording.of(report.rule()) + " (" + leniency + ")");
  }

  private void citation(Citation citation) {
    if (citation instanceof PostCitation) {
      row("network", citation.network().code());
    }
    citation.author().name().ifPresent(name -> row("name", name));
    citation.author().handle().ifPresent(handle -> row("handle", "@" + handle));
    citation.date().ifPresent(date -> row("date", date.toString()));
    if (citation instanceof TweetCitation tweet) {
      tweet.status().ifPresent(status -> row("status", status.address()));
    } else if (citation instanceof PostCitation post) {
      post.post().ifPresent(id -> row("post", id.address()));
      post.title().ifPresent(title -> row("title", title));
    }
    body(citation.body());
    for (Entity entity : citation.entities()) {
      if (entity instanceof MediaLink media) {
        row("media", media.url());
      } else {
        row(CitationValues.type(entity), entity.text());
      }
    }
  }

  private void body(Body body) {
    row("body", body.text(), body.direction());
    row("begins", Wording.of(body.boundary()));
    if (body.boundary() == Boundary.GUESS || body.boundary() == Boundary.INLINE) {
      body.alternatives().forEach(it -> row("or with", beginning(it.text()), body.direction()));
    }
  }

  /** The first words of a text, as many as a line has place for. */
  private static String beginning(String text) {
    String line = text.lines().findFirst().orElse("(no words)");
    String words = line;
    if (line.codePointCount(0, line.length()) > WIDTH) {
      words = line.substring(0, wrapAt(line)).strip();
    }
    return words.length() >= text.length() ? words : words + " " + ELLIPSIS;
  }

  private void row(String label, String value) {
    row(label, value, Direction.NEUTRAL);
  }

  /** A value's own lines begin at its column, their continuations two further on. */
  private void row(String label, String value, Direction direction) {
    String column = String.format(Locale.ROOT, LABEL, label);
    for (String line : value.split("\n", -1)) {
      String rest = Visible.of(line);
      while (rest.codePointCount(0, rest.length()) > WIDTH) {
        int end = wrapAt(rest);
        append(column, rest.substring(0, end), direction);
        column = String.format(Locale.ROOT, LABEL, "") + "  ";
        rest = rest.substring(end).strip();
      }
      append(column, rest, direction);
      column = String.format(Locale.ROOT, LABEL, "");
    }
  }

  /** After the last word that fits; inside a word that fills the line alone. */
  private static int wrapAt(String line) {
    int full = line.offsetByCodePoints(0, WIDTH);
    int space = line.lastIndexOf(' ', full);
    return space > 0 ? space : full;
  }

  /**
   * Isolated, an Arabic value neither moves the label nor is moved by it. Others are written as
   * they are: who copies an address gets no invisible character with it.
   */
  private void append(String column, String value, Direction direction) {
    boolean isolated = BidiText.runsRightToLeft(value);
    listing.append(column).append(isolated ? BidiText.isolate(value, direction) : value);
    listing.append('\n');
  }
}
