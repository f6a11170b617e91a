package io.github.tweetcitation.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tweetcitation.TweetCitationParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** {@code --jsonl}: a document a line, a result a line. */
class JsonLinesTest {

  private static final String TWEET = "Hello.\\n\u2014 Jane (@jane%d) December 25, 2020";

  @TempDir private Path folder = Path.of("");

  @Test
  void oneResultALineInOrder() throws IOException {
    List<String> lines =
        IntStream.range(0, 300)
            .mapToObj(i -> "{\"id\": \"d" + i + "\", \"text\": \"" + TWEET.formatted(i) + "\"}")
            .toList();
    Path corpus = Files.write(folder.resolve("corpus.jsonl"), lines);

    Cli run = Cli.run("--jsonl", corpus.toString());

    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    List<JsonNode> results = run.jsonLines();
    assertThat(results).hasSize(300);
    for (int i = 0; i < 300; i++) {
      assertThat(results.get(i).get("id").asString()).isEqualTo("d" + i);
      assertThat(handles(results.get(i))).containsExactly("jane" + i);
    }
  }

  @Test
  void standardInput() {
    Cli run = Cli.runOn(line("a", "Hello.") + "\n" + line("b", "Bye.") + "\n", "--jsonl", "-");

    assertThat(run.status()).isZero();
    assertThat(run.jsonLines())
        .extracting(json -> json.get("id").asString())
        .containsExactly("a", "b");
  }

  @Test
  void emptyFileHasNoResult() {
    assertThat(Cli.runOn("", "--jsonl", "-")).isEqualTo(new Cli(0, "", ""));
  }

  @Test
  void otherFieldsAreIgnored() {
    Cli run = Cli.runOn("{\"gold\": [{\"x\": 1}], \"text\": \"t\", \"id\": \"a\"}", "--jsonl", "-");

    assertThat(run.status()).isZero();
    assertThat(run.out()).isEqualTo("{\"id\":\"a\",\"citations\":[],\"media\":[]}\n");
  }

  @Test
  void byteOrderMarkIsSkipped() {
    Cli run = Cli.runOn("\uFEFF" + line("a", "Hello."), "--jsonl", "-");

    assertThat(run.status()).isZero();
    assertThat(run.json().get("id").asString()).isEqualTo("a");
  }

  @Test
  void optionsHold() {
    String text = "\uD83C\uDF89 The port tweeted:\\n\\nHello.\\nJane (@jane) December 25, 2020";
    String[] call = {"--jsonl", "-", "--leniency", "lenient", "--offsets", "codepoints"};

    assertThat(Cli.runOn(line("a", text), "--jsonl", "-").json().get("citations")).isEmpty();
    JsonNode tweet = Cli.runOn(line("a", text), call).json().get("citations").get(0);
    assertThat(tweet.get("author").get("handle").asString()).isEqualTo("jane");
    assertThat(tweet.get("body").get("span").get("start").asInt()).isEqualTo(21);
  }

