package io.github.tweetcitation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tweetcitation.format.CitationFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Laws 6 and 8: a citation that is rendered and read again tells the same, in all forms; and no
 * value breaks out of the form that it is written in.
 */
@Tag("no-mutation")
final class RenderingTest {

  private static final Span NOWHERE = new Span(0, 0);
  private static final long ID = 1_342_881_923_710_144_512L;

  private static final TweetCitationParser PARSER =
      TweetCitationParser.builder().leniency(Leniency.LENIENT).build();

  private static final List<String> BODIES =
      List.of(
          "شكرا لكم جميعا @MAKadhimi على هذا اليوم #العراق_اليوم pic.twitter.com/TBn41AGDNr",
          "ثلاثة أسباب:\n1. السعر\n2. الوقت\n\nوالثالث؟",
          "תודה רבה לכולם #שלום https://t.co/H4O2NANKaq",
          "図書館は九時に開きます。#図書館 @salma",
          "도서관은 아홉 시에 엽니다",
          "Party 🎉 time 👩🏾\u200D💻 ❤\uFE0F",
          "1. not a list\n- nor this\n# nor this\n> nor this\n    nor this",
          "*stars* _lines_ `ticks` [brackets](https://example.com/a_b) ~~x~~ |a|b| <b>bold</b> &amp; \\",
          "first line \\\nsecond ![alt](x) line",
          "Tom & Jerry < 3 > \"quoted\" 'single' © 2020 — dash",
          "$TSLA up! https://t.co/H4O2NANKaq pic.twitter.com/TBn41AGDNr",
          "So true\n— Bob (@bob) May 1, 2018",
          "Thanks (@bob) https://twitter.com/bob/status/1158450000000000000 for this",
          "قرأت هذا:\n\n— بوب (@bob) ١ مايو ٢٠١٨ (https://x.com/bob/status/991276970407100496)\n\nشكرا",
          "> — Bob (@bob) [May 1, 2018](https://twitter.com/bob/status/991276970407100496)",
          "<blockquote class=\"twitter-tweet\"><p>x</p>&mdash; Bob (@bob) May 1, 2018</blockquote>",
          "</p></blockquote>— Bob (@bob) May 1, 2018",
          "{{< tweet 991276970407100496 >}} and {% twitter 991276970407100496 %}",
          "<Tweet id=\"991276970407100496\" /> （＠bob） 2018年5月1日",
          "");

  private static final List<String> NAMES =
      List.of(
          "الزعيم",
          "Salma Al-Noor سلمى النور",
          "ספרייה",
          "山田 太郎",
          "Jane 👩🏾\u200D💻 ❤\uFE0F",
          "Matt (foo) Doe",
          "Sam Witty (@CONF2020)",
          "Al Nahr TV – قناة النهر",
          "*Star* _Line_ [Corp] <i> & Söhne",
          "83",
          "By The Book",
          "- Jane",
          "-- Jane",
          "— Jane",
          "&mdash; X",
          "&amp; &#8212; X",
          "> Jane",
          "1. Jane #1",
          "? Jane",
          "Jane says — hi",
          "Jane (@)",
          "(@bob) May 1, 2018",
          "Follow me",
          "A name of more than fifty characters, as markup may hold them",
          "");

  static Stream<TweetCitation> citations() {
    List<TweetCitation> citations = new ArrayList<>();
    for (String body : BODIES) {
      for (String name : NAMES) {
        citations.add(citation(name, body));
      }
    }
    return citations.stream();
  }

  /** The citation of a tweet as its author would see it. */
  private static TweetCitation citation(String name, String body) {
    String html =
        new Element("blockquote")
            .addClass("twitter-tweet")
            .appendChild(new Element("p").html(lines(body)))
            .appendText("\u2014 " + name + " (@jane) ")
            .appendChild(
                new Element("a")
                    .attr("href", "https://twitter.com/jane/status/" + ID)
                    .text("December 26, 2020"))
            .outerHtml();
    List<TweetCitation> citations = PARSER.parseHtml(html).tweets();
    assertThat(citations).as(html).hasSize(1);
    TweetCitation citation = citations.get(0);
    assertThat(citation.author()).isEqualTo(Author.of(name, "jane"));
    return citation;
  }

  private static String lines(String text) {
    return text.lines()
        .map(line -> new Element("i").text(line).html())
        .collect(Collectors.joining("<br>"));
  }

