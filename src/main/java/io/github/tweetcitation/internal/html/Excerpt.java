package io.github.tweetcitation.internal.html;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.text.OffsetMap;
import java.util.HexFormat;
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
    if (text.indexOf('\\') < 0) {
      return this;
    }
    char[] out = new char[text.length()];
    int length = 0;
    OffsetMap map = new OffsetMap();
    int from = 0;
    int escape = text.indexOf('\\');
    while (escape >= 0 && escape + 1 < text.length()) {
      char c = text.charAt(escape + 1);
      int end = escape + 2;
      int digits = c == 'u' ? 4 : c == 'x' ? 2 : 0;
      boolean isCode = digits > 0 && isHex(end, end + digits);
      end += isCode ? digits : 0;
      text.getChars(from, escape, out, length);
      length += escape - from;
      out[length++] = isCode ? (char) HexFormat.fromHexDigits(text, escape + 2, end) : meaning(c);
      map.copy(escape - from, from);
      map.replace(1, escape, end);
      from = end;
      escape = text.indexOf('\\', end);
    }
    text.getChars(from, text.length(), out, length);
    length += text.length() - from;
    map.copy(text.length() - from, from);
    return new Excerpt(new String(out, 0, length), span -> toSource.apply(map.source(span)));
  }

  private boolean isHex(int start, int end) {
    int at = start;
    while (at < Math.min(end, text.length()) && HexFormat.isHexDigit(text.charAt(at))) {
      at++;
    }
    return at == end;
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
