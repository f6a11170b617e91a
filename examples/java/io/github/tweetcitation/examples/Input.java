package io.github.tweetcitation.examples;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Reads files by name, standard input for {@code -}, and the files bundled with the examples.
 *
 * <p>A byte order mark at the start of a file is no part of its text.
 */
final class Input {

  static final String NOT_UTF8 = "it is not UTF-8";
  static final String TOO_LARGE = "it needs more memory than there is";

  private static final int NOT_READ = 2;
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final InputStream standard;

  Input(InputStream standard) {
    this.standard = standard;
  }

  static InputStream bundled(String name) throws IOException {
    InputStream stream = Input.class.getResourceAsStream(name);
    if (stream == null) {
      throw new FileNotFoundException(name);
    }
    return stream;
  }

  static String bundledText(String name) throws IOException {
    try (InputStream stream = bundled(name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /**
   * The text of a file. Bytes that are not UTF-8 are refused: offsets after them would be wrong.
   */
  String read(String file) throws IOException {
    try (InputStream stream = openText(file)) {
      return decode(ByteBuffer.wrap(stream.readAllBytes()));
    }
  }

  /** A reader of a file, which refuses bytes that are not UTF-8, too. */
  Reader reader(String file) throws IOException {
    return new InputStreamReader(openText(file), StandardCharsets.UTF_8.newDecoder());
  }

  LineReader lines(String file) throws IOException {
    return new LineReader(openText(file));
  }

  static String decode(ByteBuffer utf8) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(utf8).toString();
  }

  /** The bytes of a file. */
  InputStream open(String file) throws IOException {
    try {
      return file.equals("-") ? standard : Files.newInputStream(Path.of(file));
    } catch (InvalidPathException e) {
      throw new IOException(e.getReason(), e);
    }
  }

  private InputStream openText(String file) throws IOException {
    InputStream stream = open(file);
    try {
      return withoutMark(stream);
    } catch (IOException e) {
      stream.close();
      throw e;
    }
  }

  private static InputStream withoutMark(InputStream stream) throws IOException {
    byte[] start = stream.readNBytes(BYTE_ORDER_MARK.length);
    return Arrays.equals(start, BYTE_ORDER_MARK)
        ? stream
        : new SequenceInputStream(new ByteArrayInputStream(start), stream);
  }

  /** Says in one line why a file is not read. Returns the status of a program that has to. */
  static int refuse(String file, Throwable why, PrintStream err) {
    err.println(Visible.of(file + ": cannot be read: " + reason(why)));
    return NOT_READ;
  }

  /** Why a file is not read or written, in a few words. */
  static String reason(Throwable e) {
    if (e instanceof UncheckedIOException && e.getCause() instanceof IOException cause) {
      return reason(cause);
    } else if (e instanceof VirtualMachineError) {
      return TOO_LARGE;
    } else if (e instanceof NoSuchFileException) {
      return "no such file";
    } else if (e instanceof AccessDeniedException) {
      return "permission denied";
    } else if (e instanceof CharacterCodingException) {
      return NOT_UTF8;
    }
    String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    return reason == null ? "unknown reason" : reason;
  }
}
