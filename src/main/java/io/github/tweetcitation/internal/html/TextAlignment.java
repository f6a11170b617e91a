package io.github.tweetcitation.internal.html;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.text.OffsetMap;
import io.github.tweetcitation.internal.unicode.Characters;
import java.util.Arrays;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Where the characters of a parsed text came from in the markup: a character reference is one or
 * two of them.
 */
final class TextAlignment {

  /** The longest is that of the counter clockwise contour integral. */
  private static final int MAX_REFERENCE = 33;

  private final int start;

  /**
   * Where the source of each character begins, and where that of the last ends; null if the text is
   * char for char in the source.
   */
  private final int @Nullable [] offsets;

  private TextAlignment(int start, int @Nullable [] offsets) {
    this.start = start;
    this.offsets = offsets;
  }

  /** The alignment of a text that is char for char in the source. */
  static TextAlignment exact(int start) {
    return new TextAlignment(start, null);
  }

  /**
   * The alignment of a parsed text.
   *
   * @param html the source
   * @param start where the text begins in it
   * @param sourceEnd where it ends
   * @param text the text as the parser gave it
   */
  static TextAlignment align(String html, int start, int sourceEnd, String text) {
    int end = Math.min(html.length(), sourceEnd);
    boolean exact = end - start == text.length() && html.startsWith(text, start);
    return exact && text.indexOf('&') < 0
        ? exact(start)
        : new TextAlignment(start, offsets(html, start, end, text));
  }

  private static int[] offsets(String html, int start, int end, String text) {
    int[] offsets = new int[text.length() + 1];
    int at = start;
    int i = 0;
    // A text that the parser joined goes on after the end of its first piece, which is all it says.
    while (i < text.length() && at < html.length()) {
      char c = html.charAt(at);
      int reference = c == '&' ? referenceEnd(html, at) : at;
      String decoded = reference > at ? decoded(html, at, reference) : "";
      if (!decoded.isEmpty() && text.startsWith(decoded, i)) {
        Arrays.fill(offsets, i, i + decoded.length(), at);
        i += decoded.length();
        at = reference;
      } else if (c == text.charAt(i) || (c == 0 && text.charAt(i) == Characters.REPLACEMENT)) {
        offsets[i++] = at++; // the parser replaces a null in an attribute
      } else if (c == 0) {
        at++; // and drops it in text
      } else if (c == '<' && html.indexOf('>', at) > 0) {
        at = html.indexOf('>', at) + 1; // and an end tag without a name
      } else {
        break;
      }
    }
    Arrays.fill(offsets, i, offsets.length, i == text.length() ? at : Math.max(at, end));
    return offsets;
  }

  /** Where the source of a character begins. */
  int start(int at) {
    return offsets == null ? start + at : offsets[at];
  }

  /** Where the source of a character ends. */
  int end(int at) {
    if (offsets == null) {
      return start + at + 1;
    }
    // Two characters of one reference have one source. The rest of a text that is lost has none.
    int last = offsets[offsets.length - 1];
    int next = at + 1;
    while (offsets[next] == offsets[at] && offsets[next] != last) {
      next++;
    }
    return offsets[next];
  }

  /** Adds a part of the text to a map. */
  void copy(int from, int to, OffsetMap map) {
    if (offsets == null) {
      map.copy(to - from, start + from);
    } else {
      for (int i = from; i < to; i++) {
        map.replace(1, offsets[i], end(i));
      }
    }
  }

  /** Where the source of a part of the text is. */
  Span source(Span part) {
    int first = start(part.start());
    return new Span(first, part.isEmpty() ? first : Math.max(first, end(part.end() - 1)));
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
      String simple = name.startsWith("#") ? numbered(name) : Entities.getByName(name);
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
