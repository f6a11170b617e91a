package io.github.tweetcitation.examples;

import io.github.tweetcitation.Citation;
import io.github.tweetcitation.CitedDocument;
import io.github.tweetcitation.Entity;
import io.github.tweetcitation.Finding.Severity;
import io.github.tweetcitation.Report;
import io.github.tweetcitation.Span;
import java.util.ArrayList;
import java.util.Comparator;
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
      marks.add(Mark.isolate(entity.span(), CitationJson.type(entity), ""));
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
    TreeMap<Integer, int[]> changes = new TreeMap<>();
    for (Citation citation : citations) {
      citation.findings().stream()
          .filter(finding -> finding.severity() != Severity.INFO)
          .forEach(
              finding -> {
                int severity = finding.severity().ordinal();
                change(changes, finding.span().start())[severity]++;
                change(changes, finding.span().end())[severity]--;
              });
    }
    List<Mark> doubts = new ArrayList<>();
    int[] open = new int[Severity.values().length];
    int start = 0;
    for (Map.Entry<Integer, int[]> change : changes.entrySet()) {
      Severity worst = worst(open);
      if (worst != null) {
        doubts.add(
            Mark.plain(new Span(start, change.getKey()), "doubt " + HtmlFindings.name(worst)));
      }
      start = change.getKey();
      for (int i = 0; i < open.length; i++) {
        open[i] += change.getValue()[i];
      }
    }
    return doubts;
  }

  private static int[] change(Map<Integer, int[]> changes, int place) {
    return changes.computeIfAbsent(place, any -> new int[Severity.values().length]);
  }

  private static @Nullable Severity worst(int[] open) {
    Severity worst = null;
    for (Severity severity : Severity.values()) {
      if (open[severity.ordinal()] > 0) {
        worst = severity;
      }
    }
    return worst;
  }
}
