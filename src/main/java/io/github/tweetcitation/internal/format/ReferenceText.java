package io.github.tweetcitation.internal.format;

import io.github.tweetcitation.internal.unicode.Characters;
import java.text.Bidi;

/** Parts of references that people read. */
final class ReferenceText {

  /** What ends a sentence, in several scripts: no full stop is put after it. */
  private static final String SENTENCE_ENDS = ".!?\u2026\u061F\u06D4\u3002\uFF01\uFF1F\u0964";

  private ReferenceText() {}

  /**
   * A value that does not change the order of the words around it: if it has letters that are
   * written from right to left, it is between isolates (UAX #9, section 6.3).
   */
  static String isolated(String value) {
    return Bidi.requiresBidi(value.toCharArray(), 0, value.length())
        ? Characters.FIRST_STRONG_ISOLATE + value + Characters.POP_DIRECTIONAL_ISOLATE
        : value;
  }

  /** Name and handle, and a full stop unless there is one; an empty string if both are unknown. */
  static String author(BibliographyEntry entry) {
    String author = entry.author(isolated(entry.name()));
    return author + (author.isEmpty() ? "" : stop(entry.author()));
  }

  /** The full stop that a text needs. */
  static String stop(String text) {
    boolean ends = !text.isEmpty() && SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    return ends ? "" : ".";
  }
}
