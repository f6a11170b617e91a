package io.github.tweetcitation.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code --html-report} writes. */
class HtmlReportTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void citationsAreMarkedWhereTheyAre() throws IOException {
    Document page = report(Cli.run("--html-report", out()));

    assertThat(page.select("figure")).hasSize(7);
    Element text = first(page, ".text");
    assertThat(text.attr("dir")).isEqualTo("rtl");
    Element third = first(page, "#a1-3");
    assertThat(previous(third).text()).startsWith("\u0645\u0646 \u062C\u0627\u0646\u0628\u0647");
    assertThat(third.select("blockquote").text()).contains("@SadafDivers");
    assertThat(third.select("blockquote .mention").eachText()).containsExactly("@SadafDivers");
    assertThat(third.select(".attribution .handle").eachText()).containsExactly("@YasminCoast");
    assertThat(third.select(".attribution .printed-date").text()).isEqualTo("December 25, 2020");
    assertThat(third.select(".attribution .name .doubt.warning").text()).isEqualTo("????????");
    assertThat(third.hasClass("warning")).isTrue();
    assertThat(page.select("p:contains(samer_shiraa) bdi[dir=ltr]").text())
        .isEqualTo("@samer_shiraa");
  }

  @Test
  void everyPostHasItsOwnDirection() throws IOException {
    Document page = report(Cli.run("--html-report", out()));

    assertThat(page.select("figure > blockquote").eachAttr("dir"))
        .containsExactly("rtl", "rtl", "rtl", "ltr", "rtl", "rtl", "ltr");
    assertThat(page.select(".attribution").eachAttr("dir"))
        .containsExactly("rtl", "rtl", "rtl", "ltr", "rtl", "rtl", "ltr");
    assertThat(page.select(".attribution p > .name").stream().map(Element::normalName))
        .hasSize(7)
        .containsOnly("bdi");
    assertThat(page.select(".handle[dir=ltr]")).hasSize(14);
  }

  @Test
  void markdownIsShownAsItIsWritten() throws IOException {
    String file =
        write(
            "a.md",
            "They wrote:\n\n> Doors open.\n>\n> \u2014 Jane (@jane) [May 1, 2018](https://x.com/jane/status/991111111111111111)\n");
    Document page = report(Cli.run("--html-report", out(), file));

    assertThat(page.select("figure p:not(.head)").eachText())
        .containsExactly(
            "Doors open.",
            "> \u2014 Jane (@jane) [May 1, 2018](https://x.com/jane/status/991111111111111111)");
  }

  @Test
  void alternativesUnfold() throws IOException {
    String file =
        write("a.txt", "Fog came.\nRain came.\nSnow came\n\u2014 Jane Doe (@jane) May 1, 2018\n");
    Document page = report(Cli.run("--html-report", out(), file));

    assertThat(page.select("#a1-1 details.alternatives > summary").text())
        .isEqualTo("The text may begin elsewhere: 3 other readings");
    assertThat(page.select("#a1-1 details.alternatives li")).hasSize(3);
    assertThat(page.select("details[open]")).isEmpty();
  }

  @Test
  void oneAlternativeUnfolds() throws IOException {
    Document page = report(Cli.run("--html-report", out()));

    assertThat(page.select("#a1-4 details.alternatives > summary").text())
        .isEqualTo("The text may begin elsewhere: 1 other reading");
  }

  @Test
  void accountsAndMonths() throws IOException {
    String other = write("b.txt", "Hello.\n\u2014 Nadim (@nadimbakes) May 2, 2021\n");
    String article = write("a.txt", Input.bundledText("article.txt"));
    Document page = report(Cli.run("--html-report", out(), article, other));

    assertThat(page.select("#accounts tbody tr")).hasSize(7);
    assertThat(first(page, "#accounts tbody tr").select("th, td").eachText())
        .containsExactly(
            "Nadim\u2019s Bakery @NadimBakes", "x", "2", "2020-12-25", "2021-05-02", "0", article);
    assertThat(first(page, "#accounts tbody a").attr("href")).isEqualTo("#a1-4");
    assertThat(page.select("#timeline tbody th").eachText()).containsExactly("2020", "2021");
    assertThat(page.select("#timeline tbody tr:eq(0) td").get(11).text()).isEqualTo("7");
    assertThat(page.select("#timeline tbody tr:eq(1) td").get(4).text()).isEqualTo("1");
    assertThat(page.select("#timeline rect").eachAttr("height")).containsExactly("40", "5");
  }

  @Test
  void findingsBySeverityWithTheirEvidence() throws IOException {
    String file =
        write(
            "a.txt",
            """
            Doors open \u202Eat nine.
            \u2014 Jane ???????? (@jane) December 25, 2020
            """);
    Document page = report(Cli.run("--html-report", out(), file));

    Element findings = first(page, ".findings");
    assertThat(findings.select("h4 .badge").eachText()).startsWith("suspicious", "warning");
    assertThat(findings.select("li:contains(override) .evidence").text())
        .isEqualTo("type BIDI_OVERRIDE codePoints U+202E");
    assertThat(findings.select("li:contains(lost) > bdi > bdi").text()).isEqualTo("????????");
    assertThat(findings.select("li > a").eachAttr("href")).containsOnly("#a1-1");
    assertThat(page.select("#a1-1 .notes .badge").eachText()).startsWith("suspicious", "warning");
    assertThat(page.select("blockquote .doubt.suspicious").text()).isEqualTo("[U+202E]");
  }

  @Test
  void reportsAreMarkedAndListed() throws IOException {
    String file =
        write(
            "a.txt",
            """
            Ann Ray wrote on X: \u201CTea is ready.\u201D She added: \u201CBring cake!\u201D
            Tea is ready.
            \u2014 Ann Ray (@annray) May 1, 2018
            """);
    Document page = report(Cli.run("--html-report", out(), "--reports", file));

    assertThat(page.select("p .quotation").eachText())
        .containsExactly("Tea is ready.", "Bring cake!");
    assertThat(page.select("p .cue").eachText()).containsExactly("Ann Ray wrote on X", "She added");
    assertThat(page.select(".reports li").eachText())
        .containsExactly(
            "Ann Ray, the same as citation 1 Tea is ready.", "Ann Ray (continued) Bring cake!");
    assertThat(report(Cli.run("--html-report", out(), file)).select(".quotation, .reports"))
        .isEmpty();
  }

  @Test
  void pagesAreShownAsTheyRead() throws IOException {
    String file = write("a.html", Input.bundledText("networks.html"));
    Document page = report(Cli.run("--html-report", out(), "--networks", "all", file));

    assertThat(page.select("figure .network").eachText())
        .containsExactly("bluesky", "instagram", "mastodon", "facebook");
    assertThat(previous(first(page, "#a1-3")).text()).isEqualTo("The captain answered in a frame.");
    assertThat(first(page, "#a1-3 .attribution").text()).isEqualTo("@captain@quay.example");
    assertThat(report(Cli.run("--html-report", out(), file)).select("figure")).isEmpty();
  }

  @Test
  void manyArticlesHaveAPageEach() throws IOException {
    List<String> args = new ArrayList<>(List.of("--html-report", out()));
    for (int i = 1; i <= HtmlReport.MAX_ON_A_PAGE + 1; i++) {
      args.add(write("a#" + i + ".txt", "Hello.\n\u2014 Jane (@jane) May " + i + ", 2018\n"));
    }
    Cli run = Cli.run(args.toArray(String[]::new));
    Document index = report(run);

    assertThat(run.out()).isEqualTo(out() + ": 21 articles, 21 citations\n");
    assertThat(index.select("#articles li")).hasSize(21);
    assertThat(index.select("figure")).isEmpty();
    assertThat(index.select("#accounts td").eachText()).startsWith("x", "21", "2018-05-01");
    assertThat(index.select("#timeline td:eq(5)").text()).isEqualTo("21");
    URI address = Path.of(out()).toUri();
    for (Element link : index.select("#articles a, #accounts a")) {
      URI target = address.resolve(link.attr("href").replaceFirst("#.*", ""));
      Document page = Jsoup.parse(Files.readString(Path.of(target)));
      assertThat(page.select("figure")).hasSize(1);
      assertThat(target.resolve(first(page, "nav a").attr("href"))).isEqualTo(address);
    }
  }

  @Test
  void fewArticlesAreOnOnePage() throws IOException {
    String file = write("a.txt", "Hello.\n\u2014 Jane (@jane) May 1, 2018\n");
    Cli run = Cli.run("--html-report", out(), file, write("b.txt", "No tweet."));

    assertThat(run).isEqualTo(new Cli(0, out() + ": 2 articles, 1 citation\n", ""));
    assertThat(report(run).select("article h2").eachText())
        .containsExactly(file, folder.resolve("b.txt").toString());
  }

  @Test
  void aFileThatIsNotReadIsLeftOut() throws IOException {
    String missing = folder.resolve("none.txt").toString();
    Cli run = Cli.run("--html-report", out(), missing, write("b.txt", "No tweet."));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).isEqualTo(missing + ": cannot be read: no such file\n");
    assertThat(report(run).select("article")).hasSize(1);
  }

  @Test
  void aLineThatIsNoDocumentIsLeftOut() throws IOException {
    Cli run =
        Cli.runOn("{\"id\": 7, \"text\": \"t\"}\n{}\n", "--html-report", out(), "--jsonl", "-");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).startsWith("line 2: ");
    assertThat(report(run).select("#articles li a").eachText()).containsExactly("7");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "page.html", "report"})
  void aDocumentIsNotOverwritten(String name) throws IOException {
    String file = write(name, "Hello.");
    Cli run = Cli.run("--html-report", file, file);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith(file + ": ");
    assertThat(Files.readString(Path.of(file))).isEqualTo("Hello.");
  }

  @Test
  void aReportThatIsNotWritten() {
    String file = folder.resolve("none").resolve("report.html").toString();
    Cli run = Cli.run("--html-report", file);

    assertThat(run).isEqualTo(new Cli(3, "", file + ": cannot be written: no such file\n"));
  }

  private String out() {
    return folder.resolve("report.html").toString();
  }

  private Document report(Cli run) throws IOException {
    assertThat(run.out()).startsWith(out() + ": ");
    return Jsoup.parse(Files.readString(Path.of(out())));
  }

  private static Element first(Element parent, String query) {
    return parent.expectFirst(query);
  }

  private static Element previous(Element element) {
    Element previous = element.previousElementSibling();
    assertThat(previous).isNotNull();
    return previous;
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }
}