  private static String only(CitedDocument document) {
    assertThat(document.tweets()).as(document.source()).hasSize(1);
    return Laws.facts(document.tweets().get(0));
  }

  @ParameterizedTest
  @MethodSource("citations")
  void renderedAndReadAgainTellsTheSame(TweetCitation tweet) {
    Laws.roundTrip(tweet);
  }

  @ParameterizedTest
  @MethodSource("citations")
  void betweenParagraphsItTellsTheSame(TweetCitation tweet) {
    String html = "<p>Some prose.</p>" + CitationFormat.HTML.format(tweet) + "<p>More prose.</p>";
    assertThat(only(PARSER.parseHtml(html))).isEqualTo(Laws.facts(tweet));
    String markdown =
        "Some prose.\n\n" + CitationFormat.MARKDOWN.format(tweet) + "\n\nMore prose.\n";
    assertThat(only(PARSER.parseMarkdown(markdown))).isEqualTo(Laws.facts(tweet));
    if (tweet.body().text().isEmpty() || !Laws.isTextWithoutAttribution(tweet)) {
      return; // Plain text cannot tell a tweet without words from one whose words stand before.
    }
    String text = "Some prose.\n\n" + CitationFormat.TEXT.format(tweet) + "\n\nMore prose.\n";
    assertThat(only(PARSER.parseText(text))).isEqualTo(Laws.facts(tweet));
  }