  @Test
  void missingFile() {
    Cli run = Cli.run("--jsonl", folder.resolve("none.jsonl").toString());

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).endsWith("none.jsonl: cannot be read: no such file\n");
  }

  @Test
  void aSecondFileIsRefused() {
    Cli run = Cli.run("--jsonl", "a.jsonl", "b.jsonl");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("b.jsonl", "--jsonl reads one file");
  }

  @Test
  void longLinesKeepTheirPlaces() {
    Random random = new Random(1);
    List<String> lines = new ArrayList<>();
    List<String> errors = new ArrayList<>();
    for (int i = 0; i < 3_000; i++) {
      if (i % 7 == 3) {
        lines.add("line " + (i + 1));
        errors.add("line " + (i + 1));
      } else {
        int tweets = random.nextInt(50) == 0 ? 200 : 1 + random.nextInt(3);
        lines.add(line("d" + i, (TWEET + "\\n").repeat(tweets).replace("%d", "" + i)));
      }
    }

    Cli run = Cli.runOn(String.join("\n", lines), "--jsonl", "-");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err().lines().map(each -> each.substring(0, each.indexOf(':'))))
        .containsExactlyElementsOf(errors);
    List<JsonNode> results = run.jsonLines();
    assertThat(results).hasSize(3_000);
    for (int i = 0; i < 3_000; i++) {
      JsonNode result = results.get(i);
      if (i % 7 == 3) {
        assertThat(result.get("id").isNull()).isTrue();
      } else {
        assertThat(result.get("id").asString()).isEqualTo("d" + i);
        assertThat(handles(result)).containsOnly("jane" + i);
      }
    }
  }

  /** What was read is answered before anyone waits for the next line. */
  @Test
  void answersBeforeItWaits() throws IOException {
    // A blank line is nothing to wait for.
    for (String line : List.of(line("a", "t") + "\n", line("a", "t") + "\r\n\n", "{}\n")) {
      assertThat(writtenBeforeEachLine(line, false, 3)).containsExactly(0, 1, 2, 3);
    }
  }

  @Test
  void readsFewLinesAhead() throws IOException {
    List<Integer> written =
        writtenBeforeEachLine(line("a", "t") + "\n", true, 3 * JsonLines.MAX_AHEAD);

    for (int read = 0; read < written.size(); read++) {
      assertThat(written.get(read)).isEqualTo(Math.max(0, read - JsonLines.MAX_AHEAD + 1));
    }
  }

  /** How many results are there whenever a line is read, of lines that are there or not. */
  private static List<Integer> writtenBeforeEachLine(String line, boolean ready, int count)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<Integer> written = new ArrayList<>();
    InputStream lines =
        new LineByLine(line, ready) {
          @Override
          boolean mayRead() {
            written.add((int) Cli.text(out).lines().count());
            return written.size() <= count;
          }
        };
    cite(lines, Cli.utf8(out));
    assertThat(Cli.text(out).lines()).hasSize(count);
    return written;
  }

  @Test
  void whatWasReadBeforeAnErrorIsAnswered() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    IOException broken = new IOException("broken");
    InputStream lines =
        new LineByLine(line("a", "t") + "\n", true) {
          private int read;

          @Override
          boolean mayRead() throws IOException {
            if (read++ == 2) {
              throw broken;
            }
            return true;
          }
        };

    assertThatThrownBy(() -> cite(lines, Cli.utf8(out))).isSameAs(broken);
    assertThat(Cli.text(out).lines()).hasSize(2);
  }

  @Test
  void anInterruptEndsTheRun() {
    Thread.currentThread().interrupt();

    assertThatThrownBy(
            () ->
                cite(
                    new ByteArrayInputStream(line("a", "t").getBytes(StandardCharsets.UTF_8)),
                    Cli.utf8(new ByteArrayOutputStream())))
        .isInstanceOf(InterruptedIOException.class);
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void stopsWhenNobodyReads() throws IOException {
    InputStream endless =
        new LineByLine("{}\n", true) {
          private int read;

          @Override
          boolean mayRead() {
            assertThat(read++).isLessThan(100_000);
            return true;
          }
        };

    assertThat(cite(endless, Cli.full())).isFalse();
  }

  /** A stream of one line over and over; a read gives one. */
  private abstract static class LineByLine extends InputStream {

    private final byte[] line;
    private final boolean ready;
    private int at;

    LineByLine(String line, boolean ready) {
      this.line = line.getBytes(StandardCharsets.UTF_8);
      this.at = this.line.length;
      this.ready = ready;
    }

    /** Whether there is one more. */
    abstract boolean mayRead() throws IOException;

    @Override
    public int available() {
      return ready ? 1 : line.length - at;
    }

    @Override
    public int read() {
      throw new UnsupportedOperationException("read by lines");
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      if (length > 0 && at == line.length) {
        if (!mayRead()) {
          return -1;
        }
        at = 0;
      }
      int read = Math.min(length, line.length - at);
      System.arraycopy(line, at, buffer, offset, read);
      at += read;
      return read;
    }
  }

  private static boolean cite(InputStream lines, PrintStream out) throws IOException {
    PrintStream err =
        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    return new JsonLines(TweetCitationParser.create(), Offsets.UTF16, out, err)
        .cite(new Input(lines).lines("-"));
  }

  /** A line of JSON; the text may hold JSON escapes. */
  private static String line(String id, String text) {
    return "{\"id\": \"" + id + "\", \"text\": \"" + text + "\"}";
  }

  private static List<String> handles(JsonNode result) {
    return result
        .get("citations")
        .valueStream()
        .map(tweet -> tweet.get("author").get("handle").asString())
        .toList();
  }
}
