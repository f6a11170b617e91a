package io.github.tweetcitation.internal.html;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.text.OffsetMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text inside a page: a script, an attribute, or a string in one of them.
 *
 * @param text the text, without the escapes that the page needs
 * @param toSource the map from spans of the text to spans of the page's source
 */
public record Excerpt(String text, UnaryOperator<Span> toSource) {

  /** A backslash and the hexadecimal number of a character, a letter for one, or the character. */
  private static final Pattern ESCAPE =
      Pattern.compile("\\\\(?:u(\\p{XDigit}{4})|x(\\p{XDigit}{2})|(.))", Pattern.DOTALL);

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
    int from = 0;
    Matcher escape = ESCAPE.matcher(text);
    while (escape.find()) {
      out.append(text, from, escape.start()).append(meaning(escape));
      map.copy(escape.start() - from, from);
      map.replace(1, escape.start(), escape.end());
      from = escape.end();
    }
    out.append(text, from, text.length());
    map.copy(text.length() - from, from);
    return new Excerpt(out.toString(), span -> toSource.apply(map.source(span)));
  }

  private static char meaning(Matcher escape) {
    String hex = escape.group(1) == null ? escape.group(2) : escape.group(1);
    if (hex != null) {
      return (char) Integer.parseInt(hex, 16);
    }
    char c = escape.group(3).charAt(0);
    return switch (c) {
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'b', 'f' -> ' ';
      default -> c;
    };
  }
}
