package io.github.tweetcitation.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No control character of a document, an argument or a name reaches a terminal. */
class VisibleTest {

  /** What the listing itself writes, FSI, LRI, RLI and PDI, is not among them. */
  private static final Pattern OBEYED =
      Pattern.compile(
          "[\\x00-\\x09\\x0B-\\x1F\\x7F-\\x9F\\u061C\\u200E\\u200F\\u2028-\\u202E]" + "|\\p{Cs}");

  @TempDir private Path folder = Path.of("");

  @Test
  void textThatShowsStaysAsItIs() {
    String text =
        "a\\ \u0645\u064F \u0646\u200C\u0647 \uD83D\uDC68\u200D\uD83D\uDCBB \uFE0F\u00A0\uFEFF";

    assertThat(Visible.of(text)).isSameAs(text);
    assertThat(Visible.of("")).isEmpty();
  }

  @Test
  void controlsAreEscaped() {
    assertThat(Visible.of("\u0000a\u001B\n\u007F\u009Fb"))
        .isEqualTo("\\u0000a\\u001b\\u000a\\u007f\\u009fb");
    assertThat(Visible.of("\u061C\u200E\u200F\u2028\u202E\u2066\u2069"))
        .isEqualTo("\\u061c\\u200e\\u200f\\u2028\\u202e\\u2066\\u2069");
    assertThat(Visible.of("\uD83D\uD83D\uDEA2\uDEA2")).isEqualTo("\\ud83d\uD83D\uDEA2\\udea2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u001B[2J",
        "\u009B2J",
        "\u0007",
        "\b\b",
        "\u007F",
        "\r",
        "\u202E",
        "\u200F",
        "\u2067",
        "\u2028",
        "\u0000"
      })
  void valuesAndNames(String control) throws IOException {
    String text = "See" + control + "this.\n\u2014 Ja" + control + "ne (@jane) May 1, 2018\n";
    String name = "na" + control.replace("\0", "\u0001") + "me";
    String file = Files.writeString(folder.resolve(name), text).toString();

    assertShown(Cli.run(file, "--leniency", "lenient"));
    assertShown(Cli.run("--json", file));
    assertShown(Cli.runOn("{\"id\": \"" + control + "\", \"text\": 1}", "--jsonl", "-"));
    assertShown(Cli.run("--json", folder.resolve("no" + name).toString()));
    assertShown(Cli.run("--jsonl", name, name));
    assertShown(Cli.run("--no" + control));
    assertShown(Cli.run("--leniency", control));
  }

  @Test
  void jsonMeansTheSame() {
    String id = "\\u001b \\u009b \\u202e \\\\\\u200f \\ud83d \\ud83d\\udea2 \\\\u202e";
    Cli run = Cli.runOn("{\"id\": \"" + id + "\", \"text\": \"\"}", "--jsonl", "-");

    assertShown(run);
    assertThat(run.json().get("id").asString())
        .isEqualTo("\u001B \u009B \u202E \\\u200F \uD83D \uD83D\uDEA2 \\u202e");
  }

  @Test
  void aNameIsOneLine() {
    assertThat(Cli.run("no\nfile").err())
        .isEqualTo("no\\u000afile: cannot be read: no such file\n");
  }

  private static void assertShown(Cli run) {
    assertThat(run.out() + run.err()).isNotEmpty().doesNotContainPattern(OBEYED);
  }
}
