package io.github.tweetcitation.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tweetcitation.CitedDocument;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code --strings}: the strings of JSON and the cells of CSV as documents. */
class CorpusFormTest {

  private static final String TWEET = "Hello.\\n\u2014 Jane (@jane) December 25, 2020";
  private static final String CELL = "\"Hello.\n\u2014 Jane (@jane) December 25, 2020\"";

  @TempDir private Path folder = Path.of("");

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private static List<String> ids(Cli run) {
    return run.jsonLines().stream().map(json -> json.get("id").asString()).toList();
  }

  @Test
  void stringsOfJsonHaveTheirPointers() throws IOException {
    String json =
        """
        {"title": "No tweet", "count": 3,
         "articles": [{"text": "T"}, {"a/b~c": "T", "other": null, "tags": ["x", "T"]}]}
        """;
    String file = write("a.json", json.replace("\"T\"", "\"" + TWEET + "\""));

    assertThat(ids(Cli.run("--strings", "--json", file)))
        .containsExactly(
            file + "#/articles/0/text",
            file + "#/articles/1/a~1b~0c",
            file + "#/articles/1/tags/1");
    String root = write("root.JSON", "\"" + TWEET + "\"");
    assertThat(ids(Cli.run("--strings", "--json", root))).containsExactly(root + "#");
  }

  @Test
  void offsetsAreThoseOfTheString() throws IOException {
    String file = write("a.json", "[1, \"They tweeted:\\n\\n" + TWEET + "\"]");

    assertThat(Cli.run("--strings", "--json", file).json().get("citations").get(0).get("span"))
        .hasToString("{\"start\":15,\"end\":54}");
  }

  @Test
  void linesOfJsonHaveTheirNumbers() throws IOException {
    String line = "{\"text\": \"" + TWEET + "\"}\n";
    String file = write("a.jsonl", line + "\n{\"text\": 3}\n" + line);

    assertThat(ids(Cli.run("--strings", "--json", file)))
        .containsExactly(file + "#line=1,/text", file + "#line=4,/text");
  }

  @ParameterizedTest
  @CsvSource({"',', a.csv", "';', a.CSV", "'\t', a.tsv"})
  void cellsHaveTheirRowsAndColumns(String separator, String name) throws IOException {
    String rows = "id;body text;;notes\n1;C;C;no\n2;no\n3;no;no;\"\nno\";C\n\n4;C\n";
    String file = write(name, rows.replace("C", CELL).replace(";", separator));

    assertThat(ids(Cli.run("--strings", "--json", file)))
        .containsExactly(
            file + "#row=2,column=body text",
            file + "#row=2,column=3",
            file + "#row=4,column=5",
            file + "#row=5,column=body text");
  }

  @Test
  void aStringIsWhatItLooksLike() throws IOException {
    String html = "<p>He wrote:</p><amp-twitter data-tweetid='1342881923710144512'></amp-twitter>";
    String file = write("a.json", "[\"" + html + "\"]");

    assertThat(ids(Cli.run("--strings", "--json", file))).containsExactly(file + "#/0");
    assertThat(Cli.run("--strings", "--json", "--text", file)).isEqualTo(new Cli(0, "", ""));
  }

  @Test
  void otherFilesAreDocuments() throws IOException {
    write("a.txt", "No tweet.");
    write("b.json", "[\"" + TWEET + "\"]");
    write("c.csv", "a\n" + CELL + "\n");

    assertThat(ids(Cli.run("--strings", "--json", folder.toString())))
        .containsExactly(
            folder.resolve("a.txt") + "",
            folder.resolve("b.json") + "#/0",
            folder.resolve("c.csv") + "#row=2,column=a");
    assertThat(ids(Cli.run("--json", folder.toString())))
        .containsExactly(folder.resolve("a.txt") + "");
    assertThat(Cli.run("--strings", "--json", folder.toString()).err())
        .isEqualTo("3 files: 2 citations in 2 documents\n");
  }

  @Test
  void theCharsetOfACorpus() throws IOException {
    Path file = folder.resolve("a.csv");
    byte[] bytes =
        ("text\n" + CELL.replace("Hello", "قهوة")).getBytes(Charset.forName("windows-1256"));
    Files.write(file, bytes);

    assertThat(Cli.run("--strings", "--charset", "windows-1256", file + "").out()).contains("قهوة");
    assertThat(Cli.run("--strings", file + ""))
        .isEqualTo(
            new Cli(
                2,
                "",
                file + ": cannot be read: it is not UTF-8; --charset names another charset\n"));
    Path json = Files.write(folder.resolve("a.json"), new byte[] {'"', (byte) 0xE9, '"'});
    assertThat(Cli.run("--strings", json + "").err()).contains("it is not UTF-8; --charset");
  }

  /** What comes before it is printed. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.json  | [T, oops]   | not JSON: wrong in line 1, at character ",
        "a.json  | [T          | not JSON: wrong in line 1, at character ",
        "a.json  | [T] {}      | it has more than one JSON value; is it a file of .jsonl?",
        "a.jsonl | [T] ]       | not JSON: wrong in line 1, at character "
      })
  void whatIsNoJson(String name, String json, String message) throws IOException {
    String file = write(name, json.replace("T", "\"" + TWEET + "\""));
    Cli run = Cli.run("--strings", "--json", file);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith(file + ": cannot be read: " + message).hasLineCount(1);
    assertThat(run.jsonLines()).hasSize(1);
  }

  @Test
  void standardInputHasNoName() {
    assertThat(Cli.runOn("[]", "--strings", "-"))
        .isEqualTo(
            new Cli(
                2,
                "",
                "-: cannot be read: --strings needs a name that ends with .json, .jsonl, .csv or"
                    + " .tsv\n"));
  }

  @Test
  void reportsOfStrings() throws IOException {
    String file = write("a.json", "[\"Ann Ray wrote on X: \u201CTea is ready.\u201D\", \"no\"]");

    assertThat(ids(Cli.run("--strings", "--reports", "--json", file)))
        .containsExactly(file + "#/0");
    assertThat(Cli.run("--strings", "--json", file).out()).isEmpty();
  }

  @Test
  void aPlaceIsTheFragmentOfAnAddress() {
    Result result = new Result("a b.json", "#/articles/1/body text", empty(), null, List.of());
    URI address = result.address();

    assertThat(result.id()).isEqualTo("a b.json#/articles/1/body text");
    assertThat(address.toString()).endsWith("/a%20b.json#/articles/1/body%20text");
    assertThat(new Result("a b.json", "", empty(), null, List.of()).address().toString())
        .endsWith("/a%20b.json");
  }

  private static CitedDocument empty() {
    return new CitedDocument("", List.of());
  }
}
