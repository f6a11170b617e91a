package io.github.tweetcitation.benchmark;

import java.util.Locale;

/** The form of a document. */
enum Form {
  TEXT,
  MARKDOWN,
  HTML;

  /** The field of a labelled document that holds its source. */
  String field() {
    return name().toLowerCase(Locale.ROOT);
  }
}
