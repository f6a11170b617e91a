package io.github.tweetcitation.internal.report;

import io.github.tweetcitation.internal.report.Vocabulary.Word;

/**
 * A word or a mark of a text.
 *
 * @param start where it begins in the text
 * @param end where it ends
 * @param type what it is
 * @param word what the vocabulary says of it; {@link Word#UNKNOWN} for all other words and for
 *     marks
 */
record Token(int start, int end, TokenType type, Word word) {

  boolean is(TokenType other) {
    return type == other;
  }

  boolean means(Meaning meaning) {
    return word.meanings().contains(meaning);
  }
}
