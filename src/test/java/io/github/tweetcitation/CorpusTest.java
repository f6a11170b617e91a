package io.github.tweetcitation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tweetcitation.format.CitationFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The development corpora, where they lie beside the project; skipped elsewhere. */
@Tag("no-mutation")
final class CorpusTest {

  private static final Path FOLDER = Path.of("../shared/data");

  private static final Pattern ENGLISH_DATE =
      Pattern.compile(
          "[\\s>\\[]*(?:January|February|March|April|May|June|July|August|September|October"
              + "|November|December) [0-9].*",
          Pattern.DOTALL);

  /**
   * What was counted over a corpus.
   *
   * @param gold citations that are there
   * @param found citations that were found
   * @param hits found ones that are there, by handle and date
   * @param names hits with the right name
   * @param english gold citations with an English date
   * @param englishHits hits among them
   */
  record Score(int gold, int found, int hits, int names, int english, int englishHits) {}

  private static Path corpus(String name) {
    Path file = FOLDER.resolve(name);
    Assumptions.assumeTrue(Files.exists(file), () -> file + " is not here");
    return file;
  }

  @Test
  void theArticleThatTheProjectWasFoundedOn() throws IOException {
    String article = Files.readString(corpus("seed-article.txt"));
    List<TweetCitation> tweets = TweetCitationParser.create().parseText(article).tweets();
    assertThat(tweets)
        .extracting(
            tweet -> tweet.author().handle().orElseThrow() + " " + tweet.date().orElseThrow())
        .containsExactly(
            "uR5n6qPqmflcFtR 2020-12-26", "MAKadhimi 2020-12-25", "IraqiPMO 2020-12-26");
    assertThat(tweets)
        .extracting(tweet -> tweet.author().name().orElseThrow())
        .containsExactly(
            "الزعيم", "Mustafa Al-Kadhimi مصطفى الكاظمي", "المكتب الاعلامي لرئيس الوزراء ????????");
    String[] lines = article.split("\n", -1);
    assertThat(tweets)
        .extracting(tweet -> tweet.body().text())
        .containsExactly(lines[2], lines[13], lines[16]);
    assertThat(tweets)
        .extracting(tweet -> tweet.media().stream().map(MediaLink::code).toList())
        .containsExactly(List.of("BJ0yGyz7Nf"), List.of(), List.of("TBn41AGDNr"));
    assertThat(tweets).extracting(tweet -> tweet.body().direction()).containsOnly(Direction.RTL);
  }

  /** The words of three people, and the embed that has those of one of them. */
  @Test
  void theReportsOfThatArticle() throws IOException {
    String article = Files.readString(corpus("seed-article.txt"));
    CitedDocument document = TweetCitationParser.create().parseText(article);
    List<Report> reports = ReportFinder.create().find(document);
    assertThat(reports)
        .extracting(report -> report.speaker().orElseThrow().text())
        .containsExactly(
            "المتحدث باسم “العصائب” جواد الطليباوي",
            "مصطفى الكاظمي",
            "مصطفى الكاظمي",
            "زعيم التيار الصدري في العراق مقتدى الصدر",
            "الصدر",
            "الصدر");
    assertThat(reports)
        .extracting(Report::isContinuing)
        .containsExactly(false, false, true, false, true, true);
    assertThat(reports)
        .extracting(
            report -> report.citation().flatMap(tweet -> tweet.author().handle()).orElse(""))
        .containsExactly("", "MAKadhimi", "MAKadhimi", "", "", "");
  }

  /** Figures are in docs/reports.md. */
  @Test
  void reports() throws IOException {
    int[] standard = reports(Leniency.STANDARD);
    assertThat(standard[1]).as("no false quotation").isEqualTo(standard[2]);
    assertThat(standard[1]).isGreaterThanOrEqualTo((int) (0.83 * standard[0]));
    int[] lenient = reports(Leniency.LENIENT);
    assertThat(lenient[1]).as("no false quotation").isEqualTo(lenient[2]);
    assertThat(lenient[1]).isGreaterThanOrEqualTo((int) (0.95 * lenient[0]));
  }

