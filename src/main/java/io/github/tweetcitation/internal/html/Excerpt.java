package io.github.tweetcitation.internal.html;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.text.OffsetMap;
import java.util.function.UnaryOperator;

/**
 * A text inside a page: a script, an attribute, or a string in one of them.
 *
 * @param text the text, without the escapes that the page needs
 * @param toSource the map from spans of the text to spans of the page's source
 */
public record Excerpt(String text, UnaryOperator<Span> toSource) {

  private static final int HEX = 16;

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
    if (text.indexOf('\\') < 0) {
      return this;
    }
    StringBuilder out = new StringBuilder(text.length());
    OffsetMap map = new OffsetMap();
    int i = 0;
    while (i < text.length()) {
      int next = i + 1;
      char c = text.charAt(i);
      if (c == '\\' && next < text.length()) {
        c = text.charAt(next++);
        int digits = c == 'u' ? 4 : c == 'x' ? 2 : 0;
        int code = digits > 0 ? hex(text, next, digits) : -1;
        next += code < 0 ? 0 : digits;
        c = code < 0 ? control(c) : (char) code;
      }
      out.append(c);
      map.replace(1, i, next);
      i = next;
    }
    return new Excerpt(out.toString(), span -> toSource.apply(map.source(span)));
  }

  /** The number that hexadecimal digits at a place of a text mean, or -1 if they are none. */
  static int hex(String text, int start, int digits) {
    int code = 0;
    for (int i = start; i < start + digits; i++) {
      int digit = i < text.length() ? Character.digit(text.charAt(i), HEX) : -1;
      if (digit < 0) {
        return -1;
      }
      code = code * HEX + digit;
    }
    return code;
  }

  private static char control(char c) {
    return switch (c) {
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'b', 'f' -> ' ';
      default -> c;
    };
  }
}
