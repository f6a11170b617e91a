package io.github.tweetcitation.examples;

import io.github.tweetcitation.CitedDocument;
import io.github.tweetcitation.TweetCitationParser;
import java.util.Locale;

/** The forms in which documents come. */
enum DocumentForm {
  TEXT,
  MARKDOWN,
  HTML;

  /** The form that the name of a file tells. */
  static DocumentForm ofFile(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    if (name.endsWith(".html") || name.endsWith(".htm")) {
      return HTML;
    }
    return name.endsWith(".md") ? MARKDOWN : TEXT;
  }

  /** The field that holds a document of this form in a line of JSON. */
  String field() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Cites a document of this form. */
  CitedDocument cite(TweetCitationParser parser, String source) {
    return switch (this) {
      case TEXT -> parser.parseText(source);
      case MARKDOWN -> parser.parseMarkdown(source);
      case HTML -> parser.parseHtml(source);
    };
  }
}
