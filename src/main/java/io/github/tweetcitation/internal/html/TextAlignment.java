package io.github.tweetcitation.internal.html;

import io.github.tweetcitation.internal.text.OffsetMap;
import io.github.tweetcitation.internal.unicode.Characters;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/** Finds where in the markup the characters of a parsed text came from. */
final class TextAlignment {

  /** The longest reference is that of the counter clockwise contour integral. */
  private static final int MAX_REFERENCE = 33;

  private TextAlignment() {}

  /**
   * The map from a parsed text to its source.
   *
   * @param html the source
   * @param start where the text begins in it
   * @param sourceEnd where it ends
   * @param text the text as the parser gave it
   */
  static OffsetMap align(String html, int start, int sourceEnd, String text) {
    int end = Math.min(html.length(), sourceEnd);
    boolean exact = end - start == text.length() && html.startsWith(text, start);
    if (exact && text.indexOf('&') < 0) {
      return OffsetMap.linear(text.length(), start);
    }
    OffsetMap map = new OffsetMap();
    int at = start;
    int i = 0;
    while (i < text.length() && at < html.length()) {
      char c = html.charAt(at);
      int reference = c == '&' ? referenceEnd(html, at) : at;
      String decoded = reference > at ? decoded(html, at, reference) : "";
      if (!decoded.isEmpty() && text.startsWith(decoded, i)) {
        map.replace(decoded.length(), at, reference);
        i += decoded.length();
        at = reference;
      } else if (c == text.charAt(i) || (c == 0 && text.charAt(i) == Characters.REPLACEMENT)) {
        // In an attribute, the parser replaces a null.
        int run = 1 + equal(html, at + 1, text, i + 1);
        map.copy(run, at);
        at += run;
        i += run;
      } else if (c == 0) {
        map.widen(++at); // in text, it drops one
      } else if (c == '<' && html.indexOf('>', at) > 0) {
        at = html.indexOf('>', at) + 1; // and an end tag without a name
        map.widen(at);
      } else {
        break;
      }
    }
    if (i < text.length()) {
      // The parser joins texts, but gives the position of the first one alone.
      int lost = Math.max(at, end);
      map.widen(lost);
      map.replace(text.length() - i, lost, lost);
    }
    return map;
  }

  /** The number of characters from two places on that are equal, and no reference. */
  private static int equal(String html, int at, String text, int start) {
    int limit = Math.min(html.length() - at, text.length() - start);
    int run = 0;
    while (run < limit
        && html.charAt(at + run) != '&'
        && html.charAt(at + run) == text.charAt(start + run)) {
      run++;
    }
    return run;
  }

  private static int referenceEnd(String html, int at) {
    int limit = Math.min(html.length(), at + MAX_REFERENCE);
    int end = at + 1;
    while (end < limit && Characters.isEntityPart(html.charAt(end))) {
      end++;
    }
    return html.startsWith(";", end) ? end + 1 : end;
  }

  /** What a character reference means, or nothing if it is none. */
  private static String decoded(String html, int at, int end) {
    // To have the parser read a text costs as much as the parsing of a small page.
    if (html.charAt(end - 1) == ';') {
      String name = html.substring(at + 1, end - 1);
      // The one that is in every object in an attribute.
      String simple =
          name.equals("quot")
              ? "\""
              : name.startsWith("#") ? numbered(name) : Entities.getByName(name);
      if (!simple.isEmpty()) {
        return simple;
      }
    }
    String reference = html.substring(at, end);
    String decoded = Parser.unescapeEntities(reference, false);
    return decoded.equals(reference) ? "" : decoded;
  }

  /** The character of a number such as {@code #8212} or {@code #x2014}, or nothing if in doubt. */
  private static String numbered(String name) {
    int radix = name.startsWith("x", 1) || name.startsWith("X", 1) ? 16 : 10;
    int code = 0;
    for (int i = radix == 16 ? 2 : 1; i < name.length() && code <= Character.MAX_VALUE; i++) {
      int digit = Character.digit(name.charAt(i), radix);
      code = digit < 0 ? Character.MAX_VALUE + 1 : code * radix + digit;
    }
    boolean plain =
        (code >= ' ' && code < 0x7F) || (code >= 0xA0 && code < Character.MIN_SURROGATE);
    return plain ? String.valueOf((char) code) : "";
  }
}
