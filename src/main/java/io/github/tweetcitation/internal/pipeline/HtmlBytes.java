package io.github.tweetcitation.internal.pipeline;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** Decodes the bytes of a page. */
public final class HtmlBytes {

  /** Where a page names its charset, by what jsoup looks at. */
  private static final int HEAD = 5 * 1024;

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private HtmlBytes() {}

  /** Decodes a page by its byte order mark, else the charset that it names, else UTF-8. */
  public static String decode(byte[] html) throws IOException {
    return decode(html, (String) null);
  }

  /** Decodes a page by its byte order mark, else a charset. */
  public static String decode(byte[] html, Charset charset) throws IOException {
    return decode(html, charset.name());
  }

  private static String decode(byte[] html, @Nullable String charset) throws IOException {
    int length = Math.min(html.length, HEAD);
    ByteArrayInputStream head = new ByteArrayInputStream(html, 0, length);
    String text = new String(html, Jsoup.parse(head, charset, "").charset());
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }
}
