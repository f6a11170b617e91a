package io.github.tweetcitation.internal.format;

import io.github.tweetcitation.Citation;
import java.util.regex.Pattern;

/** Writes indented lines, as converters to plain text leave a block quote. */
public final class TextWriter extends CitationWriter {

  /**
   * What a reader of plain text would take for a reference, an escape, a tag, the number of a link,
   * a link of Markdown, or the target of a link.
   */
  private static final Pattern MARKUP =
      Pattern.compile(
          "&(?=#|[A-Za-z0-9]{1,32};)|\\\\(?=[nrtbfu\"'/\\\\])|<(?=/?[A-Za-z])|\\[(?=\\^?[0-9])"
              + "|\\](?=[(\\[])|[(\\[<\u2039](?=\\s?(?:[Hh][Tt][Tt][Pp]|/))");

  /** A handle in parentheses: after a dash, it would be that of an attribution. */
  private static final Pattern HANDLE =
      Pattern.compile("[(\uFF08](?=\\s{0,9}+[@\uFF20][^)\uFF09]{0,99}[)\uFF09])");

  /** A handle in parentheses with words after it: {@code (@bob) May 1, 2018}. */
  private static final Pattern NAMED_HANDLE =
      Pattern.compile("[(\uFF08](?=\\s{0,9}+[@\uFF20][^)\uFF09]{0,99}[)\uFF09]\\s{0,9}\\S)");

  @Override
  public String write(Citation citation) {
    String body = referenced(HANDLE, text(clean(citation.body().text())));
    return indented(body, attribution(citation, "\u2014"), "  ");
  }

  @Override
  String text(String clean) {
    return referenced(MARKUP, clean);
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
