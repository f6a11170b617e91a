package io.github.tweetcitation.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The options of the example main, and what goes wrong. {@code --jsonl} has its own test. */
class CiteTweetsTest {

  private static final String STRICT = "Hello.\n\u2014 Jane (@jane) December 25, 2020\n";
  private static final String STANDARD = "Hello. \u2014 Jane (@jane) December 25, 2020Then rain.\n";
  private static final String LENIENT = "Hello.\nJane (@jane) December 25, 2020\n";

  private static final String MARKDOWN =
      """
      > Doors [\\#open](https://twitter.com/hashtag/open) at nine.
      >
      > \u2014 Salt (@salt\\_pepper) [December 26,
      > 2020](https://twitter.com/salt_pepper/status/1342881923710144512)
      """;

  private static final String PAGE =
      """
      <p>They wrote:</p>
      <blockquote class="twitter-tweet"><p lang="en" dir="ltr">Doors open at nine.</p>&mdash; City
      Library (@citylibrary)
      <a href="https://twitter.com/citylibrary/status/1342881923710144512">December 26, 2020</a>
      </blockquote>
      """;

  @TempDir private Path folder = Path.of("");

  @Test
  void withoutArgumentsTheBundledArticle() {
    Cli run = Cli.run();

    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith("article.txt: 7 citations\n");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void networksThatAreAskedFor() throws IOException {
    Path page = folder.resolve("page.html");
    String frame = "<iframe src=\"https://quay.example/@tom/116201654517307592/embed\"></iframe>";
    Files.writeString(page, PAGE + frame);

    assertThat(networks(Cli.run("--json", page.toString()))).containsExactly("x");
    assertThat(networks(Cli.run("--json", "--networks", "all", page.toString())))
        .containsExactly("x", "mastodon");
    Cli one = Cli.run("--json", "--networks", "bluesky,Mastodon", page.toString());
    assertThat(networks(one)).containsExactly("mastodon");
    JsonNode status = one.json().get("citations").get(0).get("status");
    assertThat(status.get("id").asString()).isEqualTo("116201654517307592");
    assertThat(status.get("createdAt").asString()).isEqualTo("2026-03-09T22:48:54.993Z");
    Cli listing = Cli.run("--networks", "mastodon", page.toString());
    assertThat(listing.out()).contains("network", "mastodon", "@tom@quay.example");
  }

  private static List<String> networks(Cli run) {
    return run.json()
        .get("citations")
        .valueStream()
        .map(it -> it.get("network").asString())
        .toList();
  }

  @Test
  void aNetworkThatIsNoneIsABadCall() {
    Cli run = Cli.run("--networks", "x,myspace");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("--networks", "bluesky");
  }

  @Test
  void reportsStandOnlyWhereTheyAreAskedFor() throws IOException {
    String text =
        """
        Ann Ray wrote on X on May 1, 2018: “The tea in … is ready now.” She added: “Bring cake!”
        The tea in the kitchen is ready now.
        \u2014 Ann Ray (@annray) May 1, 2018
        """;
    JsonNode reports = Cli.runOn(text, "--reports", "--json", "-").json().get("reports");

    assertThat(Cli.runOn(text, "--json", "-").json().has("reports")).isFalse();
    assertThat(reports)
        .isEqualTo(
            JsonMapper.shared()
                .readTree(
                    """
                    [{"span": {"start": 0, "end": 63},
                      "cue": {"text": "Ann Ray wrote on X on May 1, 2018",
                              "span": {"start": 0, "end": 33}},
                      "speaker": {"text": "Ann Ray", "span": {"start": 0, "end": 7}},
                      "quotations": [{"text": "The tea in … is ready now.", "span": {"start": 36, "end": 62}}],
                      "network": "x", "continues": false, "citation": 0,
                      "leniency": "STRICT", "rule": "CLAUSE", "date": "2018-05-01",
                      "findings": [{"type": "QUOTATION_SHORTENED", "severity": "info",
                                    "part": "quotation", "message": "An ellipsis is in the quotation: words are left out.",
                                    "evidence": {}, "span": {"start": 36, "end": 62}}]},
                     {"span": {"start": 64, "end": 88},
                      "cue": {"text": "She added", "span": {"start": 64, "end": 73}},
                      "speaker": {"text": "Ann Ray", "span": {"start": 0, "end": 7}},
                      "quotations": [{"text": "Bring cake!", "span": {"start": 76, "end": 87}}],
                      "network": "x", "continues": true,
                      "leniency": "STANDARD", "rule": "CONTINUATION", "findings": []}]
                    """));
  }

  @Test
  void reportsOfTheLinesOfAFile() throws IOException {
    Path file = folder.resolve("a.jsonl");
    Files.writeString(file, "{\"id\": 1, \"text\": \"Ann Ray tweeted: Tea is ready now.\"}\n");

    JsonNode lenient =
        Cli.run("--reports", "--leniency", "lenient", "--jsonl", file.toString()).json();
    JsonNode standard = Cli.run("--reports", "--jsonl", file.toString()).json();

    assertThat(lenient.get("reports").get(0).get("quotations").get(0).get("text").asString())
        .isEqualTo("Tea is ready now.");
    assertThat(standard.get("reports")).isEmpty();
  }

  @Test
  void reportsInTheListing() throws IOException {
    String text = "Ann Ray wrote on X: “Tea is ready.” She added: “Bring cake!”\n";

    assertThat(Cli.runOn(text, "--reports", "-").out())
        .isEqualTo(
            """
            -: 0 citations

            report
               speaker   Ann Ray
               cue       Ann Ray wrote on X
               quotation Tea is ready.
               rests on  the clause before the words names the tweet (strict)
               offsets   0 to 35 (UTF-16 code units)

            report, continued
               speaker   Ann Ray
               cue       She added
               quotation Bring cake!
               rests on  the words go on with those of the report before (standard)
               offsets   36 to 60 (UTF-16 code units)

            """);
  }

  @Test
  void optionsHoldForTheBundledArticle() {
    JsonNode strict = Cli.run("--json", "--leniency", "strict").json();

    assertThat(strict.get("id").asString()).isEqualTo("article.txt");
    assertThat(strict.get("citations")).hasSize(6);
  }

  @Test
  void listsAFile() throws IOException {
    String file = write("a.txt", STRICT);
    Cli run = Cli.run(file);

    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith(file + ": 1 citation\n").containsPattern("(?m)@jane$");
  }

  @Test
  void listsStandardInput() {
    Cli run = Cli.runOn(STRICT, "-");

    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith("-: 1 citation\n");
  }

  @Test
  void jsonIsOneLineAFileInOrder() throws IOException {
    String none = write("none.txt", "No tweet.\n\nNone at all.");
    String one = write("one.txt", STRICT);
    Cli run = Cli.runOn(STANDARD, "--json", none, "-", one);

    assertThat(run.status()).isZero();
    List<JsonNode> lines = run.jsonLines();
    assertThat(lines).extracting(json -> json.get("id").asString()).containsExactly(none, "-", one);
    assertThat(lines).extracting(json -> json.get("citations").size()).containsExactly(0, 1, 1);
  }

  @Test
  void jsonPointsIntoTheFile() throws IOException {
    String source = "The \uD835\uDC9C is in, the port tweeted:\n\nWelcome @crew!\n" + STRICT;
    Cli run = Cli.run("--json", write("a.txt", source));

    JsonNode tweet = run.json().get("citations").get(0);
    assertThat(cut(source, tweet.get("attribution")))
        .isEqualTo("\u2014 Jane (@jane) December 25, 2020");
    assertThat(cut(source, tweet.get("body").get("span"))).isEqualTo("Welcome @crew!\nHello.");
    assertThat(tweet.get("body").get("text").asString()).isEqualTo("Welcome @crew!\nHello.");
    assertThat(cut(source, tweet.get("entities").get(0).get("span"))).isEqualTo("@crew");
    assertThat(tweet.get("date").asString()).isEqualTo("2020-12-25");
  }

  @ParameterizedTest
  @CsvSource({"strict, 1", "standard, 2", "lenient, 3", "LENIENT, 3"})
  void leniency(String leniency, int found) {
    String source = STRICT + "\n" + STANDARD + "\n" + LENIENT;

    assertThat(Cli.runOn(source, "--json", "--leniency", leniency, "-").json().get("citations"))
        .hasSize(found);
  }

  @Test
  void leniencyIsStandardByDefault() {
    assertThat(Cli.runOn(STANDARD, "--json", "-").json().get("citations")).hasSize(1);
    assertThat(Cli.runOn(LENIENT, "--json", "-").json().get("citations")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"utf16, 22", "codepoints, 21", "utf8, 25"})
  void offsets(String unit, int start) {
    String source = "The caf\u00E9 \uD83D\uDEA2 tweeted:\n\n" + STRICT;
    JsonNode json = Cli.runOn(source, "--json", "--offsets", unit, "-").json();

    assertThat(json.get("citations").get(0).get("span").get("start").asInt()).isEqualTo(start);
  }

  @ParameterizedTest
  @ValueSource(strings = {"page.html", "page.htm", "page.xhtml", "PAGE.HTML"})
  void theNameTellsHtml(String name) throws IOException {
    String file = write(name, PAGE);

    assertThat(Cli.run(file).out()).startsWith(file + ": 1 citation\n").contains("Doors open");
    String frame = write(name, "<amp-twitter data-tweetid=\"1342881923710144512\"></amp-twitter>");
    assertThat(Cli.run(frame).out()).startsWith(frame + ": 1 citation\n");
    assertThat(Cli.run("--text", frame).out()).startsWith(frame + ": 0 citations\n");
  }

  @Test
  void theOptionTellsHtml() throws IOException {
    JsonNode json = Cli.runOn(PAGE, "--html", "--json", "-").json();

    assertThat(json.get("citations").get(0).get("status").get("id").asString())
        .isEqualTo("1342881923710144512");
  }

  @ParameterizedTest
  @ValueSource(strings = {"page.md", "page.markdown", "Page.Markdown"})
  void theNameTellsMarkdown(String name) throws IOException {
    String file = write(name, MARKDOWN);

    assertThat(Cli.run(file).out())
        .startsWith(file + ": 1 citation\n")
        .contains("https://twitter.com/salt_pepper/status/1342881923710144512");
    assertThat(Cli.runOn(MARKDOWN, "--markdown", "-").out()).contains("Doors #open at nine.");
  }

  @Test
  void missingFileAndTheOthersAreListed() throws IOException {
    String missing = folder.resolve("none.txt").toString();
    String present = write("one.txt", STRICT);
    Cli run = Cli.run(missing, present);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            missing
                + ": cannot be read: no such file\n2 files, 1 not read: 1 citation in 1 document\n");
    assertThat(run.out()).startsWith(present + ": 1 citation\n");
  }

