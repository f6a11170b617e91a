package io.github.tweetcitation.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as they come: their names, byte order marks, and markup that their names do not tell. */
class InputTest {

  private static final String TWEET = "Hello.\n\u2014 Jane (@jane) December 25, 2020\n";
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @ValueSource(strings = {"utf16", "codepoints", "utf8"})
  void offsetsCountAfterAByteOrderMark(String unit) throws IOException {
    for (String name : new String[] {"a.txt", "a.md", "a.html"}) {
      String file = write(name, BYTE_ORDER_MARK + TWEET);
      String plain = Cli.run("--json", "--offsets", unit, write(name, TWEET)).out();
      write(name, BYTE_ORDER_MARK + TWEET);

      assertThat(Cli.run("--json", "--offsets", unit, file).out()).isEqualTo(plain);
    }
    assertThat(Cli.runOn(BYTE_ORDER_MARK + TWEET, "--offsets", unit, "-").out())
        .isEqualTo(Cli.runOn(TWEET, "--offsets", unit, "-").out());
  }

  /** Only the first of a file is no part of it. */
  @Test
  void otherByteOrderMarksAreText() {
    String text = BYTE_ORDER_MARK + BYTE_ORDER_MARK + "\n\n" + TWEET;
    String line =
        "{\"id\": 1, \"text\": \"" + BYTE_ORDER_MARK + "\\n\\n" + TWEET.replace("\n", "\\n");

    assertThat(start(Cli.runOn(text, "--json", "-"))).isEqualTo(3);
    assertThat(start(Cli.runOn(BYTE_ORDER_MARK + line + "\"}", "--jsonl", "-"))).isEqualTo(3);
  }

  private static int start(Cli run) {
    return run.json().get("citations").get(0).get("span").get("start").asInt();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\uFEFF"})
  void emptyFile(String text) throws IOException {
    String file = write("empty.txt", text);

    assertThat(Cli.run(file)).isEqualTo(new Cli(0, file + ": 0 citations\n\n", ""));
    assertThat(Cli.run("--jsonl", file)).isEqualTo(new Cli(0, "", ""));
  }

  @Test
  void namesThatLookLikeArguments() throws IOException {
    String file = write("@args", TWEET);

    assertThat(Cli.run("@no such file"))
        .isEqualTo(new Cli(2, "", "@no such file: cannot be read: no such file\n"));
    assertThat(Cli.run("--jsonl", "@x").err()).startsWith("@x: cannot be read: ");
    assertThat(Cli.run(file).out()).startsWith(file + ": 1 citation\n");
    assertThat(Cli.run("--json", "--", "-no such file"))
        .isEqualTo(new Cli(2, "", "-no such file: cannot be read: no such file\n"));
  }

  @Test
  void aFileThatCannotBeReadLosesNoOther() throws IOException {
    byte[] latin = "Caf\u00E9".getBytes(StandardCharsets.ISO_8859_1);
    String bad = Files.write(folder.resolve("latin.txt"), latin).toString();
    String good = write("good.txt", TWEET);
    String empty = Files.createDirectory(folder.resolve("empty")).toString();
    Cli run = Cli.run("--json", good, empty, bad, good);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.jsonLines()).hasSize(2);
    assertThat(run.err())
        .isEqualTo(
            empty
                + ": cannot be read: no file below it has a name such as a.txt, a.md or a.html\n"
                + bad
                + ": cannot be read: it is not UTF-8; --charset names another charset\n"
                + "4 files, 2 not read: 2 citations in 2 documents\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.xml  | <p>Hello.</p>                             | html",
        "a      | <blockquote class=\"twitter-tweet\">Hello | html",
        "a.txt  | <A HREF='x'>Hello                         | html",
        "a.asp  | [Hello](https://example.org)              | markdown"
      })
  void markupThatANameDoesNotTellGivesAHint(String name, String text, String form)
      throws IOException {
    String file = write(name, text);
    Cli run = Cli.run("--json", file);

    assertThat(run.status()).isZero();
    assertThat(run.err()).isEqualTo(file + ": read as text; for its markup use --" + form + "\n");
    assertThat(Cli.run("--text", file).err()).isEmpty();
    assertThat(Cli.run("--" + form, file).err()).isEmpty();
    assertThat(Cli.run(write("a.html", text)).err()).isEmpty();
    assertThat(Cli.run(write("a.md", text)).err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        TWEET,
        "I <3 you, a<b and c>d, x<y z>w, List<String> and </ p>.",
        "Jane <jane@example.org> wrote [1] (http://example.org): <https://example.org/?a=1>"
      })
  void plainTextGivesNoHint(String text) {
    assertThat(Cli.runOn(text, "-").err()).isEmpty();
  }

  @Test
  void longTextReadsWhatCiteTweetsReads() throws IOException {
    assertThat(longText("-", BYTE_ORDER_MARK + TWEET))
        .isEqualTo(new Cli(0, "      OFFSET  HANDLE\n           0  @jane\n", ""));
    assertThat(longText("no such file", ""))
        .isEqualTo(new Cli(2, "", "no such file: cannot be read: no such file\n"));
    byte[] latin = "Caf\u00E9".getBytes(StandardCharsets.ISO_8859_1);
    String file = Files.write(folder.resolve("latin.txt"), latin).toString();
    assertThat(longText(file, ""))
        .isEqualTo(
            new Cli(2, "      OFFSET  HANDLE\n", file + ": cannot be read: it is not UTF-8\n"));
  }

  private static Cli longText(String file, String in) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Input input = new Input(new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)));
    int status = LongText.run(input, Cli.utf8(out), Cli.utf8(err), file);
    return new Cli(status, Cli.text(out), Cli.text(err));
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }
}
