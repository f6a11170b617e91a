package io.github.tweetcitation.examples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lines of a JSON Lines file as bytes. Blank lines are counted and skipped.
 *
 * <p>A line that is not UTF-8, or larger than the memory, does not end the file: a Reader would
 * replace its bytes or fail, and lose where the next line begins.
 */
final class LineReader implements AutoCloseable {

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int length;
  private long lineFeeds;

  LineReader(InputStream in) {
    this.in = in;
  }

  /** The bytes of a line without its line feed; the first of them if the memory is too small. */
  static final class Line extends ByteArrayOutputStream {

    private static final int HEAD = 1024;

    private final long number;
    private boolean whole = true;

    private Line(long number) {
      this.number = number;
    }

    long number() {
      return number;
    }

    boolean isWhole() {
      return whole;
    }

    ByteBuffer bytes() {
      return ByteBuffer.wrap(buf, 0, count);
    }

    /** The first bytes: the id of a document, if that is its first key. */
    ByteBuffer head() {
      return ByteBuffer.wrap(buf, 0, Math.min(count, HEAD));
    }

    private void add(byte[] bytes, int start, int end) {
      try {
        if (whole) {
          write(bytes, start, end - start);
        }
      } catch (OutOfMemoryError e) {
        buf = Arrays.copyOf(buf, HEAD);
        count = Math.min(count, HEAD);
        whole = false;
      }
    }
  }

  /** The next line that is not blank, or null at the end of the file. */
  @Nullable Line next() throws IOException {
    while (isBlank()) {
      if (!fill()) {
        return null;
      }
    }
    Line line = new Line(lineFeeds + 1);
    do {
      int start = at;
      while (at < length && buffer[at] != '\n') {
        at++;
      }
      line.add(buffer, start, at);
    } while (at == length && fill());
    return line;
  }

  /** Whether more than blank lines is there to be read at once. */
  boolean ready() throws IOException {
    return !isBlank() || in.available() > 0;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /** Skips blank lines, and the white space before a line, which means nothing in JSON. */
  private boolean isBlank() {
    for (; at < length; at++) {
      switch (buffer[at]) {
        case '\n' -> lineFeeds++;
        case ' ', '\t', '\r' -> {}
        default -> {
          return false;
        }
      }
    }
    return true;
  }

  private boolean fill() throws IOException {
    at = 0;
    length = Math.max(0, in.read(buffer));
    return length > 0;
  }
}
