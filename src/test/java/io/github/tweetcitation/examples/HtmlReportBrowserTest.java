package io.github.tweetcitation.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.tweetcitation.examples.Chromium.Shown;
import io.github.tweetcitation.examples.Chromium.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The HTML report in a real browser; skipped where none is installed.
 *
 * <p>The pictures stay in {@code target/report}. Its {@code report.png} is the one of the README.
 */
class HtmlReportBrowserTest {

  private static final Path PICTURES = Path.of("target", "report");

  private static final int README_WIDTH = 760;

  private static final String HOSTILE =
      """
      <script>document.title = 'broken'</script><img src=x onerror="console.error('broken')">
      </style></script></title></textarea><!-- <iframe srcdoc="<script>alert(1)</script>">

      <b onclick=x>Doors</b> open </blockquote></figure></main><script>document.title='broken'</script> \u202E
      https://t.co/"><script>console.error('broken')</script> @jane"onload="x #tag<b>
      \u2014 Jane <script>document.title='broken'</script> \u202E (@jane) December 25, 2020

      \u2067 \u202B More words, which no mark before them turns around.
      """;

  private static final String ENGLISH =
      """
      The port opened again on Friday, and its crew thanked \u05D3\u05E0\u05D4 for the tea.

      \u05D4\u05E0\u05DE\u05DC \u05E4\u05EA\u05D5\u05D7 \u05E9\u05D5\u05D1, \u05EA\u05D5\u05D3\u05D4 @harbour_il
      \u2014 Port \u05E0\u05DE\u05DC ???????? (@portofhaifa) December 25, 2020

      Welcome back! The pier lights are on again. #pier
      \u2014 Ines Quill (@quill) December 25, 2020
      """;

  @TempDir private Path folder = Path.of("");
  private Chromium chromium = new Chromium(Path.of(""), folder);

  @BeforeEach
  void findBrowser() throws IOException {
    Optional<Path> program = Chromium.installed();
    assumeTrue(program.isPresent(), "no Chromium is installed");
    chromium = new Chromium(program.orElseThrow(), folder);
    Files.createDirectories(PICTURES);
  }

  @Test
  void theConsoleIsRead() throws IOException, InterruptedException {
    Path page = folder.resolve("page.html");
    Files.writeString(page, "<script>console.error('seen'); document.title = 'ran'</script>");
    Shown shown = open(page);

    assertThat(shown.dom().title()).isEqualTo("ran");
    assertThat(shown.console()).singleElement().asString().contains("seen");
  }