  @Test
  void nameThatNoFileCanHave() {
    Cli run = Cli.run("a\0b");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith("a\\u0000b: cannot be read: ").hasLineCount(1);
  }

  @Test
  void bytesThatAreNotUtf8() {
    byte[] latin = "Caf\u00E9\n".concat(LENIENT).getBytes(StandardCharsets.ISO_8859_1);
    Cli run = Cli.runWith(latin, "-");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo("-: cannot be read: it is not UTF-8; --charset names another charset\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--leniency=loose",
        "--offsets=bytes",
        "--unknown",
        "--leniency",
        "--text --html",
        "--html --jsonl=x",
        "--json --format=csv",
        "--format=pdf",
        "--charset=klingon"
      })
  void badCall(String args) {
    Cli run = Cli.run(args.split(" ", -1));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("Usage: CiteTweets");
  }

  @ParameterizedTest
  @CsvSource({
    "--reports --format=csv x, --reports has no place in --format csv",
    "--explain --json, --explain is for the listing of documents",
    "--explain --jsonl=x, --explain is for the listing of documents",
    "--jsonl=x --format=html, '--jsonl prints JSON, not --format html'",
    "--jsonl=x --strings, --jsonl goes with neither --charset nor --strings: its lines are UTF-8",
    "--jsonl=x --charset=utf8, --jsonl goes with neither --charset nor --strings: its lines are UTF-8"
  })
  void optionsThatDoNotGoTogether(String args, String message) {
    assertThat(Cli.run(args.split(" ", -1)))
        .isEqualTo(new Cli(2, "", "CiteTweets: " + message + "\n"));
  }

