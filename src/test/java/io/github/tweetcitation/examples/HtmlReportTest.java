package io.github.tweetcitation.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** What {@code --html-report} writes. {@link HtmlReportBrowserTest} looks at it in a browser. */
class HtmlReportTest {

  /** All that a report may have: nothing of its input is an element or an attribute. */
  private static final Set<String> ELEMENTS =
      Set.of(
          "html", "head", "meta", "title", "style", "body", "header", "h1", "h2", "h3", "h4", "nav",
          "a", "button", "main", "section", "article", "p", "b", "div", "figure", "figcaption",
          "span", "time", "blockquote", "bdi", "ul", "ol", "li", "details", "summary", "dl", "dt",
          "dd", "table", "caption", "thead", "tbody", "tr", "th", "td", "abbr", "svg", "rect", "br",
          "script");

  private static final Set<String> ATTRIBUTES =
      Set.of(
          "lang", "dir", "charset", "http-equiv", "content", "name", "id", "class", "href", "rel",
          "type", "hidden", "role", "tabindex", "scope", "title", "width", "height", "y",
          "aria-label", "aria-labelledby", "aria-hidden");

  /** Pieces of which hostile documents are made. */
  private static final List<String> PIECES =
      List.of(
          "<script>alert(1)</script>", "</script>", "</style>", "</title>", "<!--", "-->", "<b",
          "\" onload=x ", "' onload=x ", "</figure></article></main>", "<img src=x onerror=y>",
          "&lt;i&gt;", "&#60;", "\u202E", "\u202A", "\u202C", "\u2066", "\u2069", "\u200F",
          "\u0000", "\u001B[2J", "\uD800", "\uDC00", "\uFFFE", "\u2028", "\r", "\n", "\n\n", " ",
          "javascript:alert(1)", "https://t.co/\"><script>", "#tag<b>", "@jane", "C++ ",
          "\u0645\u0631\u062D\u0628\u0627 ", "\u05E9\u05DC\u05D5\u05DD ", "Doors open at nine. ",
          "\n\u2014 Jane <i>\u202E (@jane) December 25, 2020\n",
          "\n\u2014 \u0644\u064A\u0644\u0649 \"x\" (@laila) \u0662\u0665 \u062F\u064A\u0633\u0645\u0628\u0631\u060C \u0662\u0660\u0662\u0660\n",
          "<blockquote class=\"twitter-tweet\"><p>a</p>&mdash; <b>B</b> (@b) <a href=\"https://twitter.com/b/status/1342881923710144512\">December 26, 2020</a></blockquote>",
          "Ann Ray wrote on X: \u201CTea <i>is ready.\u201D ");

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
  void alternativesUnfold() throws IOException {
    Document page = report(Cli.run("--html-report", out()));

    assertThat(page.select("#a1-4 details.alternatives > summary").text())
        .isEqualTo("The text may begin elsewhere: 2 other readings");
    assertThat(page.select("#a1-4 details.alternatives li")).hasSize(2);
    assertThat(page.select("details[open]")).isEmpty();
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

  @ParameterizedTest
  @EnumSource
  void hostileInputIsText(DocumentForm form) throws IOException {
    Random random = new Random(27);
    String out = out();
    for (int i = 0; i < 150; i++) {
      String source =
          IntStream.range(0, 12)
              .mapToObj(any -> PIECES.get(random.nextInt(PIECES.size())))
              .collect(Collectors.joining());
      String id = PIECES.get(random.nextInt(PIECES.size())) + ".txt";
      String line =
          JsonMapper.shared()
              .createObjectNode()
              .put("id", id)
              .put(form.field(), source)
              .toString();
      Cli run =
          Cli.runOn(
              line, "--html-report", out, "--leniency", "lenient", "--reports", "--jsonl", "-");

      assertThat(run.status()).as(source).isZero();
      assertSafe(Jsoup.parse(Files.readString(Path.of(out))), source);
      Document page =
          Jsoup.parse(Files.readString(folder.resolve("report-pages").resolve("00001.html")));
      assertSafe(page, source);
      if (form != DocumentForm.HTML) {
        assertThat(shown(page)).as(source).isEqualTo(letters(source));
      }
    }
  }

  private static void assertSafe(Document page, String source) {
    for (Element element : page.getAllElements()) {
      if (element != page) {
        assertThat(ELEMENTS).as(source).contains(element.normalName());
      }
      for (Attribute attribute : element.attributes()) {
        assertThat(ATTRIBUTES).as(source).contains(attribute.getKey());
      }
    }
    assertThat(page.select("script, style")).as(source).hasSize(2);
    assertThat(page.select("script").attr("src")).isEmpty();
    assertThat(page.select("a[href]").eachAttr("href"))
        .as(source)
        .allMatch(address -> address.matches("(?s)(#|\\./|https?://).*"));
    assertThat(page.select("[id]").eachAttr("id")).as(source).doesNotHaveDuplicates();
    for (Element link : page.select("a[href^=#]")) {
      assertThat(page.getElementById(link.attr("href").substring(1))).as(source).isNotNull();
    }
  }

  /** The letters of an article as the page has them in its text, with those of each citation. */
  private static String shown(Document page) {
    Element text = first(page, ".text");
    text.select(".head, .notes, details").remove();
    return letters(text.wholeText().replaceAll("\\[U\\+[0-9A-F]{4,6}]", ""));
  }

  private static String letters(String text) {
    return text.codePoints()
        .filter(Character::isLetterOrDigit)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  @Test
  void thePolicyAllowsTheOwnStyleAndScriptOnly() throws IOException, GeneralSecurityException {
    Document page = report(Cli.run("--html-report", out()));

    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .isEqualTo(
            "default-src 'none'; style-src '%s'; script-src '%s'; base-uri 'none'; form-action 'none'",
            hash(first(page, "style").data()), hash(first(page, "script").data()));
    assertThat(page.select("[style]")).isEmpty();
  }

  private static String hash(String text) throws GeneralSecurityException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
    return "sha256-" + Base64.getEncoder().encodeToString(hash);
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
    Cli run = Cli.runOn("{\"id\": 7, \"text\": \"t\"}\n{}\n", "--html-report", out(), "--jsonl", "-");

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
