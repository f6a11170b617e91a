package io.github.tweetcitation.examples;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.github.tweetcitation.CitedDocument;
import io.github.tweetcitation.TweetCitationParser;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decodes files. Their charset is that of a byte order mark, else the one that was named, else for
 * HTML the one that the page names, else UTF-8. Bytes that are not in it are refused: offsets after
 * them would be wrong.
 *
 * @param named the charset that was named, or null
 */
record Decoding(@Nullable Charset named) {

  private static final char REPLACEMENT = '\uFFFD';

  private static final List<Mark> MARKS =
      List.of(
          new Mark(StandardCharsets.UTF_8, "\u00EF\u00BB\u00BF"),
          new Mark(StandardCharsets.UTF_16BE, "\u00FE\u00FF"),
          new Mark(StandardCharsets.UTF_16LE, "\u00FF\u00FE"));

  private static final int MAX_MARK = 3;

  /**
   * A byte order mark.
   *
   * @param bytes its bytes, as characters of Latin-1
   */
  private record Mark(Charset charset, String bytes) {

    static Optional<Mark> of(byte[] file) {
      String start = new String(file, 0, Math.min(file.length, MAX_MARK), ISO_8859_1);
      return MARKS.stream().filter(mark -> start.startsWith(mark.bytes)).findFirst();
    }

    int length() {
      return bytes.length();
    }
  }

  /** Decodes a text. */
  String text(byte[] bytes) throws IOException {
    Optional<Mark> mark = Mark.of(bytes);
    int start = mark.map(Mark::length).orElse(0);
    Charset charset = charset(mark);
    try {
      return charset
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes, start, bytes.length - start))
          .toString();
    } catch (CharacterCodingException e) {
      throw refusal(charset);
    }
  }

  /** Decodes a text that may be larger than the memory. */
  Reader reader(InputStream stream) throws IOException {
    InputStream in = new BufferedInputStream(stream);
    in.mark(MAX_MARK);
    Optional<Mark> mark = Mark.of(in.readNBytes(MAX_MARK));
    in.reset();
    in.skipNBytes(mark.map(Mark::length).orElse(0));
    Charset charset = charset(mark);
    return new FilterReader(new InputStreamReader(in, charset.newDecoder())) {
      @Override
      public int read(char[] buffer, int start, int length) throws IOException {
        try {
          return super.read(buffer, start, length);
        } catch (CharacterCodingException e) {
          throw refusal(charset);
        }
      }
    };
  }

  /** Decodes a page and cites it. */
  CitedDocument page(TweetCitationParser parser, byte[] bytes) throws IOException {
    if (named != null || Mark.of(bytes).isPresent()) {
      return parser.parseHtml(text(bytes));
    }
    CitedDocument document = parser.parseHtml(new ByteArrayInputStream(bytes), "");
    String utf8 = new String(bytes, StandardCharsets.UTF_8);
    if (utf8.indexOf(REPLACEMENT) >= 0 && document.source().equals(utf8)) {
      // Lost characters, or the page's own: only the decoder of UTF-8 can tell.
      text(bytes);
    }
    return document;
  }

  private Charset charset(Optional<Mark> mark) {
    return mark.map(Mark::charset).orElse(named == null ? StandardCharsets.UTF_8 : named);
  }

  private IOException refusal(Charset charset) {
    String hint = named == null ? "; --charset names another charset" : "";
    return new IOException("it is not " + charset.name() + hint);
  }
}
