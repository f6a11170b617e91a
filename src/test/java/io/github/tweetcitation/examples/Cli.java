package io.github.tweetcitation.examples;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A run of CiteTweets: its status and what it wrote, with {@code \n} for the line separator. */
record Cli(int status, String out, String err) {

  static Cli run(String... args) {
    return runWith(new byte[0], args);
  }

  static Cli runOn(String in, String... args) {
    return runWith(in.getBytes(StandardCharsets.UTF_8), args);
  }

  static Cli runWith(byte[] in, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    return runTo(utf8(out), in, args).withOut(text(out));
  }

  /** Without output: it goes elsewhere. */
  static Cli runTo(PrintStream out, byte[] in, String... args) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status = CiteTweets.run(new ByteArrayInputStream(in), out, utf8(err), args);
    return new Cli(status, "", text(err));
  }

  private Cli withOut(String out) {
    return new Cli(status, out, err);
  }

  /** A stream on which nothing can be written, as on a full disk: what is lost shows at a flush. */
  static PrintStream full() {
    OutputStream disk =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    return new PrintStream(new BufferedOutputStream(disk), false, StandardCharsets.UTF_8);
  }

  static PrintStream utf8(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }

  /** What was written as JSON, one value a line. */
  List<JsonNode> jsonLines() {
    return out.lines().map(JsonMapper.shared()::readTree).toList();
  }

  /** What was written as JSON, on one line. */
  JsonNode json() {
    List<JsonNode> lines = jsonLines();
    if (lines.size() != 1) {
      throw new AssertionError("not one line of JSON: " + out);
    }
    return lines.get(0);
  }
}
