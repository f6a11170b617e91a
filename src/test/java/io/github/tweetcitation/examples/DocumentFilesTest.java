package io.github.tweetcitation.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Directories and patterns in the place of files. */
class DocumentFilesTest {

  private static final String TWEET = "Hello.\n\u2014 Jane (@jane) December 25, 2020\n";

  @TempDir private Path folder = Path.of("");

  private final List<String> refused = new ArrayList<>();
  private final DocumentFiles files =
      new DocumentFiles(
          name -> DocumentForm.ofName(name).isPresent(), (name, why) -> refused.add(name));

  @BeforeEach
  void write() throws IOException {
    for (String name :
        List.of(
            "b.txt", "a.md", "c.png", "sub/d.HTML", "sub/deep/e.htm", "sub/a[1].txt", "x,y.txt")) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, TWEET);
    }
  }

  private List<String> names(String argument) {
    return files.of(folder + "/" + argument).stream()
        .map(file -> folder.relativize(Path.of(file)).toString().replace('\\', '/'))
        .toList();
  }

  @Test
  void aDirectoryIsItsDocuments() {
    assertThat(names(""))
        .containsExactly(
            "a.md", "b.txt", "sub/a[1].txt", "sub/d.HTML", "sub/deep/e.htm", "x,y.txt");
    assertThat(names("sub/deep")).containsExactly("sub/deep/e.htm");
  }

  @Test
  void linksAreNotFollowedBelowADirectory() throws IOException {
    Path outside = Files.createDirectory(folder.resolve("outside"));
    Path links = Files.createDirectory(folder.resolve("links"));
    Files.writeString(outside.resolve("f.txt"), TWEET);
    Files.writeString(links.resolve("g.txt"), TWEET);
    link(links.resolve("folder"), outside);
    link(links.resolve("file.txt"), outside.resolve("f.txt"));
    link(folder.resolve("link"), links);

    assertThat(names("links")).containsExactly("links/g.txt");
    assertThat(names("link")).containsExactly("link/g.txt");
  }

  private static void link(Path link, Path target) {
    try {
      Files.createSymbolicLink(link, target);
    } catch (IOException | UnsupportedOperationException e) {
      assumeThat(e).as("links are possible").isNull();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "*.txt           | b.txt x,y.txt",
        "?.*             | a.md b.txt c.png",
        "{a,b}.{md,txt}  | a.md b.txt",
        "[ab].*          | a.md b.txt",
        "**.htm          | sub/deep/e.htm",
        "*/d.*           | sub/d.HTML",
        "s*/*/e.htm      | sub/deep/e.htm",
        "sub/*.HTML      | sub/d.HTML",
        "sub/a[1].txt    | sub/a[1].txt"
      })
  void aPatternIsWhatItMatches(String pattern, String matches) {
    assertThat(names(pattern)).containsExactly(matches.split(" ", -1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"none.txt", "none*.txt", "none/*.txt", "[.txt", "{b.txt", "-", "a\0*"})
  void aNameOfNoFileStays(String name) {
    assertThat(files.of(name)).containsExactly(name);
    assertThat(refused).isEmpty();
  }

  @Test
  void aDirectoryWithoutDocumentsIsRefused() throws IOException {
    Path none = Files.createDirectories(folder.resolve("none/below"));
    Files.writeString(none.resolve("c.png"), TWEET);

    assertThat(names("none")).isEmpty();
    assertThat(refused).containsExactly(folder + "/none");
  }

  @Test
  void aSummaryFollowsMoreThanOneFile() {
    Cli run = Cli.run("--json", folder.toString());

    assertThat(run.status()).isZero();
    assertThat(run.jsonLines()).hasSize(6);
    assertThat(run.err()).isEqualTo("6 files: 6 citations in 6 documents\n");
    assertThat(Cli.run("--json", folder + "/sub/*.HTML").err()).isEmpty();
  }

  @Test
  void aSummaryCountsWhatIsNot() throws IOException {
    String none = Files.writeString(folder.resolve("none.txt"), "No tweet.").toString();

    assertThat(Cli.run(none, none, "no such*").err())
        .isEqualTo("no such*: cannot be read: no such file\n3 files, 1 not read: 0 citations\n");
  }
}
