package io.github.tweetcitation.examples;

import io.github.tweetcitation.CitedDocument;
import io.github.tweetcitation.TweetCitationParser;
import java.util.Locale;

/** The forms in which documents come. */
enum DocumentForm {
  TEXT("plain text"),
  MARKDOWN("Markdown"),
  HTML("HTML");

  private final String title;

  DocumentForm(String title) {
    this.title = title;
  }

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

  boolean isRead() {
    return this != MARKDOWN;
  }

  /** Cites a document of a form that is read. */
  CitedDocument cite(TweetCitationParser parser, String source) {
    return this == HTML ? parser.parseHtml(source) : parser.parseText(source);
  }

  /** What to say of a form that is not read. */
  String notRead() {
    return title + " is not read yet";
  }
}