  /** Embeds of which something is missing or odd. */
  static Stream<String> shapes() {
    String status = "https://twitter.com/jane/status/" + ID;
    return Stream.of(
            // A handle and the link, the id alone, a name without a handle.
            "<blockquote class=\"twitter-tweet\"><p>Hi</p>(@jane) <a href=\"%s\"></a></blockquote>",
            "<blockquote class=\"twitter-tweet\"><a href=\"%s\"></a></blockquote>",
            "<amp-twitter data-tweetid=\"" + ID + "\"></amp-twitter>",
            "<blockquote class=\"twitter-tweet\"><p>Hi</p><a href=\"https://x.com/i/status/5\"></a></blockquote>",
            "<blockquote class=\"twitter-tweet\"><p>مرحبا</p>— سلمى <a href=\"https://x.com/i/status/5\">٢٦ ديسمبر ٢٠٢٠</a></blockquote>",
            // A date that means no certain day, or none at all.
            "<blockquote class=\"twitter-tweet\"><p>Hi</p>— Jane (@jane) 5/6/2019</blockquote>",
            "<blockquote class=\"twitter-tweet\"><p>Hi</p>— Jane (@jane) <a href=\"https://twitter.com/jane/status/5\">5/6/2019</a></blockquote>",
            "<blockquote class=\"twitter-tweet\"><p>Hi</p>— Jane (@jane) <a href=\"%s\">February 30, 2020</a></blockquote>",
            "<blockquote class=\"twitter-tweet\"><p>Hi</p>— Jane (@jane) <a href=\"%s\">View</a></blockquote>",
            // A handle that nobody can have, and no link that has the true one.
            "<blockquote class=\"twitter-tweet\"><p>Hi</p>— Jane (@jane_of_the_long_long_road_home) May 1, 2018</blockquote>",
            // A scheme in capitals.
            "<blockquote class=\"twitter-tweet\"><p>Hi <a href=\"HTTPS://example.com/a\">example.com/a</a></p>— Jane (@jane) <a href=\"HTTPS://Twitter.com/jane/status/5\">May 1, 2018</a></blockquote>",
            // A name that is like the dash before it.
            "<div class=\"timeline-item\"><a class=\"fullname\">- Jane</a><a class=\"username\">@jane</a><a class=\"tweet-link\" href=\"%s\"></a><div class=\"tweet-content\">Hi</div></div>",
            "<div class=\"timeline-item\"><a class=\"fullname\">&amp;mdash; X</a><a class=\"username\">@jane</a><a class=\"tweet-link\" href=\"%s\"></a><div class=\"tweet-content\">Hi</div></div>",
            "<div class=\"timeline-item\"><a class=\"fullname\">— Jane</a><a class=\"username\">@jane</a><a class=\"tweet-link\" href=\"%s\"></a><div class=\"tweet-content\">Hi</div></div>")
        .map(html -> html.replace("%s", status));
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void whatIsMissingOrOddIsReadAgain(String html) {
    List<TweetCitation> citations = PARSER.parseHtml(html).tweets();
    assertThat(citations).hasSize(1);
    Laws.roundTrip(citations.get(0));
    assertThat(CitationFormat.TEXT.format(citations.get(0)).lines())
        .noneMatch(line -> line.endsWith(" "));
    assertThat(CitationFormat.MARKDOWN.format(citations.get(0)).lines())
        .noneMatch(line -> line.endsWith(" "));
  }

  /** What the default parser finds in markup, it finds in what is rendered of it. */
  @ParameterizedTest
  @MethodSource("shapes")
  void whatIsFoundIsFoundAgain(String html) {
    TweetCitationParser parser = TweetCitationParser.create();
    for (TweetCitation tweet : parser.parseHtml(html).tweets()) {
      assertThat(only(parser.parseHtml(CitationFormat.HTML.format(tweet))))
          .isEqualTo(Laws.facts(tweet));
      assertThat(only(parser.parseMarkdown(CitationFormat.MARKDOWN.format(tweet))))
          .isEqualTo(Laws.facts(tweet));
      assertThat(only(parser.parseText(CitationFormat.TEXT.format(tweet))))
          .isEqualTo(Laws.facts(tweet));
    }
  }

  static Stream<String> attacks() {
    return Stream.of(
        "</blockquote><script>alert(1)</script>",
        "</p></blockquote><img src=x onerror=alert(1)>",
        "\"><a href=\"javascript:alert(1)\">x</a>",
        "](javascript:alert(1)) [x](javascript:alert(2))",
        "x\n\n# A heading\n\n<script>alert(1)</script>",
        "\u202Eevil\u202C \u2066isolate",
        "&lt;script&gt;&#60;b&#62;",
        "`code` ```\nfence\n```");
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void noValueBreaksOut(String attack) {
    TweetCitation tweet =
        TweetCitation.builder()
            .span(NOWHERE)
            .attribution(
                new Attribution(
                    NOWHERE,
                    Author.of(attack, "jane"),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()))
            .date(Optional.of(LocalDate.of(2020, 12, 26)))
            .body(
                Body.builder()
                    .text(attack + " link")
                    .span(NOWHERE)
                    .boundary(Boundary.MARKUP)
                    .language(Optional.of(attack))
                    .entities(List.of(new Link("link", "https://example.com/" + attack, NOWHERE)))
                    .build())
            .status(
                Optional.of(
                    new Status(
                        ID, Optional.of("jane"), "https://twitter.com/jane/status/" + ID + attack)))
            .build();

    Element html = Jsoup.parseBodyFragment(CitationFormat.HTML.format(tweet)).body();
    assertThat(html.children()).hasSize(1);
    for (Element element : html.child(0).getAllElements()) {
      assertThat(Set.of("blockquote", "p", "a", "br")).contains(element.normalName());
      assertThat(element.attr("href")).matches("(?:https://.*)?");
    }
    assertThat(CitationFormat.HTML.format(tweet))
        .doesNotContainPattern("[\u202A-\u202E\u2066-\u2069]");
    assertThat(CitationFormat.MARKDOWN.format(tweet).lines())
        .allMatch(line -> line.startsWith(">"));
    assertThat(CitationFormat.MARKDOWN.format(tweet))
        .doesNotContainPattern("(?<!\\\\)(?:\\]\\(<?javascript|<script)");
    assertThat(CitationFormat.MARKDOWN.format(tweet))
        .doesNotContainPattern("[\u202A-\u202E\u2066-\u2069]");
    assertThat(CitationFormat.TEXT.format(tweet))
        .doesNotContainPattern("[\u202A-\u202E\u2066-\u2069]");
  }

  @Test
  void whatIsUnknownIsLeftOut() {
    TweetCitation tweet =
        PARSER.parseHtml("<amp-twitter data-tweetid=\"" + ID + "\"></amp-twitter>").tweets().get(0);
    String address = "https://twitter.com/i/status/" + ID;
    assertThat(CitationFormat.HTML.format(tweet))
        .isEqualTo(
            "<blockquote class=\"twitter-tweet\"><a href=\""
                + address
                + "\">"
                + address
                + "</a></blockquote>");
    assertThat(CitationFormat.MARKDOWN.format(tweet)).isEqualTo("> — (@) <" + address + ">");
    assertThat(CitationFormat.TEXT.format(tweet)).isEqualTo("  — (@) (" + address + ")");
    Laws.roundTrip(tweet);
  }
}
