package io.github.tweetcitation.internal.html;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.text.OffsetMap;
import java.util.HexFormat;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A text inside a page: a script, an attribute, or a string in one of them.
 *
 * @param text the text, without the escapes that the page needs
 * @param toSource the map from spans of the text to spans of the page's source
 */
public record Excerpt(String text, UnaryOperator<Span> toSource) {

  /** This text with a map to the source of the page around its page. */
  public Excerpt within(UnaryOperator<Span> outward) {
    return new Excerpt(text, span -> outward.apply(toSource.apply(span)));
  }

  /** Where in the source the text is. */
  public Span source() {
    return toSource.apply(new Span(0, text.length()));
  }

  /** A part of the text. */
  public Excerpt part(int start, int end) {
    return new Excerpt(
        text.substring(start, end),
        span -> toSource.apply(new Span(span.start() + start, span.end() + start)));
  }

  /** This text without the escapes of a string literal, in JSON or JavaScript. */
  public Excerpt unescaped() {
    return text.indexOf('\\') < 0 ? this : unescaped(List.of(new Span(0, text.length())));
  }

  /** This text without such escapes in some parts of it, which are disjoint and in order. */
  Excerpt unescaped(List<Span> parts) {
    char[] chars = text.toCharArray(); // Each part of it is moved to its place in the result.
    int length = 0;
    OffsetMap map = new OffsetMap();
    int from = 0;
    for (Span part : parts) {
      int escape = nextEscape(chars, part.start(), part.end());
      while (escape + 1 < part.end()) {
        int code = code(chars, escape);
        int end = escape + (code < 0 ? 2 : chars[escape + 1] == 'u' ? 6 : 4);
        char meaning = code < 0 ? meaning(chars[escape + 1]) : (char) code;
        System.arraycopy(chars, from, chars, length, escape - from);
        length += escape - from;
        chars[length++] = meaning;
        map.copy(escape - from, from);
        map.replace(1, escape, end);
        from = end;
        escape = nextEscape(chars, end, part.end());
      }
    }
    System.arraycopy(chars, from, chars, length, chars.length - from);
    map.copy(chars.length - from, from);
    length += chars.length - from;
    return new Excerpt(new String(chars, 0, length), span -> toSource.apply(map.source(span)));
  }

  /** The next backslash; a plain loop, for they are near each other. */
  private static int nextEscape(char[] chars, int from, int end) {
    int at = from;
    while (at < end && chars[at] != '\\') {
      at++;
    }
    return at;
  }

  /** The character that an escape has the number of, {@code \\u0041} or {@code \\x41}; or -1. */
  private static int code(char[] chars, int escape) {
    char kind = chars[escape + 1];
    int start = escape + 2;
    int end = start + (kind == 'u' ? 4 : kind == 'x' ? 2 : 0);
    int code = end == start || end > chars.length ? -1 : 0;
    for (int i = start; i < end && code >= 0; i++) {
      int digit = HexFormat.isHexDigit(chars[i]) ? HexFormat.fromHexDigit(chars[i]) : -1;
      code = digit < 0 ? -1 : code << 4 | digit;
    }
    return code;
  }

  private static char meaning(char c) {
    return switch (c) {
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'b', 'f' -> ' ';
      default -> c;
    };
  }
}
