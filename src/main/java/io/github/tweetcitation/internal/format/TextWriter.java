package io.github.tweetcitation.internal.format;

import io.github.tweetcitation.Citation;
import java.util.regex.Pattern;

/** Writes indented lines, as converters to plain text leave a block quote. */
public final class TextWriter extends CitationWriter {

  /** What a reader of plain text would take for a character reference. */
  private static final Pattern REFERENCE = Pattern.compile("&(?=#|[A-Za-z0-9]{1,32};)");

  /** A handle in parentheses with words after it: {@code (@bob) May 1, 2018}. */
  private static final Pattern NAMED_HANDLE =
      Pattern.compile("[(\uFF08](?=\\s{0,9}+[@\uFF20][^)\uFF09]{0,99}[)\uFF09]\\s{0,9}\\S)");

  @Override
  public String write(Citation citation) {
    String body = text(clean(citation.body().text()));
    return indented(body, attribution(citation, "\u2014"), "  ");
  }

  @Override
  String text(String clean) {
    return referenced(REFERENCE, clean);
  }

  /**
   * Escapes a name, which may hold an attribution of its own that no markup parts from the rest.
   */
  @Override
  String name(String clean) {
    return referenced(FIRST_DASH, referenced(NAMED_HANDLE, text(clean)));
  }

  @Override
  String link(String text, String address) {
    return text(text);
  }

  @Override
  String status(String date, String address) {
    return text(date) + (date.isEmpty() ? "" : " ") + "(" + address + ")";
  }
}
