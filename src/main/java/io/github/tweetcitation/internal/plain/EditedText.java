package io.github.tweetcitation.internal.plain;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.text.OffsetMap;
import java.util.Comparator;
import java.util.List;

/** A text made from another one by edits. */
final class EditedText {

  private final EditedText before;
  private final StringBuilder written = new StringBuilder();

  /** From this text to the one that was edited. */
  private final OffsetMap step = new OffsetMap();

  /** From this text to the source, where an edit may belong to the words beside it. */
  private final OffsetMap map;

  private final String text;

  /** Where the part begins that belongs to the next character; or -1. */
  private int opened = -1;

  private EditedText(String source) {
    before = this;
    text = source;
    map = OffsetMap.linear(source.length(), 0);
  }

  private EditedText(EditedText before, List<Edit> edits) {
    this.before = before;
    map = new OffsetMap();
    int position = 0;
    for (Edit edit : edits) {
      if (edit.span().start() >= position) {
        copy(position, edit.span().start());
        apply(edit);
        position = edit.span().end();
      }
    }
    copy(position, before.text.length());
    text = written.toString();
  }

  /** A text without edits. */
  static EditedText of(String source) {
    return new EditedText(source);
  }

  /** This text after edits; of those that overlap, the first and longest counts. */
  EditedText with(List<Edit> edits) {
    if (edits.isEmpty()) {
      return this;
    }
    edits.sort(
        Comparator.comparingInt((Edit edit) -> edit.span().start())
            .thenComparing(edit -> -edit.span().length()));
    return new EditedText(this, edits);
  }

  private void copy(int start, int end) {
    if (start == end) {
      return;
    }
    written.append(before.text, start, end);
    step.copy(end - start, start);
    int first = start;
    if (opened >= 0) {
      map.replace(1, before.map.start(opened), before.map.end(start));
      opened = -1;
      first++;
    }
    map.copy(before.map, first, end);
  }

  private void apply(Edit edit) {
    Span span = edit.span();
    int start = before.map.start(span.start());
    int end = before.map.end(span.end() - 1);
    int length = edit.instead().length();
    if (length > 0) {
      written.append(edit.instead());
      step.replace(length, span.start(), span.end());
      map.replace(length, start, end);
    } else if (edit.tie() == Edit.Tie.PREVIOUS) {
      map.widen(end);
    } else if (edit.tie() == Edit.Tie.NEXT && opened < 0) {
      opened = span.start();
    }
  }

  boolean isSource() {
    return before == this;
  }

  String text() {
    return text;
  }

  /** Where a part of the text before the last edits is in this text. */
  Span after(Span span) {
    return new Span(step.indexOf(span.start()), step.indexOf(span.end()));
  }

  /** From this text to the source. */
  OffsetMap map() {
    return map;
  }

  /** Where a part of the text before the last edits was in the source. */
  Span sourceBefore(Span span) {
    return before.map.source(span);
  }
}
