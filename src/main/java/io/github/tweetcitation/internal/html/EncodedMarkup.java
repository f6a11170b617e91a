package io.github.tweetcitation.internal.html;

import io.github.tweetcitation.Span;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Decodes markup that a page keeps in another encoding until a reader wants to see it: {@code
 * data-embed="%3Cblockquote%20class…"}, {@code data-content="PGJsb2NrcXVvdGUg…"} (base64), {@code
 * src="data:text/html;base64,PGJs…"}, {@code <!-- <blockquote …> -->} in a script, and markup that
 * is escaped twice.
 */
public final class EncodedMarkup {

  /** Percent-encoded base64 in a comment is the most that was seen. */
  private static final int MAX_LAYERS = 3;

  /** A short word is base64, too; an embed in it is longer. */
  private static final int MIN_BASE64 = 40;

  private static final int HEX = 16;

  private static final String ESCAPED = "&lt;";

  private static final String COMMENT_START = "<!--";

  private static final String COMMENT_END = "-->";

  private static final Pattern DATA_ADDRESS =
      Pattern.compile("data:text/html(?:;(?!base64)[^,;]{0,40})?(?:;base64)?,");

  private static final Pattern PERCENT = Pattern.compile("(?i)\\s*%(?:3c|7b|5b)");

  /** What base64 is decoded to, if it is markup, an object, or one of them percent-encoded. */
  private static final Pattern MARKUP = Pattern.compile("\\s*(?:[<{\\[]|%(?:3[cC]|[57][bB]))");

  private EncodedMarkup() {}

  /** Whether a text may be encoded markup: a quick test of its first characters. */
  static boolean mayBe(String text) {
    char first = text.isEmpty() ? '.' : text.charAt(0);
    return first == '%'
        || text.startsWith(ESCAPED)
        || (first <= ' ' && PERCENT.matcher(text).lookingAt())
        || text.startsWith("data:")
        || mayBeBase64(text);
  }

  /** The markup that a text encodes, all of it at the place of the text; or the text as it is. */
  public static Excerpt decoded(Excerpt excerpt) {
    String text = excerpt.text();
    for (int i = 0; i < MAX_LAYERS; i++) {
      text = layer(text);
    }
    Span whole = excerpt.source();
    return text.equals(excerpt.text()) ? excerpt : new Excerpt(text, span -> whole);
  }

  private static String layer(String text) {
    Matcher address = DATA_ADDRESS.matcher(text);
    if (address.lookingAt()) {
      return text.substring(address.end());
    }
    if (PERCENT.matcher(text).lookingAt()) {
      return unescaped(isForm(text) ? text.replace('+', ' ') : text);
    }
    if (text.startsWith(ESCAPED)) {
      return Parser.unescapeEntities(text, false);
    }
    return mayBeBase64(text) ? base64(text) : uncommented(text);
  }

  /** {@code %3Cp+class%3D…}: as forms are sent, where a plus is a space. */
  private static boolean isForm(String text) {
    return text.indexOf('+') >= 0 && !text.contains("%20") && text.indexOf(' ') < 0;
  }

  /** {@code <script type="text/lazyhtml"><!-- <blockquote …> --></script>}: all is one comment. */
  private static String uncommented(String text) {
    String comment = text.strip();
    int end = comment.length() - COMMENT_END.length();
    boolean whole =
        comment.startsWith(COMMENT_START) && comment.indexOf(COMMENT_END) == end && end > 3;
    return whole ? comment.substring(COMMENT_START.length(), end) : text;
  }

  /** What {@code unescape} and {@code decodeURIComponent} make of it: {@code %E2%80%94, %u2014}. */
  private static String unescaped(String text) {
    StringBuilder out = new StringBuilder(text.length());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int i = 0;
    while (i < text.length()) {
      boolean wide = text.startsWith("%u", i);
      int start = wide ? i + 2 : i + 1;
      int code = text.charAt(i) == '%' ? hex(text, start, wide ? 4 : 2) : -1;
      if (code >= 0 && !wide) {
        bytes.write(code);
      } else {
        flush(bytes, out);
        out.append(code < 0 ? text.charAt(i) : (char) code);
      }
      i = code < 0 ? i + 1 : start + (wide ? 4 : 2);
    }
    flush(bytes, out);
    return out.toString();
  }

  private static int hex(String text, int start, int digits) {
    int code = 0;
    for (int i = start; i < start + digits && code >= 0; i++) {
      int digit = i < text.length() ? Character.digit(text.charAt(i), HEX) : -1;
      code = digit < 0 ? -1 : code * HEX + digit;
    }
    return code;
  }

  private static void flush(ByteArrayOutputStream bytes, StringBuilder out) {
    out.append(bytes.toString(StandardCharsets.UTF_8));
    bytes.reset();
  }

  private static boolean mayBeBase64(String text) {
    boolean base64 = text.length() >= MIN_BASE64;
    for (int i = 0; base64 && i < MIN_BASE64; i++) {
      base64 = isBase64(text.charAt(i));
    }
    return base64;
  }

  private static boolean isBase64(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || "+/-_=\r\n ".indexOf(c) >= 0;
  }

  private static String base64(String text) {
    try {
      String usual = text.strip().replace('-', '+').replace('_', '/');
      String decoded = new String(Base64.getMimeDecoder().decode(usual), StandardCharsets.UTF_8);
      return MARKUP.matcher(decoded).lookingAt() ? decoded : text;
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}
