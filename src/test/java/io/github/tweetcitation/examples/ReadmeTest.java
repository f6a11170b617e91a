package io.github.tweetcitation.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Normalizer2;
import io.github.tweetcitation.CitedDocument;
import io.github.tweetcitation.TweetCitation;
import io.github.tweetcitation.TweetCitationParser;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The README says what the library does. */
final class ReadmeTest {

  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\\R(.*?)^```");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `(.*)` \\| (.*) \\|$");

  @TempDir private Path folder = Path.of("");

  private static String readme() throws IOException {
    return Files.readString(Path.of("README.md"));
  }

  private static List<String> blocks(String language) throws IOException {
    return BLOCK
        .matcher(readme())
        .results()
        .filter(block -> block.group(1).equals(language))
        .map(block -> block.group(2))
        .toList();
  }

  /** As a newcomer does: into a file, and run it. */
  @Test
  void theProgramPrintsWhatIsBelowIt() throws IOException {
    Path program = Files.writeString(folder.resolve("FirstCitation.java"), blocks("java").get(0));
    Path printed = folder.resolve("printed.txt");
    Process run =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                String.join(
                    File.pathSeparator,
                    jar(TweetCitationParser.class),
                    jar(Jsoup.class),
                    jar(Normalizer2.class)),
                program.toString())
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile())
            .start();
    assertThat(run.onExit().join().exitValue()).isZero();
    assertThat(Files.readString(printed).replace(System.lineSeparator(), "\n"))
        .isEqualTo(blocks("text").get(0));
  }

  /** Where a class is from: it may be on the class path or on the module path. */
  private static String jar(Class<?> type) {
    return Path.of(URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString()))
        .toString();
  }

  /** Other snippets belong into the documents beside it, or into an example. */
  @Test
  void itHasOneProgram() throws IOException {
    assertThat(blocks("java")).hasSize(1);
    assertThat(readme().lines()).hasSizeLessThan(160);
  }

  static Stream<Arguments> rows() throws IOException {
    Matcher table = ROW.matcher(readme());
    return table
        .results()
        .filter(row -> row.group(1).contains("(@"))
        .map(row -> Arguments.of(row.group(1), row.group(2)));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void theTableHolds(String text, String result) {
    CitedDocument document = TweetCitationParser.create().parseText(text);
    if (result.startsWith("nothing")) {
      assertThat(document.tweets()).isEmpty();
      return;
    }
    TweetCitation tweet = document.tweets().get(0);
    assertThat(
            tweet.author().name().orElseThrow()
                + ", "
                + tweet.author().handle().orElseThrow()
                + ", "
                + tweet.date().orElseThrow())
        .isEqualTo(result);
  }

  @Test
  void theTableIsThere() throws IOException {
    assertThat(rows()).hasSize(8);
  }
}
