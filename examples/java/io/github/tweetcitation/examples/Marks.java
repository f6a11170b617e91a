package io.github.tweetcitation.examples;

import io.github.tweetcitation.Citation;
import io.github.tweetcitation.CitedDocument;
import io.github.tweetcitation.Entity;
import io.github.tweetcitation.Finding;
import io.github.tweetcitation.Finding.Severity;
import io.github.tweetcitation.Report;
import io.github.tweetcitation.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes the source of a document from its start to its end, with its parts marked. */
final class Marks {

  /** A part of the source, and the tags around it. */
  private record Mark(Span span, String open, String close) {

    private static final String END_OF_ISOLATE = "</bdi>";

    boolean isIsolate() {
      return close.equals(END_OF_ISOLATE);
    }

    static Mark isolate(Span span, String name, String attribute) {
      return new Mark(span, "<bdi class=\"" + name + "\"" + attribute + ">", END_OF_ISOLATE);
    }

    static Mark plain(Span span, String name) {
      return new Mark(span, "<span class=\"" + name + "\">", "</span>");
    }
  }

  /** Marks that are disjoint, in order, and the first that does not end before the place. */
  private static final class Layer {
    private final List<Mark> marks;
    private int next;

    private Layer(List<Mark> marks) {
      this.marks = marks;
    }

    private void write(StringBuilder html, int start, int end, Inner inner) {
      int at = start;
      while (next < marks.size() && marks.get(next).span().start() < end) {
        Mark mark = marks.get(next);
        int from = Math.max(at, mark.span().start());
        int to = Math.min(end, mark.span().end());
        if (from < to) {
          inner.write(at, from, null);
          html.append(mark.open());
          inner.write(from, to, mark);
          html.append(mark.close());
          at = to;
        }
        if (mark.span().end() > end) {
          break;
        }
        next++;
      }
      inner.write(at, end, null);
    }
  }

  /** Writes what is inside a mark, or between two. */
  private interface Inner {
    void write(int start, int end, @Nullable Mark mark);
  }

  private final String source;
  private final Layer parts;
  private final Layer doubts;

  /**
   * Marks the parts of citations and reports, and what findings above {@link Severity#INFO} are
   * about.
   */
  Marks(CitedDocument document, List<Report> reports) {
    this.source = document.source();
    List<Mark> marks = new ArrayList<>();
    document.citations().forEach(citation -> addParts(marks, citation));
    for (Report report : reports) {
      report.cue().ifPresent(cue -> marks.add(Mark.plain(cue.span(), "cue")));
      report.quotations().forEach(it -> marks.add(Mark.plain(it.span(), "quotation")));
    }
    this.parts = new Layer(disjoint(marks));
    this.doubts = new Layer(doubts(document.citations()));
  }

  /** Writes a part of a line, which begins where the one before ended or later. */
  void write(StringBuilder html, int start, int end, boolean rightToLeft) {
    parts.write(
        html,
        start,
        end,
        (from, to, mark) -> {
          boolean reversed = rightToLeft && (mark == null || !mark.isIsolate());
          doubts.write(
              html, from, to, (first, last, doubt) -> text(html, first, last, doubt, reversed));
        });
  }

  /** Text without marks; a doubt about characters that show nothing is about their numbers. */
  private void text(
      StringBuilder html, int start, int end, @Nullable Mark doubt, boolean rightToLeft) {
    String text = source.substring(start, end);
    if (doubt != null && Html.isBlank(text)) {
      html.append(Html.codes(text));
    } else {
      Html.line(html, text, rightToLeft);
    }
  }

  private void addParts(List<Mark> marks, Citation citation) {
    citation.attribution().name().ifPresent(name -> marks.add(Mark.isolate(name, "name", "")));
    citation
        .attribution()
        .handle()
        .ifPresent(handle -> marks.add(Mark.isolate(withSign(handle), "handle", " dir=\"ltr\"")));
    citation
        .attribution()
        .date()
        .ifPresent(date -> marks.add(Mark.isolate(date.span(), "printed-date", "")));
    for (Entity entity : citation.entities()) {
      marks.add(Mark.isolate(entity.span(), CitationValues.type(entity), ""));
    }
  }

  /** A handle with the sign before it: apart they would change places in {@code (@jane)}. */
  private Span withSign(Span handle) {
    int start = handle.start();
    while (start > 0 && Character.getType(source.charAt(start - 1)) == Character.FORMAT) {
      start--;
    }
    boolean signed = start > 0 && "@\uFF20".indexOf(source.charAt(start - 1)) >= 0;
    return signed ? new Span(start - 1, handle.end()) : handle;
  }

  /** The marks in order; what two share is of the first. */
  private static List<Mark> disjoint(List<Mark> marks) {
    marks.sort(
        Comparator.comparingInt((Mark mark) -> mark.span().start())
            .thenComparingInt(mark -> -mark.span().end()));
    List<Mark> disjoint = new ArrayList<>();
    int at = 0;
    for (Mark mark : marks) {
      int start = Math.max(at, mark.span().start());
      if (start < mark.span().end()) {
        at = mark.span().end();
        disjoint.add(new Mark(new Span(start, at), mark.open(), mark.close()));
      }
    }
    return disjoint;
  }

  /** What findings are about, each part with the most serious of them. */
  private static List<Mark> doubts(List<Citation> citations) {
    TreeMap<Integer, Map<Severity, Integer>> changes = new TreeMap<>();
    for (Citation citation : citations) {
      for (Finding finding : citation.findings()) {
        if (finding.severity() != Severity.INFO) {
          change(changes, finding.span().start(), finding.severity(), 1);
          change(changes, finding.span().end(), finding.severity(), -1);
        }
      }
    }
    List<Mark> doubts = new ArrayList<>();
    Map<Severity, Integer> open = new EnumMap<>(Severity.class);
    Span part = new Span(0, 0);
    for (Map.Entry<Integer, Map<Severity, Integer>> change : changes.entrySet()) {
      Span before = new Span(part.end(), change.getKey());
      part = before;
      open.keySet().stream()
          .max(Comparator.naturalOrder())
          .ifPresent(worst -> doubts.add(Mark.plain(before, "doubt " + HtmlFindings.name(worst))));
      change.getValue().forEach((severity, by) -> open.merge(severity, by, Integer::sum));
      open.values().removeIf(count -> count == 0);
    }
    return doubts;
  }

  private static void change(
      Map<Integer, Map<Severity, Integer>> changes, int place, Severity severity, int by) {
    changes
        .computeIfAbsent(place, any -> new EnumMap<>(Severity.class))
        .merge(severity, by, Integer::sum);
  }
}
