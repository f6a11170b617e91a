package io.github.tweetcitation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * The marked-span language of the case files: a text that shows in itself where spans are expected.
 *
 * <p>{@code ⟦attribution or entity⟧} and {@code ⟪citation⟫}; the marks are no part of the text.
 *
 * @param text the text without marks
 * @param inner the spans between {@code ⟦} and {@code ⟧}, in order
 * @param outer the spans between {@code ⟪} and {@code ⟫}, in order; of two that start together the
 *     longer one first
 */
record MarkedText(String text, List<Span> inner, List<Span> outer) {

  static MarkedText parse(String marked) {
    StringBuilder text = new StringBuilder();
    List<Span> inner = new ArrayList<>();
    List<Span> outer = new ArrayList<>();
    Deque<Integer> starts = new ArrayDeque<>();
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      switch (c) {
        case '⟦', '⟪' -> starts.push(text.length());
        case '⟧' -> inner.add(new Span(starts.pop(), text.length()));
        case '⟫' -> outer.add(new Span(starts.pop(), text.length()));
        default -> text.append(c);
      }
    }
    if (!starts.isEmpty()) {
      throw new IllegalArgumentException("a mark is not closed: " + marked);
    }
    outer.sort(Comparator.comparingInt(Span::start).thenComparing(span -> -span.end()));
    return new MarkedText(text.toString(), inner, outer);
  }

  /** The text with its spans marked, for messages that show the difference. */
  static String mark(String text, List<Span> inner) {
    StringBuilder marked = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      int at = i;
      inner.stream()
          .filter(span -> span.end() == at && !span.isEmpty())
          .forEach(s -> marked.append('⟧'));
      inner.stream()
          .filter(span -> span.start() == at)
          .forEach(span -> marked.append(span.isEmpty() ? "⟦⟧" : "⟦"));
      marked.append(i < text.length() ? text.substring(i, i + 1) : "");
    }
    return marked.toString();
  }
}
