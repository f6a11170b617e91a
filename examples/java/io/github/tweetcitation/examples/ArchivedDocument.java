package io.github.tweetcitation.examples;

import io.github.tweetcitation.CitedDocument;
import io.github.tweetcitation.TweetCitationParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A page of the web, or the text of one.
 *
 * @param address where it was
 * @param date when it was fetched
 * @param form HTML or plain text
 * @param charset the charset that the response names, or null
 * @param content its bytes, to be read once
 */
record ArchivedDocument(
    String address,
    Instant date,
    DocumentForm form,
    @Nullable Charset charset,
    ByteArrayInputStream content) {

  /** Cites it. Without a charset, that of a page is the one that the page names, or UTF-8. */
  CitedDocument cite(TweetCitationParser parser) throws IOException {
    if (form == DocumentForm.TEXT) {
      Charset known = Objects.requireNonNullElse(charset, StandardCharsets.UTF_8);
      return parser.parseText(new String(content.readAllBytes(), known));
    }
    return charset == null
        ? parser.parseHtml(content, address)
        : parser.parseHtml(content, charset, address);
  }
}
