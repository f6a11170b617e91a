package io.github.tweetcitation.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tweetcitation.CitedDocument;
import io.github.tweetcitation.TweetCitationParser;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each recipe does what it says, in ten lines. */
class RecipesTest {

  private static final String ONE = "Doors open at \"nine\"!\n— Jane (@Jane) May 1, 2018\n";
  private static final String TWO =
      "شاي pic.twitter.com/a1B2c3D4e5\n— سلمى (@salma) 26 ديسمبر 2020\n";

  private static final String PAGE =
      """
      <blockquote class="twitter-tweet"><p>Doors open.</p>&mdash; Jane (@jane)
      <a href="https://twitter.com/jane/status/1342881923710144512?ref=x">December 26, 2020</a></blockquote>
      <amp-twitter data-tweetid="991300000000000000"></amp-twitter>
      """;

  private final CitedDocument article =
      TweetCitationParser.create().parseText("Prose.\n\n" + ONE + "\nMore.\n\n" + TWO + "\nEnd.\n");

  @TempDir private Path folder = Path.of("");

  @Test
  void accounts() throws IOException {
    Files.writeString(folder.resolve("a.txt"), ONE);
    Files.writeString(Files.createDirectory(folder.resolve("b")).resolve("b.txt"), TWO + ONE);

    assertThat(Recipes.accountsIn(folder)).containsExactly("jane", "salma");
  }

  @Test
  void placeholders() {
    assertThat(Recipes.withPlaceholders(article))
        .isEqualTo("Prose.\n\n[tweet by @Jane]\n\nMore.\n\n[tweet by @salma]\n\nEnd.\n");
  }

  @Test
  void pictures() {
    assertThat(Recipes.pictures(article)).containsExactly("https://pic.twitter.com/a1B2c3D4e5");
  }

  @Test
  void months() {
    CitedDocument page = TweetCitationParser.create().parseHtml(PAGE);

    assertThat(Recipes.perMonth(List.of(article, page)))
        .containsExactly(Map.entry(YearMonth.of(2018, 5), 2), Map.entry(YearMonth.of(2020, 12), 2));
  }

  @Test
  void csv() {
    assertThat(Recipes.csv(article))
        .startsWith("handle,date,text\r\nJane,2018-05-01,\"Doors open at \"\"nine\"\"!\"\r\n")
        .endsWith("salma,2020-12-26,\"شاي pic.twitter.com/a1B2c3D4e5\"\r\n");
  }

  @Test
  void aLargeFile() throws IOException {
    Path file = folder.resolve("large.txt");
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int i = 0; i < 20_000; i++) {
        out.write("It rained on the harbour all day, and nobody came.\n\n" + ONE + "\n");
      }
    }
    assertThat(Recipes.countInLargeFile(file)).isEqualTo(20_000);
  }

  @Test
  void permalinks() {
    assertThat(Recipes.permalinks(PAGE))
        .containsExactly(
            "https://x.com/jane/status/1342881923710144512",
            "https://x.com/i/status/991300000000000000");
  }

  @Test
  void without() {
    assertThat(Recipes.withoutTweets(article)).isEqualTo("Prose.\n\nMore.\n\nEnd.\n");
  }

  @Test
  void footnotes() {
    assertThat(Recipes.withFootnotes(article))
        .isEqualTo(
            "Prose.\n\n[1]\n\nMore.\n\n[2]\n\nEnd.\n"
                + "\n[1] @Jane: Doors open at \"nine\"!"
                + "\n[2] @salma: شاي pic.twitter.com/a1B2c3D4e5");
  }

  @Test
  void mostCited() {
    CitedDocument other = TweetCitationParser.create().parseText(TWO);

    assertThat(Recipes.mostCited(List.of(article, other)))
        .containsExactly(Map.entry("salma", 2L), Map.entry("jane", 1L));
  }

  @Test
  void eachIsTenLinesAtMost() throws IOException {
    String source =
        Files.readString(Path.of("examples/java/io/github/tweetcitation/examples/Recipes.java"));
    List<String> methods =
        Pattern.compile("(?ms)^  static [^\\n]*\\{\\n(.*?)^  }")
            .matcher(source)
            .results()
            .map(method -> method.group(1))
            .toList();

    assertThat(methods)
        .hasSize(11)
        .allSatisfy(body -> assertThat(body.lines()).hasSizeLessThan(11));
  }
}
