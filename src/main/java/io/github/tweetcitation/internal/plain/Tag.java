package io.github.tweetcitation.internal.plain;

import java.util.Locale;
import java.util.Set;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A tag that a text shows.
 *
 * @param text the text
 * @param start where it begins
 * @param end where it ends
 * @param name its name in small letters, with the slash of an end tag
 */
record Tag(String text, int start, int end, String name) {

  /** The tag of a link to a tag in Arabic letters, each of them percent-encoded, has 700. */
  private static final int MAX_LENGTH = 1_500;

  private static final int MAX_NAME = 12;

  /** The elements that are paragraphs of their own. */
  private static final Set<String> BLOCKS =
      Set.of("p", "div", "blockquote", "figure", "section", "article", "li", "ul", "ol", "td");

  private static final String HREF = "href=";

  /** The tag that begins at a place, or null. */
  static @Nullable Tag at(String text, int start) {
    int limit = Math.min(text.length(), start + MAX_LENGTH);
    if (start >= limit || text.charAt(start) != '<') {
      return null;
    }
    int nameEnd = start + 1;
    while (nameEnd < limit && isNamePart(text.charAt(nameEnd), nameEnd == start + 1)) {
      nameEnd++;
    }
    int close = nameEnd;
    while (close < limit && text.charAt(close) != '>' && text.charAt(close) != '<') {
      close++;
    }
    boolean whole = close < limit && text.charAt(close) == '>';
    int length = nameEnd - start - 1;
    return whole && length > 0 && length <= MAX_NAME
        ? new Tag(
            text, start, close + 1, text.substring(start + 1, nameEnd).toLowerCase(Locale.ROOT))
        : null;
  }

  /** The tag that ends at a place, or null. */
  static @Nullable Tag before(String text, int end) {
    int floor = Math.max(0, end - MAX_LENGTH);
    int i = end - 2;
    while (i >= floor && text.charAt(i) != '<' && text.charAt(i) != '>') {
      i--;
    }
    Tag tag = i < floor || text.charAt(end - 1) != '>' ? null : at(text, i);
    return tag == null || tag.end != end ? null : tag;
  }

  private static boolean isNamePart(char c, boolean first) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (first ? c == '/' : c >= '0' && c <= '9');
  }

  boolean isEnd() {
    return name.startsWith("/");
  }

  /** What a reader sees in its place: a line break, an end of a paragraph, or nothing. */
  String meaning() {
    String element = isEnd() ? name.substring(1) : name;
    if (element.equals("br")) {
      return "\n";
    }
    return BLOCKS.contains(element) ? "\n\n" : "";
  }

  /** Where it leads to; empty if it is no link. */
  String address() {
    int at = name.equals("a") ? whole().indexOf(HREF) : -1;
    if (at < 0) {
      return "";
    }
    int from = start + at + HREF.length();
    while (from < end && isQuote(text.charAt(from))) {
      from++;
    }
    int to = from;
    while (to < end - 1 && !isQuote(text.charAt(to)) && text.charAt(to) > ' ') {
      to++;
    }
    return Parser.unescapeEntities(text.substring(from, to), true);
  }

  /** Whether an element says the language of its words, as only that of a tweet does. */
  boolean hasLanguage() {
    return whole().contains(" lang=");
  }

  private String whole() {
    return text.substring(start, end);
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\'' || c == '\\';
  }
}
