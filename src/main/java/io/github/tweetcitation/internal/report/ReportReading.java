package io.github.tweetcitation.internal.report;

import io.github.tweetcitation.Leniency;
import io.github.tweetcitation.ReportRule;
import io.github.tweetcitation.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report that was read, with spans in the text that its reader sees.
 *
 * @param rule how it was found
 * @param requiredLeniency the least leniency that accepts it
 * @param span the whole
 * @param cue the announcing words, or null
 * @param speaker who speaks, or null
 * @param quotations the quoted words without their marks, in order
 * @param continues whether it goes on with the report before it
 * @param marking what marks the quotations
 */
record ReportReading(
    ReportRule rule,
    Leniency requiredLeniency,
    Span span,
    @Nullable Span cue,
    @Nullable Span speaker,
    List<Span> quotations,
    boolean continues,
    Marking marking) {

  /** What marks the quotations of a report. */
  enum Marking {
    /** Quotation marks on both sides, or there is no quotation. */
    BOTH,
    /** A quotation mark on one side. */
    ONE,
    /** A colon before, the end of the paragraph after. */
    NONE
  }

  /** The report of an announced quotation. */
  static ReportReading of(
      Paragraph paragraph, Announcement by, Span whole, List<Span> quoted, Marking marking) {
    return new ReportReading(
        by.rule(),
        by.leniency(),
        whole,
        by.cue() == null ? null : paragraph.spanOf(by.cue()),
        by.speaker(),
        quoted,
        by.continues(),
        marking);
  }

  /** This report with one more quotation. */
  ReportReading with(Span quotation, int end) {
    List<Span> more = new ArrayList<>(quotations);
    more.add(quotation);
    return new ReportReading(
        rule,
        requiredLeniency,
        new Span(span.start(), end),
        cue,
        speaker,
        List.copyOf(more),
        continues,
        marking);
  }

  /** Whether words without marks begin before a place where something else begins. */
  boolean beginsBefore(int place) {
    return marking == Marking.BOTH || quotations.get(0).start() < place;
  }

  /** This report; words without marks end before a place where something else begins. */
  ReportReading endingBefore(int end) {
    if (quotations.isEmpty() || marking == Marking.BOTH || span.end() <= end) {
      return this;
    }
    Span words = quotations.get(0);
    Span cut = new Span(words.start(), Math.max(words.start(), Math.min(words.end(), end)));
    return new ReportReading(
        rule,
        requiredLeniency,
        new Span(span.start(), end),
        cue,
        speaker,
        List.of(cut),
        continues,
        marking);
  }
}
