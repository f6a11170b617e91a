package io.github.tweetcitation.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
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
import tools.jackson.databind.json.JsonMapper;

/** Whatever the input of an HTML report holds, the report has it as text. */
class HtmlReportHostileTest {

  /** All that a report may have: nothing of its input is an element or an attribute. */
  private static final Set<String> ELEMENTS =
      Set.of(
          "#root",
          "html",
          "head",
          "meta",
          "title",
          "style",
          "body",
          "header",
          "h1",
          "h2",
          "h3",
          "h4",
          "nav",
          "a",
          "button",
          "main",
          "section",
          "article",
          "p",
          "b",
          "div",
          "figure",
          "figcaption",
          "span",
          "time",
          "blockquote",
          "bdi",
          "ul",
          "ol",
          "li",
          "details",
          "summary",
          "dl",
          "dt",
          "dd",
          "table",
          "caption",
          "thead",
          "tbody",
          "tr",
          "th",
          "td",
          "abbr",
          "svg",
          "rect",
          "br",
          "script");

  private static final Set<String> ATTRIBUTES =
      Set.of(
          "lang",
          "dir",
          "charset",
          "http-equiv",
          "content",
          "name",
          "id",
          "class",
          "href",
          "rel",
          "type",
          "hidden",
          "role",
          "tabindex",
          "scope",
          "title",
          "width",
          "height",
          "y",
          "aria-label",
          "aria-labelledby",
          "aria-hidden");

  /** Pieces of which hostile documents are made. */
  private static final List<String> PIECES =
      List.of(
          "<script>alert(1)</script>",
          "</script>",
          "</style>",
          "</title>",
          "<!--",
          "-->",
          "<b",
          "\" onload=x ",
          "' onload=x ",
          "</figure></article></main>",
          "<img src=x onerror=y>",
          "&lt;i&gt;",
          "&#60;",
          "\u202E",
          "\u202A",
          "\u202C",
          "\u2066",
          "\u2069",
          "\u200F",
          "\u0000",
          "\u001B[2J",
          "\uD800",
          "\uDC00",
          "\uFFFE",
          "\u2028",
          "\r",
          "\n",
          "\n\n",
          " ",
          "javascript:alert(1)",
          "https://t.co/\"><script>",
          "#tag<b>",
          "@jane",
          "C++ ",
          "\u0645\u0631\u062D\u0628\u0627 ",
          "\u05E9\u05DC\u05D5\u05DD ",
          "Doors open at nine. ",
          "\n\u2014 Jane <i>\u202E (@jane) December 25, 2020\n",
          "\n\u2014 \u0644\u064A\u0644\u0649 \"x\" (@laila) \u0662\u0665 \u062F\u064A\u0633\u0645\u0628\u0631\u060C \u0662\u0660\u0662\u0660\n",
          "<blockquote class=\"twitter-tweet\"><p>a</p>&mdash; <b>B</b> (@b) <a href=\"https://twitter.com/b/status/1342881923710144512\">December 26, 2020</a></blockquote>",
          "Ann Ray wrote on X: \u201CTea <i>is ready.\u201D ");

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @EnumSource
  void hostileInputIsText(DocumentForm form) throws IOException {
    Random random = new Random(27);
    String out = folder.resolve("report.html").toString();
    for (int i = 0; i < 150; i++) {
      String source =
          IntStream.range(0, 12)
              .mapToObj(any -> PIECES.get(random.nextInt(PIECES.size())))
              .collect(Collectors.joining());
      String id = PIECES.get(random.nextInt(PIECES.size())) + ".txt";
      String line =
          JsonMapper.shared().createObjectNode().put("id", id).put(form.field(), source).toString();
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
      assertThat(ELEMENTS).as(source).contains(element.normalName());
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
    Element text = page.expectFirst(".text");
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
    Path file = folder.resolve("report.html");
    Cli.run("--html-report", file.toString());
    Document page = Jsoup.parse(Files.readString(file));

    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .isEqualTo(
            "default-src 'none'; style-src '%s'; script-src '%s'; base-uri 'none'; form-action 'none'",
            hash(page.expectFirst("style").data()), hash(page.expectFirst("script").data()));
    assertThat(page.select("[style]")).isEmpty();
  }

  private static String hash(String text) throws GeneralSecurityException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
    return "sha256-" + Base64.getEncoder().encodeToString(hash);
  }
}
