package io.github.tweetcitation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The marked-span language of the case files: a text that shows in itself where spans are expected.
 *
 * <p>{@code ⟦attribution or entity⟧} and {@code ⟪citation⟫}; the marks are no part of the text.
 *
 * @param text the text without marks
 * @param inner the spans between {@code ⟦} and {@code ⟧}, in order
 * @param outer the spans between {@code ⟪} and {@code ⟫}, in order
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
    return new MarkedText(text.toString(), inner, outer);
  }

  /** The text with its spans marked, for messages that show the difference. */
  static String mark(String text, List<Span> inner) {
    StringBuilder marked = new StringBuilder(text);
    for (int i = inner.size() - 1; i >= 0; i--) {
      marked.insert(inner.get(i).end(), '⟧').insert(inner.get(i).start(), '⟦');
    }
    return marked.toString();
  }
}
