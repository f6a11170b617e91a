package io.github.tweetcitation.internal.check;

import io.github.tweetcitation.Span;

/**
 * The words of a part of a citation as they are printed, with all their invisible characters.
 *
 * @param text the words
 * @param span where they are; empty if the document does not show them
 */
record Words(String text, Span span) {

  /** Where some of the words are. */
  Span part(int start, int end) {
    return span.isEmpty() ? span : new Span(span.start() + start, span.start() + end);
  }

  /** Where a word is; all of the words if they hold it only in another form. */
  Span part(String word) {
    int at = text.indexOf(word);
    return at < 0 ? span : part(at, at + word.length());
  }
}
