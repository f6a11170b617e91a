package io.github.tweetcitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The documents of the project name only files and classes that exist. */
@Tag("no-mutation")
final class DocumentationTest {

  private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|#|<)([^)#\\s]+)");

  /** A class of the library in code font, {@code `EmbedForms`} or {@code `EmbedForms.ALL`}. */
  private static final Pattern TYPE =
      Pattern.compile("`([A-Z][a-z]+(?:[A-Z][a-z]+)+)(?:\\.\\w+)*`");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "README.md",
        "CONTRIBUTING.md",
        "SECURITY.md",
        "docs/architecture.md",
        "docs/at-scale.md",
        "docs/benchmark-task.md",
        "docs/bodies.md",
        "docs/command-line.md",
        "docs/findings.md",
        "docs/formats.md",
        "docs/input.md",
        "docs/networks.md",
        "docs/reports.md"
      })
  void linksLeadToFiles(String name) throws IOException {
    Path document = Path.of(name);
    Matcher link = LINK.matcher(Files.readString(document));
    while (link.find()) {
      assertThat(document.resolveSibling(link.group(1))).exists();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"CONTRIBUTING.md", "docs/architecture.md"})
  void typesExist(String name) throws IOException {
    Matcher type = TYPE.matcher(Files.readString(Path.of(name)));
    while (type.find()) {
      String file = type.group(1) + ".java";
      assertThat(Path.of("src"))
          .as(type.group(1))
          .isDirectoryRecursivelyContaining("glob:**/" + file);
    }
  }

  /** What has no {@code @since} of its own came with its type; what goes says since when. */
  @ParameterizedTest
  @ValueSource(strings = {"", "format"})
  void theApiSaysSinceWhen(String room) throws IOException {
    try (Stream<Path> files =
        Files.list(Path.of("src/main/java/io/github/tweetcitation").resolve(room))) {
      assertThat(files.filter(file -> file.toString().matches(".*(?<!package-info)\\.java")))
          .isNotEmpty()
          .allSatisfy(
              file -> {
                String source = Files.readString(file);
                assertThat(source)
                    .containsPattern(
                        "(?m)^ \\* @since \\d+\\.\\d+\\.\\d+\n \\*/\n(?:@.*\n)?public ");
                assertThat(source).doesNotContainPattern("@Deprecated(?!\\(.*since = \")");
              });
    }
  }

  @Test
  void everyFindingIsInTheTable() throws IOException {
    String document = Files.readString(Path.of("docs/findings.md"));
    for (Finding.Type type : Finding.Type.values()) {
      String severity = type.severity().name().toLowerCase(Locale.ROOT);
      assertThat(document).contains("`" + type + "` " + severity);
    }
  }
}
