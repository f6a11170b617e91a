package io.github.tweetcitation.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Output that cannot be written gives a message and status 3, and the programs stop. */
class LostOutputTest {

  private static final String MESSAGE = "standard output: cannot be written\n";
  private static final byte[] LINE =
      "{\"id\": \"a\", \"text\": \"t\"}\n".getBytes(StandardCharsets.UTF_8);

  @ParameterizedTest
  @CsvSource({"--text -", "--json -", "--jsonl -", "--help", "--leniency strict"})
  void everyMode(String args) {
    String[] call = args.split(" ", -1);

    assertThat(Cli.runTo(Cli.full(), LINE, call)).isEqualTo(new Cli(3, "", MESSAGE));
    assertThat(Cli.runWith(LINE, call)).extracting(Cli::status, Cli::err).containsExactly(0, "");
  }

  /** What was lost weighs more than a bad line or file. */
  @Test
  void theStatusIsThree() {
    Cli line = Cli.runTo(Cli.full(), "x\n".getBytes(StandardCharsets.UTF_8), "--jsonl", "-");
    Cli file = Cli.runTo(Cli.full(), LINE, "no such file", "-");

    assertThat(line.status()).isEqualTo(3);
    assertThat(line.err()).startsWith("line 1: ").endsWith("\n" + MESSAGE);
    assertThat(file.status()).isEqualTo(3);
    assertThat(file.err()).isEqualTo("no such file: cannot be read: no such file\n" + MESSAGE);
  }

  @Test
  void noFileIsReadForNobody() {
    Cli run = Cli.runTo(Cli.full(), LINE, "-", "no such file");

    assertThat(run).isEqualTo(new Cli(3, "", MESSAGE));
  }

  /** A disk may be full after the first results. */
  @Test
  void theEndOfTheOutput() {
    ByteArrayOutputStream disk = new ByteArrayOutputStream();
    OutputStream small =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            if (disk.size() == 40) {
              throw new IOException("No space left on device");
            }
            disk.write(b);
          }
        };
    PrintStream out = new PrintStream(small, false, StandardCharsets.UTF_8);

    assertThat(Cli.runTo(out, new byte[0], "--json")).isEqualTo(new Cli(3, "", MESSAGE));
    assertThat(Cli.text(disk)).startsWith("{\"id\":\"article.txt\"");
  }

  @Test
  void longText() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status = LongText.run(new Input(InputStream.nullInputStream()), Cli.full(), Cli.utf8(err));

    assertThat(status).isEqualTo(3);
    assertThat(Cli.text(err)).isEqualTo(MESSAGE);
  }
}
