package io.github.tweetcitation.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** {@code --jsonl}: lines that are no documents, the ids of all lines, and their numbers. */
class JsonLinesErrorsTest {

  private static final String GOOD = "{\"id\": \"good\", \"text\": \"t\"}\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "this is no JSON                          | null  | not one JSON object: ",
        "{\"id\": \"a\", \"text\": \"cut          | \"a\" | not one JSON object: ",
        "{\"id\": \"a\", \"text\": \"t\"]         | \"a\" | not one JSON object: ",
        "{\"id\": \"a\", \"x\": [{]}              | \"a\" | not one JSON object: ",
        "{\"id\": 12                              | null  | not one JSON object: ",
        "{\"id\": 1e                              | null  | not one JSON object: ",
        "{\"id\": \"a\"                             | \"a\" | not one JSON object: ",
        "{\"id\": 12, \"text\":                   | 12    | not one JSON object: ",
        "{\"text\": \"t\", \"id\": \"cut          | null  | not one JSON object: ",
        "{\"id\": 007, \"text\": \"t\"}           | null  | not one JSON object: ",
        "{\"id\": \"a\", \"text\": \"t\"} {}      | \"a\" | not one JSON object: ",
        "[\"a\", \"t\"]                           | null  | not an object with a string \"id\"",
        "\"a\"                                    | null  | not an object with a string \"id\"",
        "7                                        | null  | not an object with a string \"id\"",
        "null                                     | null  | not an object with a string \"id\"",
        "{}                                       | null  | not an object with a string \"id\"",
        "{\"text\": \"t\"}                        | null  | not an object with a string \"id\"",
        "{\"id\": true, \"text\": \"t\"}          | null  | not an object with a string \"id\"",
        "{\"id\": null, \"text\": \"t\"}          | null  | not an object with a string \"id\"",
        "{\"id\": {\"id\": 1}, \"text\": \"t\"}   | null  | not an object with a string \"id\"",
        "{\"id\": \"a\"}                          | \"a\" | no string \"text\"",
        "{\"id\": 7, \"text\": null}              | 7     | no string \"text\"",
        "{\"id\": \"a\", \"text\": [\"t\"]}       | \"a\" | no string \"text\"",
        "{\"id\": \"a\", \"html\": 7}             | \"a\" | no string \"text\"",
        "{\"id\": 1, \"x\": {\"text\": \"t\"}}    | 1     | no string \"text\"",
        "{\"text\": \"\", \"html\": \"\", \"id\": 1}     | 1     | more than one of \"text\"",
        "{\"id\": 1, \"markdown\": \"t\", \"text\": 7}   | 1     | more than one of \"text\"",
        "{\"id\": 1, \"text\": \"t\", \"text\": \"u\"}   | 1     | more than one \"text\"",
        "{\"id\": 1, \"text\": \"t\", \"id\": 2}         | null  | more than one \"id\""
      })
  void badLineIsReportedWithItsIdAndTheRunGoesOn(String bad, String id, String message) {
    Cli run = Cli.runOn(GOOD + bad + "\n" + GOOD, "--jsonl", "-");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).startsWith("line 2: " + message).hasLineCount(1);
    List<JsonNode> results = run.jsonLines();
    assertThat(results)
        .extracting(result -> result.get("id").toString())
        .containsExactly("\"good\"", id, "\"good\"");
    assertThat(results.get(1).propertyNames()).containsExactly("id", "error");
    assertThat(results.get(1).get("error").asString()).startsWith(message);
  }

  /** The messages of the library that reads JSON name its classes, settings and sources. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\": \"a\", \"text\": \"cut",
        "{\"id\": 1, \"x\": [}",
        "{\"id\": tru}",
        "{'id': 1}",
        "{\"id\": \"\\x\"}",
        "{\"id\": NaN}",
        "{\"id\": 1, // no comment"
      })
  void noMessageSpeaksOfTheLibrary(String bad) {
    Cli run = Cli.runOn(bad, "--jsonl", "-");

    assertThat((run.err() + run.out()).toLowerCase(Locale.ROOT))
        .contains("wrong at character ")
        .doesNotContain("jackson", "source", "feature", "constraint", "token", "java", "\\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "7",
        "0",
        "-0",
        "1.0",
        "1e3",
        "1E+400",
        "0.10",
        "12345678901234567890123456789012345678901234567890",
        "\"7\"",
        "\"\"",
        "\"\\ud83d\"",
        "\"\\udc00 \\ud83d\"",
        "\"سلام\""
      })
  void idsComeBackAsTheyWere(String id) {
    String good = "{\"id\": " + id + ", \"text\": \"t\"}\n";
    String bad = "{\"text\": 1, \"id\": " + id + "}\n";
    Cli run = Cli.runOn(good + bad, "--jsonl", "-");

    assertThat(run.out().lines())
        .allSatisfy(line -> assertThat(line).startsWith("{\"id\":" + id + ","));
  }

  @Test
  void longAndDeepValuesAreRead() {
    String digits = "9".repeat(5_000);
    String deep = "[".repeat(100_000) + "]".repeat(100_000);
    String name = "n".repeat(100_000);
    Cli run =
        Cli.runOn(
            "{\"%s\": %s, \"id\": %s, \"text\": \"t\"}".formatted(name, deep, digits),
            "--jsonl",
            "-");

    assertThat(run)
        .isEqualTo(new Cli(0, "{\"id\":" + digits + ",\"citations\":[],\"media\":[]}\n", ""));
  }

  @Test
  void aNullIsNoSecondDocument() {
    Cli run = Cli.runOn("{\"id\": 1, \"text\": null, \"html\": \"t\"}", "--jsonl", "-");

    assertThat(run).isEqualTo(new Cli(0, "{\"id\":1,\"citations\":[],\"media\":[]}\n", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", " \n", "\t \r\n", "\n\n\n"})
  void blankLinesGiveNothingAndCount(String blank) {
    Cli run = Cli.runOn(blank + GOOD + blank + "x\r\n" + blank, "--jsonl", "-");
    int feeds = (int) blank.chars().filter(c -> c == '\n').count();

    assertThat(run.jsonLines()).hasSize(2);
    assertThat(run.err()).startsWith("line " + (2 * feeds + 2) + ": ");
  }

  @Test
  void linesThatAreNotUtf8() {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    lines.writeBytes(GOOD.getBytes(StandardCharsets.UTF_8));
    lines.writeBytes(latin("{\"id\": \"a\", \"text\": \"Caf\u00E9\"}\n"));
    lines.writeBytes(latin("{\"text\": \"Caf\u00E9\", \"id\": 7}\n"));
    lines.writeBytes(latin("{\"id\": \"Caf\u00E9\", \"text\": \"t\"}\n"));
    lines.writeBytes(latin("{\"id\": \"b\", \"x\u00E9\": \"\", \"text\": \"t\"}\n"));
    // A surrogate in UTF-8, and a character without its last byte.
    lines.writeBytes(latin("{\"id\": \"c\", \"text\": \"\u00ED\u00A0\u00BD\"}\n"));
    lines.writeBytes(latin("{\"id\": \"d\", \"text\": \"\u00E2\u0080\n"));
    lines.writeBytes(GOOD.getBytes(StandardCharsets.UTF_8));

    Cli run = Cli.runWith(lines.toByteArray(), "--jsonl", "-");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err().lines())
        .hasSize(6)
        .allSatisfy(line -> assertThat(line).endsWith(": it is not UTF-8"));
    assertThat(run.jsonLines())
        .extracting(result -> result.get("id").toString())
        .containsExactly("\"good\"", "\"a\"", "7", "null", "\"b\"", "\"c\"", "\"d\"", "\"good\"");
  }

  /** U+FFFD in the file is a character like others. */
  @Test
  void replacementCharactersAreValid() {
    Cli run = Cli.runOn("{\"id\": \"\uFFFD\", \"text\": \"\uFFFD\"}\n", "--jsonl", "-");

    assertThat(run)
        .isEqualTo(new Cli(0, "{\"id\":\"\uFFFD\",\"citations\":[],\"media\":[]}\n", ""));
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
