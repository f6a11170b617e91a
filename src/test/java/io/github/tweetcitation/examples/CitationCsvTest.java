package io.github.tweetcitation.examples;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code --format csv}, read by a CSV reader. */
class CitationCsvTest {

  private static final String HEADER =
      "id,network,name,handle,date,day,day_from,status_id,status_url,body,boundary,media,findings,"
          + "start,end\r\n";

  private static final String TWEET =
      "<blockquote class=\"twitter-tweet\"><p>BODY</p>&mdash; Jane (@jane) December 25, 2020"
          + "</blockquote>\n";

  @TempDir private Path folder = Path.of("");

  private static List<NamedCsvRecord> rows(Cli run) {
    return CsvReader.builder().ofNamedCsvRecord(run.out()).stream().toList();
  }

  private static NamedCsvRecord row(String text) {
    List<NamedCsvRecord> rows = rows(Cli.runOn(text, "--html", "--format", "csv", "-"));
    assertThat(rows).hasSize(1);
    return rows.get(0);
  }

  @Test
  void aRowACitation() {
    String page =
        TWEET.replace("BODY", "Say \"go, now\",<br>and leave. pic.twitter.com/a1B2c3D4e5");

    assertThat(Cli.runOn(page, "--html", "--format", "csv", "-").out())
        .isEqualTo(
            HEADER
                + "-,x,Jane,jane,2020-12-25,2020-12-25,printed,,,"
                + "\"Say \"\"go, now\"\",\nand leave. pic.twitter.com/a1B2c3D4e5\","
                + "MARKUP,https://pic.twitter.com/a1B2c3D4e5,,0,147\r\n");
    assertThat(row(page).getField("body"))
        .isEqualTo("Say \"go, now\",\nand leave. pic.twitter.com/a1B2c3D4e5");
  }

  @Test
  void onlyAHeaderWithoutCitations() {
    assertThat(Cli.runOn("No tweet.", "--format", "csv", "-").out()).isEqualTo(HEADER);
  }

  @Test
  void oneHeaderForManyFiles() throws IOException {
    String one = Files.writeString(folder.resolve("one, too.html"), TWEET).toString();
    String page =
        Files.writeString(
                folder.resolve("page.html"),
                "<iframe src=\"https://quay.example/@tom/116201654517307592/embed\"></iframe>"
                    + "<amp-twitter data-tweetid=\"1342881923710144512\"></amp-twitter>")
            .toString();
    List<NamedCsvRecord> rows = rows(Cli.run("--format", "csv", "--networks", "all", one, page));

    assertThat(rows).extracting(row -> row.getField("id")).containsExactly(one, page, page);
    assertThat(rows)
        .extracting(row -> row.getField("network"))
        .containsExactly("x", "mastodon", "x");
    assertThat(rows)
        .extracting(row -> row.getField("status_id"))
        .containsExactly("", "116201654517307592", "1342881923710144512");
    assertThat(rows.get(1).getField("status_url")).contains("quay.example");
    assertThat(rows.get(2).getField("day_from")).isEqualTo("status");
    assertThat(rows.get(2).getField("findings")).contains("HANDLE_MISSING");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1 for tea",
        "-1 degree",
        "@jane hello",
        "\uFF1DSUM(A1)",
        "=HYPERLINK(\"x\")"
      })
  void noCellIsAFormula(String body) {
    assertThat(row(TWEET.replace("BODY", body)).getField("body")).startsWith("'" + body);
  }

  @Test
  void aNameIsNoFormula() {
    assertThat(row(TWEET.replace("Jane (", "=Jane (")).getField("name")).isEqualTo("'=Jane");
    assertThat(row(TWEET.replace("Jane (", "Ja=ne (")).getField("name")).isEqualTo("Ja=ne");
  }

  @Test
  void controlCharactersAreVisible() throws IOException {
    String file = Files.writeString(folder.resolve("a\u202Eb.html"), TWEET).toString();

    assertThat(rows(Cli.run("--format", "csv", file)).get(0).getField("id")).contains("a\\u202eb");
  }

  @Test
  void offsetsInTheUnitAskedFor() {
    Cli run =
        Cli.runOn("Caf\u00E9\n\n" + TWEET, "--html", "--format", "csv", "--offsets", "utf8", "-");

    assertThat(rows(run).get(0).getField("start")).isEqualTo("7");
  }
}
