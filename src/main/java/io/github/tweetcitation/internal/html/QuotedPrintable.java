package io.github.tweetcitation.internal.html;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes a page as mails and saved pages (MHTML) carry it: {@code <p dir=3D"rtl">=D8=B6…</p>}. An
 * equals sign at the end of a line joins it with the next one.
 */
final class QuotedPrintable {

  /** What every such page has in the tag of an embed: an attribute. */
  private static final String ATTRIBUTE = "=3D\"";

  /** The attribute of a page that is not encoded. */
  private static final String PLAIN_ATTRIBUTE = "=\"";

  /** {@code charset=3D"windows-1256"}, {@code charset=utf-8}. */
  private static final Pattern CHARSET =
      Pattern.compile("(?i)charset=(?:3D)?[\"']?([A-Za-z0-9][A-Za-z0-9_.:-]{1,40})");

  private static final Pattern JOINT = Pattern.compile("=\\r?\\n");

  /** Headers and the head of a page name the charset in their first characters. */
  private static final int HEAD = 5000;

  private QuotedPrintable() {}

  /** The page that a text encodes, or the text as it is. */
  static Excerpt decoded(Excerpt page) {
    String text = page.text();
    if (!isEncoded(text)) {
      return page;
    }
    Charset charset = charsetOf(text);
    ExcerptWriter out = new ExcerptWriter(page);
    int at = text.indexOf('=');
    while (at >= 0) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      int end = at;
      for (int next = after(text, end, bytes); next > end; next = after(text, end, bytes)) {
        end = next;
      }
      if (end > at) {
        out.replace(at, end, bytes.toString(charset));
      }
      at = text.indexOf('=', Math.max(end, at + 1));
    }
    return out.written();
  }

  /** Whether most attributes of a page are encoded; the headers before it have few. */
  static boolean isEncoded(String text) {
    int more = 0;
    for (int at = text.indexOf(ATTRIBUTE); at >= 0; at = text.indexOf(ATTRIBUTE, at + 1)) {
      more++;
    }
    int from = more == 0 ? -1 : text.indexOf(PLAIN_ATTRIBUTE);
    for (int at = from; at >= 0; at = text.indexOf(PLAIN_ATTRIBUTE, at + 1)) {
      more--;
    }
    return more > 0;
  }

  private static Charset charsetOf(String text) {
    String head = text.substring(0, Math.min(text.length(), HEAD));
    Matcher name = CHARSET.matcher(JOINT.matcher(head).replaceAll(""));
    return name.find() && Charset.isSupported(name.group(1))
        ? Charset.forName(name.group(1))
        : StandardCharsets.UTF_8;
  }

  /** Reads the byte or the joint of two lines at a place; its end, or {@code at} if none is. */
  private static int after(String text, int at, ByteArrayOutputStream bytes) {
    if (!text.startsWith("=", at)) {
      return at;
    }
    int lineEnd = at + 1;
    while (lineEnd < text.length() && " \t\r".indexOf(text.charAt(lineEnd)) >= 0) {
      lineEnd++;
    }
    if (lineEnd < text.length() && text.charAt(lineEnd) == '\n') {
      return lineEnd + 1;
    }
    boolean coded =
        at + 2 < text.length()
            && HexFormat.isHexDigit(text.charAt(at + 1))
            && HexFormat.isHexDigit(text.charAt(at + 2));
    if (coded) {
      bytes.write(HexFormat.fromHexDigits(text, at + 1, at + 3));
    }
    return coded ? at + 3 : at;
  }
}
