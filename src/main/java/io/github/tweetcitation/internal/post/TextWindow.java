package io.github.tweetcitation.internal.post;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.post.PostLine.Named;
import io.github.tweetcitation.internal.text.NormalizedView;
import io.github.tweetcitation.internal.text.SourceText;

/**
 * The text around a place as a reader sees it. All places here are those of its text.
 *
 * @param view the text and the map to its source
 * @param text the text, with spaces in the place of line breaks
 * @param at the place
 */
record TextWindow(NormalizedView view, String text, int at) {

  /** The window around a place of a source, within a part of it. */
  static TextWindow around(SourceText source, int place, Span part) {
    NormalizedView view = NormalizedView.of(source.text(), part, source.markup());
    return new TextWindow(view, view.text().replace('\n', ' '), view.indexOf(place));
  }

  /** Where in the source a place is. */
  int source(int place) {
    return view.sourceSpan(place, place).start();
  }

  /** The part of the source between two places, without white space at its ends. */
  Span source(int start, int end) {
    int first = start;
    int last = end;
    while (first < last && text.charAt(first) == ' ') {
      first++;
    }
    while (last > first && text.charAt(last - 1) == ' ') {
      last--;
    }
    return first == last ? new Span(source(first), source(first)) : view.sourceSpan(first, last);
  }

  /** The words between two places, and where they are. */
  Named named(int start, int end) {
    String words = text.substring(start, Math.max(start, end)).strip();
    return words.isEmpty() ? Named.none(source(start)) : new Named(words, source(start, end));
  }

  /** The first place from one on that is no space. */
  int skipSpaces(int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  /** The end of the spaces that end before a place, seen from there: where words end. */
  int dropSpaces(int end) {
    int i = end;
    while (i > 0 && text.charAt(i - 1) == ' ') {
      i--;
    }
    return i;
  }
}