  @Test
  void nothingIsOnTheConsole() throws IOException, InterruptedException {
    Shown shown = open(report());

    assertThat(shown.console()).isEmpty();
    assertThat(shown.dom().select("figure")).hasSize(7);
    assertThat(shown.dom().select("#unfold").hasAttr("hidden")).as("the script ran").isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void nothingOfTheInputRuns(DocumentForm form) throws IOException, InterruptedException {
    String option = "--" + form.field();
    String source = form == DocumentForm.HTML ? Html.escape(HOSTILE) + HOSTILE : HOSTILE;
    Path file = Files.writeString(folder.resolve("<b onclick='x'>.txt"), source);
    Shown shown = open(report("--leniency", "lenient", "--reports", option, file.toString()));

    assertThat(shown.console()).isEmpty();
    assertThat(shown.dom().title()).isEqualTo("report");
    assertThat(shown.dom().select("script, style")).hasSize(2);
    assertThat(shown.dom().select("img, iframe, [onclick], [onload], [onerror]")).isEmpty();
    assertThat(shown.dom().select("main > section > article .text")).hasSize(1);
  }

  /** Even a page that an input broke would not obey it. */
  @Test
  void thePolicyHolds() throws IOException, InterruptedException {
    Path page = report();
    String broken =
        Files.readString(page)
            .replace(
                "<main>",
                "<main><script>document.title = 'broken'</script>"
                    + "<img src=x onerror=\"document.title = 'broken'\"><b style='color: red'>b</b>");
    Files.writeString(page, broken);
    Shown shown = open(page);

    assertThat(shown.dom().title()).isEqualTo("report");
    assertThat(shown.console()).hasSizeGreaterThanOrEqualTo(3);
  }

  @Test
  void rightToLeftIsLaidOutSo() throws IOException, InterruptedException {
    JsonNode at = measure(report(), 900);

    // Author, handle and date from right to left in an Arabic post, in an English one the other
    // way.
    assertThat(x(at, "#a1-1 .name")).isGreaterThan(x(at, "#a1-1 .attribution .handle"));
    assertThat(x(at, "#a1-1 .attribution .handle")).isGreaterThan(x(at, "#a1-1 .printed-date"));
    assertThat(x(at, "#a1-4 .name")).isLessThan(x(at, "#a1-4 .attribution .handle"));
    assertThat(x(at, "#a1-4 .attribution .handle")).isLessThan(x(at, "#a1-4 .printed-date"));
    // The sign is at the left of the handle, in prose too.
    assertThat(at.get("signs").valueStream().map(JsonNode::asBoolean))
        .hasSizeGreaterThan(14)
        .containsOnly(true);
    assertThat(at.get("start").asDouble()).isGreaterThan(0.8);
  }

  @Test
  void aNarrowScreenIsNotTooNarrow() throws IOException, InterruptedException {
    JsonNode at = measure(report(), 360);

    assertThat(at.get("width").asInt()).isLessThanOrEqualTo(500);
    assertThat(at.get("scrollWidth").asInt()).isLessThanOrEqualTo(at.get("width").asInt());
  }

  @Test
  void aKeyUnfoldsTheAlternatives() throws IOException, InterruptedException {
    JsonNode at = measure(report(), 900);

    assertThat(at.get("focused").asString()).isEqualTo("SUMMARY");
    assertThat(at.get("opened").asBoolean()).isTrue();
    assertThat(at.get("allOpened").asBoolean()).isTrue();
  }

  @Test
  void theThemeIsThatOfTheSystem() throws IOException, InterruptedException {
    assertThat(measure(report(), 900).get("paper").asString()).isEqualTo("rgb(255, 255, 255)");
    assertThat(measure(report(), Theme.DARK, 900).get("paper").asString())
        .isEqualTo("rgb(22, 24, 28)");
  }

  @Test
  void pictures() throws IOException, InterruptedException {
    Path english = Files.writeString(folder.resolve("harbour.txt"), ENGLISH);
    for (Theme theme : Theme.values()) {
      picture(report(), "rtl", theme, 900, 1400);
      picture(report(), "rtl-narrow", theme, 360, 1400);
      picture(report(english.toString()), "ltr", theme, 900, 1400);
      picture(report(english.toString()), "ltr-narrow", theme, 360, 1400);
    }
  }

  /** The third and the fourth citation of the bundled article, with what is before each. */
  @Test
  void pictureOfTheReadme() throws IOException, InterruptedException {
    Path page = report();
    int height = measure(page, README_WIDTH).get("partHeight").asInt();
    Path part = withScript(page, "part.js");

    assertThat(Files.size(picture(part, "report", Theme.LIGHT, README_WIDTH, height)))
        .isLessThan(150_000);
  }

  /** Takes a picture. A page on which nothing is to be seen is smaller. */
  private Path picture(Path page, String name, Theme theme, int width, int height)
      throws IOException, InterruptedException {
    String suffix = theme == Theme.DARK ? "-dark.png" : ".png";
    Path file = PICTURES.resolve(name + suffix);
    chromium.screenshot(page, file, theme, width, height);
    assertThat(Files.size(file)).isGreaterThan(30_000);
    return file;
  }

  private Shown open(Path page) throws IOException, InterruptedException {
    return chromium.open(page, Theme.LIGHT, 900, 1400);
  }

  private Path report(String... args) throws IOException {
    Path page = folder.resolve("report.html");
    String[] all =
        Stream.concat(Stream.of("--html-report", page.toString()), Stream.of(args))
            .toArray(String[]::new);
    assertThat(Cli.run(all).status()).isZero();
    return page;
  }

  private static int x(JsonNode measures, String query) {
    return measures.get("x").get(query).asInt();
  }

  private JsonNode measure(Path page, int width) throws IOException, InterruptedException {
    return measure(page, Theme.LIGHT, width);
  }

  private JsonNode measure(Path page, Theme theme, int width)
      throws IOException, InterruptedException {
    Shown shown = chromium.open(withScript(page, "measure.js"), theme, width, 1400);
    return JsonMapper.shared().readTree(shown.dom().expectFirst("#measures").text());
  }

  /** A page with a script of the tests, for which it is taken out of its policy. */
  private Path withScript(Path page, String script) throws IOException {
    String html =
        Files.readString(page)
            .replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*+>", "")
            .replace("</body>", "<script>" + Input.bundledText(script) + "</script></body>");
    return Files.writeString(folder.resolve("scripted.html"), html);
  }
}
