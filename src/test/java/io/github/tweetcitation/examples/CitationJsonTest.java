package io.github.tweetcitation.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tweetcitation.Attribution;
import io.github.tweetcitation.Author;
import io.github.tweetcitation.Body;
import io.github.tweetcitation.Boundary;
import io.github.tweetcitation.Cashtag;
import io.github.tweetcitation.CitedDocument;
import io.github.tweetcitation.Direction;
import io.github.tweetcitation.Finding;
import io.github.tweetcitation.Hashtag;
import io.github.tweetcitation.Leniency;
import io.github.tweetcitation.Link;
import io.github.tweetcitation.MediaLink;
import io.github.tweetcitation.Mention;
import io.github.tweetcitation.OddCharacters;
import io.github.tweetcitation.PrintedDate;
import io.github.tweetcitation.Remark;
import io.github.tweetcitation.Span;
import io.github.tweetcitation.Status;
import io.github.tweetcitation.TweetCitation;
import io.github.tweetcitation.TweetCitationParser;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class CitationJsonTest {

  private static final String ABSENT =
      """
      {"id": "x", "citations": [{
        "network": "x",
        "span": {"start": 0, "end": 9}, "attribution": {"start": 4, "end": 9},
        "leniency": "LENIENT",
        "author": {"handle": "jane"},
        "body": {"text": "", "span": {"start": 4, "end": 4}, "boundary": "LINE",
                 "direction": "NEUTRAL", "alternatives": []},
        "media": [], "entities": [], "findings": []}],
        "media": []}
      """;

  private static final String WHOLE =
      """
      {"id": "dir/x.txt", "citations": [{
        "network": "x",
        "span": {"start": 0, "end": 9}, "attribution": {"start": 4, "end": 9},
        "leniency": "STRICT",
        "author": {"name": "Jane", "handle": "jane", "nameSpan": {"start": 4, "end": 5},
                   "handleSpan": {"start": 5, "end": 6}},
        "date": "2020-12-25", "day": {"date": "2020-12-25", "from": "printed"},
        "printedDate": {"text": "a day", "span": {"start": 6, "end": 9}, "languages": ["en"],
                        "days": ["2020-12-25"]},
        "body": {"text": "abcd", "span": {"start": 0, "end": 4}, "boundary": "GUESS",
                 "direction": "LTR", "language": "en",
                 "tail": {"text": "and more", "span": {"start": 4, "end": 4}},
                 "alternatives": [{"text": "cd", "span": {"start": 2, "end": 4}},
                                  {"text": "d", "span": {"start": 3, "end": 4}}]},
        "media": [{"code": "TBn41AGDNr", "url": "https://pic.twitter.com/TBn41AGDNr"}],
        "entities": [
          {"type": "mention", "text": "@a", "span": {"start": 0, "end": 0}},
          {"type": "hashtag", "text": "#b", "span": {"start": 0, "end": 2}},
          {"type": "cashtag", "text": "$C", "span": {"start": 2, "end": 3}},
          {"type": "link", "text": "https://t.co/d", "url": "https://t.co/d", "span": {"start": 3, "end": 4}},
          {"type": "medialink", "text": "pic.twitter.com/TBn41AGDNr",
           "span": {"start": 3, "end": 4}}],
        "status": {"id": "1342525353463844864",
                   "url": "https://twitter.com/jane/status/1342525353463844864",
                   "createdAt": "2020-12-25T17:39:21.837Z"},
        "findings": [
          {"type": "BODY_START_UNCERTAIN", "severity": "info", "part": "body",
           "message": "Where the text begins is a judgement.",
           "evidence": {}, "span": {"start": 0, "end": 0}},
          {"type": "BIDI_OVERRIDE", "severity": "suspicious", "part": "name",
           "message": "An invisible override (U+202E) in the name makes it read in another order than it is stored.",
           "evidence": {"codePoints": "U+202E"}, "span": {"start": 0, "end": 1}}]}],
        "media": [{"code": "TBn41AGDNr", "url": "https://pic.twitter.com/TBn41AGDNr",
                   "span": {"start": 3, "end": 4}, "citation": 0}]}
      """;

  private static final String ASTRAL =
      """
      \uD83C\uDF89 The fair of Meridew opens, its keepers write \uD83C\uDF89:

      Dear all \uD83D\uDEA2 come with @PierBand and #Fair\u00E9! pic.twitter.com/a1B2c3D4e5

      \u2014 Pier \uD83C\uDF0A Fair ???????? (@PierFair) December 26, 2020

      ومعرض آخر في مرسى العقيق يفتتح أبوابه:

      أهلا بكم جميعا \uD83C\uDFAA

      \u2014 معرض العقيق \uD83C\uDFAA (@AqiqFair) ٢٧ ديسمبر، ٢٠٢٠
      """;

  @Test
  void everyFieldOfTheContract() {
    assertThat(json("dir/x.txt", wholeTweet())).isEqualTo(JsonMapper.shared().readTree(WHOLE));
  }

  @Test
  void alternativesCountInTheUnitToo() {
    CitedDocument document = new CitedDocument("\uD83C\uDF89cdefghi", List.of(wholeTweet()));
    JsonNode body =
        CitationJson.of("x", document, Offsets.CODEPOINTS).get("citations").get(0).get("body");

    assertThat(body.get("alternatives").get(0).get("span").toString())
        .isEqualTo("{\"start\":1,\"end\":3}");
  }

  @Test
  void absentValuesAreLeftOut() {
    TweetCitation tweet =
        TweetCitation.builder()
            .span(new Span(0, 9))
            .requiredLeniency(Leniency.LENIENT)
            .attribution(
                new Attribution(
                    new Span(4, 9),
                    Author.of("", "jane"),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()))
            .body(Body.builder().span(new Span(4, 4)).boundary(Boundary.LINE).build())
            .build();

    assertThat(json("x", tweet)).isEqualTo(JsonMapper.shared().readTree(ABSENT));
  }

  @Test
  void theDayIsThatOfTheStatusIfNoneIsPrinted() {
    CitedDocument document =
        TweetCitationParser.create()
            .parseHtml("<amp-twitter data-tweetid=\"1342525353463844864\"></amp-twitter>");
    JsonNode tweet = CitationJson.of("x", document, Offsets.UTF16).get("citations").get(0);

    assertThat(tweet.has("date")).isFalse();
    assertThat(tweet.get("day").toString())
        .isEqualTo("{\"date\":\"2020-12-25\",\"from\":\"status\"}");
  }

  @Test
  void sequentialIdTellsNoTime() {
    CitedDocument document =
        TweetCitationParser.create()
            .parseText(
                """
                Just setting up my shop.
                \u2014 Jane Doe (@jane) March 21, 2006 https://twitter.com/jane/status/20
                """);
    JsonNode status =
        CitationJson.of("x", document, Offsets.UTF16).get("citations").get(0).get("status");

    assertThat(status.get("id").asString()).isEqualTo("20");
    assertThat(status.has("createdAt")).isFalse();
  }

  @Test
  void aDocumentWithoutCitationsHasAnEmptyList() {
    ObjectNode json = CitationJson.of("x", new CitedDocument("abc", List.of()), Offsets.UTF16);

    assertThat(json.toString()).isEqualTo("{\"id\":\"x\",\"citations\":[],\"media\":[]}");
  }

  /** Cut out by the units of each, every span of the JSON is the same piece of the source. */
  @ParameterizedTest
  @EnumSource
  void offsetsCountInTheirUnit(Offsets unit) {
    CitedDocument document = TweetCitationParser.create().parseText(ASTRAL);
    List<String> expected = cuts(document, Offsets.UTF16);

    assertThat(document.tweets()).hasSize(2);
    assertThat(expected)
        .contains("@PierBand", "#Fair\u00E9", "pic.twitter.com/a1B2c3D4e5")
        .contains("Pier \uD83C\uDF0A Fair ????????")
        .contains("أهلا بكم جميعا \uD83C\uDFAA")
        .contains("\u2014 معرض العقيق \uD83C\uDFAA (@AqiqFair) ٢٧ ديسمبر، ٢٠٢٠");
    assertThat(cuts(document, unit)).isEqualTo(expected);
  }

  @Test
  void unitsDifferWhereTheTextIsNotAscii() {
    CitedDocument document = TweetCitationParser.create().parseText(ASTRAL);
    int utf16 = lastEnd(document, Offsets.UTF16);

    assertThat(ASTRAL.substring(0, utf16)).endsWith("٢٠٢٠");
    assertThat(lastEnd(document, Offsets.CODEPOINTS)).isEqualTo(utf16 - 6);
    assertThat(lastEnd(document, Offsets.UTF8))
        .isEqualTo(ASTRAL.stripTrailing().getBytes(StandardCharsets.UTF_8).length);
  }

  private static TweetCitation wholeTweet() {
    LocalDate day = LocalDate.of(2020, 12, 25);
    return TweetCitation.builder()
        .span(new Span(0, 9))
        .attribution(
            new Attribution(
                new Span(4, 9),
                Author.of("Jane", "jane"),
                Optional.of(new Span(4, 5)),
                Optional.of(new Span(5, 6)),
                Optional.of(new PrintedDate("a day", new Span(6, 9), List.of("en"), List.of(day)))))
        .date(Optional.of(day))
        .body(wholeBody())
        .status(Status.parse("https://twitter.com/jane/status/1342525353463844864"))
        .findings(
            List.of(
                new Remark(Finding.Type.BODY_START_UNCERTAIN, Finding.Part.BODY, new Span(0, 0)),
                new OddCharacters(
                    Finding.Type.BIDI_OVERRIDE,
                    Finding.Part.NAME,
                    new Span(0, 1),
                    List.of(0x202E))))
        .build();
  }

  private static Body wholeBody() {
    return Body.builder()
        .text("abcd")
        .span(new Span(0, 4))
        .boundary(Boundary.GUESS)
        .direction(Direction.LTR)
        .language(Optional.of("en"))
        .tail(Optional.of(new Body.Tail("and more", new Span(4, 4))))
        .entities(
            List.of(
                new Mention("@a", new Span(0, 0)),
                new Hashtag("#b", new Span(0, 2)),
                new Cashtag("$C", new Span(2, 3)),
                new Link("https://t.co/d", "https://t.co/d", new Span(3, 4)),
                new MediaLink("pic.twitter.com/TBn41AGDNr", new Span(3, 4))))
        .alternatives(
            List.of(
                new Body.Alternative("cd", new Span(2, 4)),
                new Body.Alternative("d", new Span(3, 4))))
        .build();
  }

  private static JsonNode json(String id, TweetCitation tweet) {
    CitedDocument document = new CitedDocument("abcdefghi", List.of(tweet));
    String printed = CitationJson.of(id, document, Offsets.UTF16).toString();
    return JsonMapper.shared().readTree(printed);
  }

  private static int lastEnd(CitedDocument document, Offsets unit) {
    JsonNode citations = CitationJson.of("x", document, unit).get("citations");
    return citations.get(1).get("span").get("end").asInt();
  }

  private static List<String> cuts(CitedDocument document, Offsets unit) {
    List<String> cuts = new ArrayList<>();
    for (JsonNode parent : CitationJson.of("x", document, unit).findParents("start")) {
      int start = parent.get("start").asInt();
      int end = parent.get("end").asInt();
      cuts.add(cut(document.source(), unit, start, end));
    }
    return cuts;
  }

  private static String cut(String source, Offsets unit, int start, int end) {
    return switch (unit) {
      case UTF16 -> source.substring(start, end);
      case CODEPOINTS -> {
        int[] codePoints = source.codePoints().toArray();
        yield new String(codePoints, start, end - start);
      }
      case UTF8 -> {
        byte[] bytes = source.getBytes(StandardCharsets.UTF_8);
        yield new String(Arrays.copyOfRange(bytes, start, end), StandardCharsets.UTF_8);
      }
    };
  }
}
