package io.github.tweetcitation.internal.format;

import io.github.tweetcitation.Citation;
import java.util.regex.Pattern;

/** Writes a block quote of Markdown. */
public final class MarkdownWriter extends CitationWriter {

  /** What means something in Markdown at any place. */
  private static final Pattern PUNCTUATION = Pattern.compile("[\\\\`*_\\[\\]&~|!]");

  /** What means something in Markdown at the start of a line, also after the number of a list. */
  private static final Pattern LINE_START = Pattern.compile("(?m)^([0-9]*)([#+=.)-])");

  /** What opens a handle in parentheses; the handle may be a link, which is escaped by itself. */
  private static final Pattern HANDLE = Pattern.compile("[(\uFF08](?=\\s{0,9}+(?:[@\uFF20]|\\z))");

  /** A line break that is none of a blank line: Markdown would join the lines. */
  private static final Pattern LINE_END = Pattern.compile("(?<!\n)\n(?!\n)");

  @Override
  public String write(Citation citation) {
    String body = LINE_END.matcher(linkedBody(citation)).replaceAll("\\\\\n");
    return indented(body, attribution(citation, "\u2014"), "> ");
  }

  @Override
  String text(String clean) {
    String escaped = PUNCTUATION.matcher(clean).replaceAll("\\\\$0");
    String lines = LINE_START.matcher(escaped).replaceAll("$1\\\\$2");
    return referenced(
        HANDLE, lines.replace("<", "&lt;").replace(">", "&gt;").replace("{", "&#123;"));
  }

  @Override
  String name(String clean) {
    return referenced(FIRST_DASH, text(clean));
  }

  @Override
  String link(String text, String address) {
    // No character reference is one in an autolink, but some readers take it for one.
    return text.equals(address) && address.indexOf('&') < 0
        ? "<" + address + ">"
        : "[" + text(text) + "](<" + address + ">)";
  }
}
