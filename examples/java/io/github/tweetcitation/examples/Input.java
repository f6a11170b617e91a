package io.github.tweetcitation.examples;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads files by name, standard input for {@code -}, and the files bundled with the examples. */
final class Input {

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

  /** The text of a file. Bytes that are not UTF-8 are refused: offsets behind them would lie. */
  String read(String file) throws IOException {
    try (InputStream stream = open(file)) {
      ByteBuffer bytes = ByteBuffer.wrap(stream.readAllBytes());
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    }
  }

  BufferedReader lines(String file) throws IOException {
    return new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8));
  }

  private InputStream open(String file) throws IOException {
    try {
      return file.equals("-") ? standard : Files.newInputStream(Path.of(file));
    } catch (InvalidPathException e) {
      throw new IOException(e.getReason(), e);
    }
  }

  /** Why a file cannot be read, in words. */
  static String reason(IOException e) {
    String reason = e.getMessage();
    if (e instanceof NoSuchFileException) {
      reason = "no such file";
    } else if (e instanceof AccessDeniedException) {
      reason = "permission denied";
    } else if (e instanceof CharacterCodingException) {
      reason = "it is not UTF-8";
    }
    return "cannot be read: " + reason;
  }
}