  @ParameterizedTest
  @CsvSource({"html, <blockquote", "MARKDOWN, '> Hello.'", "text, '  Hello.'", "json, '{\"id\"'"})
  void formats(String format, String start) {
    Cli run = Cli.runOn(STRICT, "--format", format, "-");

    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith(start).contains("Jane");
    assertThat(Cli.runOn(STRICT, "--json", "-"))
        .isEqualTo(Cli.runOn(STRICT, "--format", "json", "-"));
  }

  @Test
  void aDocumentWithoutCitationsLeavesNothingInACitationFormat() {
    assertThat(Cli.runOn("No tweet.", "--format", "html", "-")).isEqualTo(new Cli(0, "", ""));
  }

  @Test
  void explains() throws IOException {
    String file = write("a.txt", "Tea with \u062F Tom (@tom), who smiled.\n\n" + LENIENT);

    assertThat(Cli.run("--explain", file))
        .isEqualTo(
            new Cli(
                0,
                file
                    + """
                    : 0 citations

                    not cited
                       text      (@tom)
                       rule      NO_DATE: no date is after the handle
                       offsets   15 to 21 (UTF-16 code units)

                    not cited
                       text      Jane (@jane) December 25, 2020
                       rule      LENIENCY: it needs another leniency
                       accepted  by --leniency lenient
                       offsets   43 to 73 (UTF-16 code units)

                    """,
                ""));
    assertThat(Cli.run("--explain", write("page.html", "Tea with Tom (@tom).")).out())
        .doesNotContain("not cited");
    assertThat(Cli.run(file).out()).doesNotContain("not cited");
  }

  @Test
  void explainsTheStringsOfACorpus() throws IOException {
    String file = write("a.json", "[\"Tea with Tom (@tom).\", \"Tea\"]");

    assertThat(Cli.run("--explain", "--strings", file).out())
        .startsWith(file + "#/0: 0 citations\n\nnot cited\n   text      (@tom)\n")
        .doesNotContain("#/1");
  }

  @Test
  void help() {
    Cli run = Cli.run("--help");

    assertThat(run.status()).isZero();
    assertThat(run.out())
        .contains("--text", "--markdown", "--html", "--jsonl", "--leniency", "--offsets", "--json");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void version() {
    assertThat(Cli.run("--version")).isEqualTo(new Cli(0, "CiteTweets unreleased\n", ""));
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private static String cut(String source, JsonNode span) {
    return source.substring(span.get("start").asInt(), span.get("end").asInt());
  }
}
