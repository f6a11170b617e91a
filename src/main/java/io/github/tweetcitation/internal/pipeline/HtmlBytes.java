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

  /**
   * Decodes a page by its byte order mark, else a charset.
   *
   * @param charset the charset; if it is null, the one that the page names, else UTF-8
   */
  public static String decode(byte[] html, @Nullable Charset charset) throws IOException {
    ByteArrayInputStream head = new ByteArrayInputStream(html, 0, Math.min(html.length, HEAD));
    String name = charset == null ? null : charset.name();
    String text = new String(html, Jsoup.parse(head, name, "").charset());
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }
}