  /** Labelled quotations, those that were found, and all that were found. */
  private static int[] reports(Leniency leniency) throws IOException {
    int[] counts = new int[3];
    try (Stream<String> lines = Files.lines(corpus("arabic.jsonl"))) {
      for (String line : (Iterable<String>) lines::iterator) {
        JsonNode document = JsonMapper.shared().readTree(line);
        List<String> found = new ArrayList<>();
        CitedDocument cited =
            TweetCitationParser.create().parseText(document.path("text").asString());
        ReportFinder.create(leniency).find(cited).stream()
            .flatMap(report -> report.quotations().stream())
            .forEach(words -> found.add(letters(words.text())));
        counts[2] += found.size();
        for (JsonNode gold : document.path("reported")) {
          JsonNode quote = gold.path("quote");
          String words =
              letters((quote.isString() ? quote : gold.path("quote_unmarked")).asString(""));
          counts[0] += words.isEmpty() ? 0 : 1;
          counts[1] += !words.isEmpty() && found.remove(words) ? 1 : 0;
        }
      }
    }
    return counts;
  }

  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]", "");
  }

  @Test
  void textsAtStandard() throws IOException {
    Score score = score("texts.jsonl", Leniency.STANDARD);
    assertThat(score.hits()).as("precision 1.0").isEqualTo(score.found());
    assertThat(score.hits()).isGreaterThanOrEqualTo(109);
    assertThat(score.names()).isEqualTo(score.hits());
  }

  @Test
  void textsAtLenient() throws IOException {
    Score score = score("texts.jsonl", Leniency.LENIENT);
    assertThat(score.hits())
        .as("recall")
        .isGreaterThanOrEqualTo((int) Math.ceil(0.93 * score.gold()));
    assertThat(score.hits())
        .as("precision")
        .isGreaterThanOrEqualTo((int) Math.ceil(0.99 * score.found()));
  }

  @Test
  void lookAlikes() throws IOException {
    for (Leniency leniency : Leniency.values()) {
      assertThat(score("lookalikes.jsonl", leniency).found()).isZero();
    }
  }

  @Test
  void flattened() throws IOException {
    Score score = score("flattened.jsonl", Leniency.STANDARD);
    assertThat(score.hits()).as("precision 1.0").isEqualTo(score.found());
    assertThat(score.hits()).isGreaterThanOrEqualTo((int) Math.ceil(0.99 * score.gold()));
    assertThat(score.englishHits()).isGreaterThanOrEqualTo((int) Math.ceil(0.98 * score.english()));
    assertThat(score.names()).isGreaterThanOrEqualTo((int) Math.ceil(0.99 * score.hits()));
  }

  /** Markdown has the link that the date carries, unless the converter was told to drop links. */
  @Test
  void markdown() throws IOException {
    int golds = 0;
    int bodies = 0;
    int statuses = 0;
    try (Stream<String> lines = Files.lines(corpus("flattened.jsonl"))) {
      for (String line : (Iterable<String>) lines::iterator) {
        JsonNode document = JsonMapper.shared().readTree(line);
        String form = document.path("form").asString();
        if (form.equals("html2text") || form.equals("pandoc-gfm")) {
          List<TweetCitation> found =
              new ArrayList<>(
                  TweetCitationParser.create()
                      .parseMarkdown(document.path("markdown").asString())
                      .tweets());
          for (JsonNode gold : document.path("gold")) {
            golds++;
            TweetCitation tweet = take(found, gold);
            if (tweet != null) {
              statuses += tweet.status().isPresent() ? 1 : 0;
              bodies +=
                  squeeze(tweet.body().text()).equals(squeeze(gold.path("body").asString()))
                      ? 1
                      : 0;
            }
          }
        }
      }
    }
    assertThat(statuses).isEqualTo(golds);
    assertThat(bodies)
        .as("but for words that the corpus scrambled as one")
        .isGreaterThan((int) (0.95 * golds));
  }

  /** Every citation that is rendered and read again tells the same. */
  @Test
  void embedsRenderedAndReadAgain() throws IOException {
    TweetCitationParser parser = TweetCitationParser.builder().leniency(Leniency.LENIENT).build();
    try (Stream<String> lines = Files.lines(corpus("embeds.jsonl"))) {
      for (String line : (Iterable<String>) lines::iterator) {
        String html = JsonMapper.shared().readTree(line).path("html").asString();
        for (TweetCitation tweet : parser.parseHtml(html).tweets()) {
          assertThat(facts(parser.parseHtml(CitationFormat.HTML.format(tweet))))
              .isEqualTo(List.of(facts(tweet)));
          assertThat(facts(parser.parseMarkdown(CitationFormat.MARKDOWN.format(tweet))))
              .isEqualTo(List.of(facts(tweet)));
          assertThat(facts(parser.parseText(CitationFormat.TEXT.format(tweet))))
              .isEqualTo(List.of(facts(tweet)));
        }
      }
    }
  }

  private static List<String> facts(CitedDocument document) {
    return document.tweets().stream().map(CorpusTest::facts).toList();
  }

  private static String facts(TweetCitation tweet) {
    List<String> media = tweet.media().stream().map(MediaLink::code).toList();
    return tweet.author() + " " + tweet.date() + tweet.status() + media + tweet.body().text();
  }

  /**
   * Embeds as editors and systems left them. In one body of twenty-five the corpus scrambled two
   * words that touch as if they were one; such a body cannot be read, only its end.
   */
  @Test
  void embeds() throws IOException {
    int golds = 0;
    int found = 0;
    int whole = 0;
    int bodies = 0;
    int ends = 0;
    try (Stream<String> lines = Files.lines(corpus("embeds.jsonl"))) {
      for (String line : (Iterable<String>) lines::iterator) {
        JsonNode document = JsonMapper.shared().readTree(line);
        JsonNode gold = document.path("gold").path(0);
        List<TweetCitation> tweets =
            TweetCitationParser.create().parseHtml(document.path("html").asString()).tweets();
        golds++;
        found += tweets.size();
        TweetCitation tweet = take(new ArrayList<>(tweets), gold);
        if (tweet != null) {
          whole += isSame(tweet, gold) ? 1 : 0;
          String body = squeeze(tweet.body().text());
          String expected = squeeze(Parser.unescapeEntities(gold.path("body").asString(), false));
          bodies += body.equals(expected) ? 1 : 0;
          ends += body.endsWith(expected.substring(Math.max(0, expected.length() - 12))) ? 1 : 0;
        }
      }
    }
    assertThat(found).as("nothing else is found").isEqualTo(golds);
    assertThat(whole).as("name, media and id").isGreaterThanOrEqualTo(golds - 2);
    assertThat(bodies).isGreaterThanOrEqualTo((int) (0.95 * golds));
    assertThat(ends).isEqualTo(golds);
  }

  private static boolean isSame(TweetCitation tweet, JsonNode gold) {
    List<String> media = new ArrayList<>();
    gold.path("media").forEach(link -> media.add(link.asString().replaceAll(".*/", "")));
    return squeeze(tweet.author().name().orElse("")).equals(squeeze(gold.path("name").asString()))
        && tweet.media().stream().map(MediaLink::code).toList().equals(media)
        && tweet
            .status()
            .map(status -> Long.toString(status.id()).equals(gold.path("status_id").asString()))
            .orElse(gold.path("status_id").isNull());
  }

  /** The date of an embed is the text of its last link to a status. */
  @Test
  void theDatesOfEmbeds() throws IOException {
    int printed = 0;
    try (Stream<String> lines = Files.lines(corpus("embeds.jsonl"))) {
      for (String line : (Iterable<String>) lines::iterator) {
        JsonNode document = JsonMapper.shared().readTree(line);
        JsonNode golds = document.path("gold");
        JsonNode gold = golds.isArray() ? golds.path(0) : golds;
        String date =
            Jsoup.parse(document.path("html").asString())
                .select("a[href*=/status]")
                .eachText()
                .stream()
                .reduce("", (before, last) -> last);
        // The gold date is the id's, and ids of before November 2010 tell none.
        if (gold.path("date").isString() && date.codePoints().anyMatch(Character::isDigit)) {
          printed++;
          String text = "— Jane (@jane) " + date.substring(Math.max(0, date.lastIndexOf(')') + 1));
          assertThat(TweetCitationParser.create().parseText(text).tweets())
              .as(date)
              .extracting(tweet -> tweet.date().map(LocalDate::toString).orElse("none"))
              .containsExactly(gold.path("date").asString());
        }
      }
    }
    assertThat(printed).isGreaterThan(400);
  }

  private static Score score(String name, Leniency leniency) throws IOException {
    TweetCitationParser parser = TweetCitationParser.builder().leniency(leniency).build();
    int[] counts = new int[6];
    try (Stream<String> lines = Files.lines(corpus(name))) {
      lines.map(JsonMapper.shared()::readTree).forEach(document -> count(document, parser, counts));
    }
    return new Score(counts[0], counts[1], counts[2], counts[3], counts[4], counts[5]);
  }

  private static void count(JsonNode document, TweetCitationParser parser, int[] counts) {
    boolean markdown = document.has("markdown");
    String text = document.path(markdown ? "markdown" : "text").asString();
    CitedDocument cited = markdown ? parser.parseMarkdown(text) : parser.parseText(text);
    List<TweetCitation> found = new ArrayList<>(cited.tweets());
    counts[1] += found.size();
    for (JsonNode gold : document.path("gold")) {
      TweetCitation hit = take(found, gold);
      boolean english = isEnglish(text, gold.path("handle").asString());
      counts[0]++;
      counts[2] += hit == null ? 0 : 1;
      counts[3] +=
          hit != null
                  && squeeze(hit.author().name().orElse(""))
                      .equals(squeeze(gold.path("name").asString()))
              ? 1
              : 0;
      counts[4] += english ? 1 : 0;
      counts[5] += english && hit != null ? 1 : 0;
    }
  }

  private static @Nullable TweetCitation take(List<TweetCitation> found, JsonNode gold) {
    for (TweetCitation tweet : found) {
      boolean day =
          gold.path("date").isNull()
              || tweet
                  .date()
                  .map(date -> date.toString().equals(gold.path("date").asString()))
                  .orElse(false);
      if (tweet.author().handle().orElse("").equals(gold.path("handle").asString()) && day) {
        found.remove(tweet);
        return tweet;
      }
    }
    return null;
  }

  private static boolean isEnglish(String text, String handle) {
    for (String printed : List.of(handle, handle.replace("_", "\\_"))) {
      int at = text.indexOf("(@" + printed + ")");
      if (at >= 0) {
        return ENGLISH_DATE.matcher(text.substring(at + printed.length() + 3)).matches();
      }
    }
    return false;
  }

  private static String squeeze(String text) {
    return text.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
  }
}
