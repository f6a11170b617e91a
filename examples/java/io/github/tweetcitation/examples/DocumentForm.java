package io.github.tweetcitation.examples;

import io.github.tweetcitation.CitedDocument;
import io.github.tweetcitation.TweetCitationParser;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** The forms in which documents come. */
enum DocumentForm {
  TEXT,
  MARKDOWN,
  HTML;

  /** A tag that ends, such as {@code </p>}, or has an attribute, such as {@code <a href=}. */
  private static final Pattern TAG =
      Pattern.compile(
          "</[A-Za-z][A-Za-z0-9:-]{0,30}+>|<[A-Za-z][A-Za-z0-9:-]{0,30}+\\s{1,9}+[A-Za-z:-]{1,30}+=");

  /** The form by the name of a file. */
  static DocumentForm ofFile(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    if (name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml")) {
      return HTML;
    }
    return name.endsWith(".md") || name.endsWith(".markdown") ? MARKDOWN : TEXT;
  }

  /**
   * The form that a text without a telling name looks like: HTML if it has a tag that plain text
   * does not have by chance, Markdown if it has a link, {@code [text](https://example.org)}.
   */
  static Optional<DocumentForm> ofMarkup(String text) {
    if (TAG.matcher(text).find()) {
      return Optional.of(HTML);
    }
    return text.contains("](http") ? Optional.of(MARKDOWN) : Optional.empty();
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

  /** Cites a document as it is shown: of HTML, the source is the text that the page shows. */
  CitedDocument citeShown(TweetCitationParser parser, String source) {
    return this == HTML ? parser.parse(Jsoup.parse(source)) : cite(parser, source);
  }
}
