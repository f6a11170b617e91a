package io.github.tweetcitation.examples;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.DOTALL;

import io.github.tweetcitation.CitedDocument;
import io.github.tweetcitation.TweetCitationParser;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** The forms in which documents come. */
enum DocumentForm {
  TEXT("txt|text"),
  MARKDOWN("md|markdown"),
  HTML("html|htm|xhtml");

  /** A tag that ends, such as {@code </p>}, or has an attribute, such as {@code <a href=}. */
  private static final Pattern TAG =
      Pattern.compile(
          "</[A-Za-z][A-Za-z0-9:-]{0,30}+>|<[A-Za-z][A-Za-z0-9:-]{0,30}+\\s{1,9}+[A-Za-z:-]{1,30}+=");

  private final Pattern names;

  DocumentForm(String endings) {
    this.names = Pattern.compile(".*[.](?:" + endings + ")", CASE_INSENSITIVE | DOTALL);
  }

  /** The form that the name of a file tells. */
  static Optional<DocumentForm> ofName(String file) {
    return Arrays.stream(values()).filter(form -> form.names.matcher(file).matches()).findFirst();
  }

  /** The form by the name of a file; plain text if the name does not tell. */
  static DocumentForm ofFile(String file) {
    return ofName(file).orElse(TEXT);
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
