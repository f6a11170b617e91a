package io.github.tweetcitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The first parse of a fresh JVM meets nothing that it would have to wait for: no lambda, the first
 * of which costs as much as a text without a trigger, and no regular expression.
 */
@Tag("no-mutation")
final class FirstParseTest {

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @CsvSource({"PROSE, 0", "ENGLISH, 1", "ARABIC, 1"})
  void plainText(String name, int citations) throws IOException, InterruptedException {
    assertThat(classesOf(name, citations))
        .contains(CitedDocument.class.getName())
        .noneMatch(each -> each.startsWith("io.github.tweetcitation.") && each.contains("$$Lambda"))
        .noneMatch(each -> each.startsWith("java.util.regex."));
  }

  /** The list of classes does show a lambda where there is one. */
  @Test
  void lambdasAreSeen() throws IOException, InterruptedException {
    assertThat(classesOf("LAMBDA", 0))
        .anyMatch(each -> each.startsWith(Program.class.getName() + "$$Lambda"));
  }

  /** The classes that a fresh JVM loads for the program, which ends with a status. */
  private List<String> classesOf(String name, int status) throws IOException, InterruptedException {
    Path classes = Path.of("target", "classes").toAbsolutePath();
    Path tests = Path.of("target", "test-classes").toAbsolutePath();
    Process program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=loaded:none",
                "-cp",
                classes + File.pathSeparator + tests,
                Program.class.getName(),
                name)
            .directory(folder.toFile())
            .start();
    assertThat(program.waitFor()).isEqualTo(status);
    // A line is the name of a class, and where it comes from.
    return Files.readAllLines(folder.resolve("loaded")).stream()
        .map(line -> line.split(" ", 2)[0])
        .toList();
  }

  /** Parses a text, and ends with the number of its citations as its status. */
  static final class Program {

    private Program() {}

    public static void main(String[] args) {
      String text =
          switch (args[0]) {
            case "ENGLISH" ->
                """
                The council met on Sunday.
                Doors open at nine. pic.twitter.com/a1B2c3D4e5
                — Jane Doe (@janedoe) December 26, 2020
                Hundreds came.
                """;
            case "ARABIC" ->
                """
                وقالت مصادر في رأس الياسمين إن نحو 120 عائلة عادت إلى بيوتها مساء الأحد.
                نفتح أبوابنا غدا، أهلا بكم @salma #مكتبة_المدينة pic.twitter.com/a1B2c3D4e5
                — مكتبة المدينة (@citylibrary) ٢٦ ديسمبر ٢٠٢٠
                """;
            default -> "Doors open at nine.";
          };
      if (args[0].equals("LAMBDA")) {
        Runnable lambda = () -> {};
        lambda.run();
      }
      System.exit(TweetCitationParser.create().parseText(text).citations().size());
    }
  }
}
