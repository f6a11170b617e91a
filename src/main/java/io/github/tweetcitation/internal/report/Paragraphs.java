package io.github.tweetcitation.internal.report;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.text.WhiteSpace;
import io.github.tweetcitation.internal.unicode.Characters;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text into its paragraphs, without the citations in it. */
final class Paragraphs {

  /** Shorter lines are headings and items of lists; a line that was wrapped is longer. */
  private static final int MIN_WRAPPED = 60;

  private final String text;
  private final List<Span> found = new ArrayList<>();

  private Paragraphs(String text) {
    this.text = text;
  }

  /**
   * The paragraphs of a text.
   *
   * @param citations the parts of it that are citations, in order; one in another is part of that
   */
  static List<Span> of(String text, List<Span> citations) {
    Paragraphs paragraphs = new Paragraphs(text);
    int position = 0;
    for (Span citation : citations) {
      if (!citation.isEmpty() && citation.start() >= position) {
        paragraphs.cut(position, citation.start());
        position = citation.end();
      }
    }
    paragraphs.cut(position, text.length());
    return paragraphs.found;
  }

  private void cut(int from, int to) {
    int start = from;
    int line = from;
    int i = from;
    while (i < to) {
      int next = WhiteSpace.lineBreak(text, i, to);
      if (next >= 0) {
        if (!goesOn(line, i, next, to)) {
          found.add(new Span(start, i));
          start = next;
        }
        line = next;
      }
      i = Math.max(i + 1, next);
    }
    found.add(new Span(start, to));
  }

  /**
   * Whether a line goes on after its end: a colon announces the quotation on the next line, or a
   * long line without full stop was wrapped.
   */
  private boolean goesOn(int line, int end, int nextLine, int limit) {
    int last = WhiteSpace.dropOnLine(text, end, line);
    if (last == line) {
      // It is before a paragraph, or between a colon and the mark that the colon has seen.
      return true;
    }
    char mark = text.charAt(last - 1);
    if (mark == ':') {
      return opensNext(end, limit);
    }
    int next = WhiteSpace.skipOnLine(text, nextLine, limit);
    return last - line >= MIN_WRAPPED
        && (Characters.isWordPart(mark) || mark == ',' || mark == '\u060C')
        && next < limit
        && Character.isLetter(text.charAt(next))
        && !Character.isUpperCase(text.charAt(next));
  }

  private boolean opensNext(int end, int limit) {
    int next = WhiteSpace.skipBlankLines(text, end, limit);
    return next < limit && QuotationMark.isMark(text, next);
  }
}
