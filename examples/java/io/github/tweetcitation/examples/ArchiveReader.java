package io.github.tweetcitation.examples;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * Reads the pages in a piece of a WARC file and the texts in a piece of a WET file, one at a time.
 * A file may be compressed with gzip, each record by itself. After a record that cannot be read, it
 * goes on with the next one that can; several bad ones in a row are one.
 */
final class ArchiveReader implements AutoCloseable {

  private static final Map<MediaType, DocumentForm> FORMS =
      Map.of(
          MediaType.HTML, DocumentForm.HTML,
          MediaType.XHTML, DocumentForm.HTML,
          MediaType.PLAIN_TEXT, DocumentForm.TEXT);

  /** How a compressed record begins. Other bytes may look the same, but cannot be read. */
  private static final byte[] GZIP = {0x1F, (byte) 0x8B, 8};

  /** The end of a record, and the beginning of the next one. */
  private static final byte[] PLAIN = "\r\n\r\nWARC/".getBytes(StandardCharsets.US_ASCII);

  private static final int PLAIN_END = 4;

  private static final String DATE = "WARC-Date";
  private static final int BLOCK = 1 << 16;

  /** Longer documents are not read: of some of them at once, the memory holds trees. */
  private static final int MAX_LENGTH =
      (int) Math.min(64 << 20, Runtime.getRuntime().maxMemory() / 32);

  private final ArchivePiece piece;
  private final SeekableByteChannel channel;
  private final WarcReader records;
  private @Nullable WarcRecord ahead;
  private boolean atEnd;

  /** Reads a piece from the channel of its file, which is closed with the reader. */
  ArchiveReader(ArchivePiece piece, SeekableByteChannel channel) throws IOException {
    this.piece = piece;
    this.channel = channel;
    // From its first bytes it knows whether the file is compressed.
    this.records = new WarcReader(channel);
    atEnd = piece.start() > 0 && !seek(piece.start());
  }

  /** The next document or bad record, or null at the end of the piece. */
  @Nullable ArchiveEntry next() throws IOException {
    while (!atEnd) {
      try {
        WarcRecord record = ahead == null ? records.next().orElse(null) : ahead;
        ahead = null;
        if (record == null || records.position() >= piece.end()) {
          atEnd = true;
        } else {
          ArchivedDocument document = document(record);
          if (document != null) {
            return new ArchiveEntry.Good(piece.file(), records.position(), document);
          }
        }
      } catch (IOException | RuntimeException e) {
        // A record after the end counts, too: the next piece can't know that one begins there.
        ArchiveEntry bad = new ArchiveEntry.Bad(piece.file(), records.position(), Input.reason(e));
        atEnd = !seek(bad.offset() + 1);
        return bad;
      }
    }
    return null;
  }

  /** The document in a record, or null if the record is of another kind. */
  private static @Nullable ArchivedDocument document(WarcRecord record) throws IOException {
    if (record instanceof WarcResponse response
        && response.contentType().base().equals(MediaType.HTTP)) {
      MediaType type = response.http().contentType();
      return FORMS.containsKey(type.base())
          ? document(response, type, response.http().bodyDecoded())
          : null;
    }
    return record instanceof WarcConversion || record instanceof WarcResource
        ? document((WarcTargetRecord) record, record.contentType(), record.body())
        : null;
  }

  private static @Nullable ArchivedDocument document(
      WarcTargetRecord record, MediaType type, MessageBody body) throws IOException {
    DocumentForm form = FORMS.get(type.base());
    if (form == null) {
      return null;
    }
    byte[] content = body.stream().readNBytes(MAX_LENGTH + 1);
    if (content.length > MAX_LENGTH) {
      throw new IOException("it has more than " + MAX_LENGTH + " bytes");
    }
    if (record.target() == null || record.headers().first(DATE).isEmpty()) {
      throw new IOException("it has no address or no date");
    }
    return new ArchivedDocument(
        record.target(), record.date(), form, charset(type), new ByteArrayInputStream(content));
  }

  /** The charset that a type names, if there is one of that name. */
  private static @Nullable Charset charset(MediaType type) {
    String name = type.parameters().getOrDefault("charset", "");
    try {
      return Charset.isSupported(name) ? Charset.forName(name) : null;
    } catch (IllegalCharsetNameException e) {
      return null;
    }
  }

  /**
   * Goes to the first record that begins at an offset or after it, and in this piece. Returns
   * whether there is one.
   */
  private boolean seek(long from) throws IOException {
    for (long at = find(from); at >= 0 && at < piece.end(); at = find(at + 1)) {
      records.position(at);
      try {
        ahead = records.next().orElse(null);
        return ahead != null;
      } catch (IOException | RuntimeException e) {
        // Bytes that only look like the beginning of a record.
        ahead = null;
      }
    }
    return false;
  }

  /** Where bytes that look like the beginning of a record begin, from an offset on; or -1. */
  private long find(long from) throws IOException {
    boolean compressed = records.compression() == WarcCompression.GZIP;
    byte[] pattern = compressed ? GZIP : PLAIN;
    int before = compressed ? 0 : PLAIN_END;
    long base = Math.max(0, from - before);
    channel.position(base);
    byte[] block = new byte[BLOCK];
    int kept = 0;
    while (base < piece.end()) {
      int read = channel.read(ByteBuffer.wrap(block, kept, BLOCK - kept));
      if (read < 0) {
        return -1;
      }
      int length = kept + read;
      int found = indexOf(block, length, pattern);
      if (found >= 0) {
        return base + found + before;
      }
      // The last bytes may be the first ones of the pattern.
      kept = Math.min(length, pattern.length - 1);
      System.arraycopy(block, length - kept, block, 0, kept);
      base += length - kept;
    }
    return -1;
  }

  private static int indexOf(byte[] block, int length, byte[] pattern) {
    for (int i = 0; i <= length - pattern.length; i++) {
      if (block[i] == pattern[0]
          && Arrays.equals(block, i, i + pattern.length, pattern, 0, pattern.length)) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public void close() throws IOException {
    records.close();
  }
}
