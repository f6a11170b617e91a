package io.github.tweetcitation.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What docs/command-line.md shows works on the files of a clone. */
class CommandLinePageTest {

  private static final String E = "examples/resources/io/github/tweetcitation/examples";
  private static final Pattern COMMAND = Pattern.compile("-Dexec.args=\"([^\"]*)\"");
  private static final Pattern OPTION = Pattern.compile("--[a-z]+");
  private static final Pattern CELL = Pattern.compile("(?m)^\\| `([^`]*\\$E[^`]*)` \\|");

  private static String page() throws IOException {
    return Files.readString(Path.of("docs/command-line.md"));
  }

  static Stream<String> commands() throws IOException {
    String page = page();
    return Stream.of(COMMAND, CELL)
        .flatMap(pattern -> pattern.matcher(page).results().map(found -> found.group(1)))
        .filter(args -> !args.equals("..."));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandWorks(String args) {
    List<String> words = Stream.of(args.split(" ", -1)).map(w -> w.replace("'", "")).toList();
    Cli run = Cli.run(words.stream().map(w -> w.replace("$E", E)).toArray(String[]::new));

    assertThat(run.status()).isZero();
    assertThat(run.out()).isNotEmpty();
  }

  @Test
  void commandsAreThere() throws IOException {
    assertThat(commands()).hasSizeGreaterThan(4);
    assertThat(page()).contains("E=" + E + "\n");
  }

  @Test
  void everyOptionIsThere() throws IOException {
    List<String> options =
        OPTION.matcher(Cli.run("--help").out()).results().map(found -> found.group()).toList();

    assertThat(options).hasSizeGreaterThan(14);
    assertThat(page()).contains(options);
  }
}
