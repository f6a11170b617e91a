package io.github.tweetcitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each value of genuine citations is forged in turn: each forgery gets its finding. */
@Tag("no-mutation")
final class ForgeryTest {

  private static final Path FOLDER = Path.of("../shared/data");

  private static final TweetCitationParser PARSER = TweetCitationParser.create();

  /** Name, handle, text, date and id of genuine tweets. */
  private static final String[][] GENUINE = {
    {
      "Marta K\u00F6hler",
      "martakoehler",
      "Heute backen wir Brot f\u00FCr alle, die fr\u00FCh aufstehen.",
      "March 4, 2019",
      "1102546922538912146"
    },
    {
      "أخبار الساحل",
      "coastnews",
      "وصلت السفينة إلى الميناء بعد رحلة طويلة، أهلا بالبحارة",
      "December 25, 2020",
      "1342525353463844864"
    },
    {
      "\u041F\u0451\u0442\u0440 Volkov",
      "petrvolkov",
      "\u0421\u0435\u0433\u043E\u0434\u043D\u044F \u043C\u044B \u043E\u0442\u043A\u0440\u044B\u043B\u0438"
          + " \u043D\u043E\u0432\u0443\u044E \u0431\u0438\u0431\u043B\u0438\u043E\u0442\u0435\u043A\u0443",
      "June 5, 2020",
      "1268882952850064613"
    },
    {"港の本屋", "minatobook", "今日は新しい本が届きました。", "May 8, 2025", "1920439633478670404"},
    {
      "Harbour Light",
      "harbourlight",
      "Come and see the lamp turn – once more – before the fog…",
      "March 26, 2022",
      "1507538203846213634"
    },
  };

  private static final String HTML =
      "<p>Prose.</p><blockquote class=\"twitter-tweet\"><p>%3$s</p>&mdash; %1$s (@%2$s)"
          + " <a href=\"https://twitter.com/%2$s/status/%5$s\">%4$s</a></blockquote><p>Prose.</p>";

  private static final String MARKDOWN =
      "Prose.\n\n> %3$s\n>\n> — %1$s (@%2$s) [%4$s](https://twitter.com/%2$s/status/%5$s)\n\nProse.\n";

  private static final String TEXT = "Prose:\n\n%3$s\n\n— %1$s (@%2$s) %4$s\n\nProse.\n";

  private static String document(String form, Object[] values) {
    String pattern =
        switch (form) {
          case "html" -> HTML;
          case "markdown" -> MARKDOWN;
          default -> TEXT;
        };
    return String.format(pattern, values);
  }

  private static CitedDocument parse(String form, String source) {
    return switch (form) {
      case "html" -> PARSER.parseHtml(source);
      case "markdown" -> PARSER.parseMarkdown(source);
      default -> PARSER.parseText(source);
    };
  }

  private static List<Finding> findings(String form, String source) {
    return parse(form, source).tweets().stream()
        .flatMap(tweet -> tweet.findings().stream())
        .toList();
  }

  /** The forgeries of a document that get no finding. */
  private static List<String> missed(String form, String source, Set<String> tried) {
    List<String> missed = new ArrayList<>();
    for (TweetCitation tweet : parse(form, source).tweets()) {
      for (Forgery forgery : Forgery.of(source, tweet)) {
        tried.add(forgery.what() + " " + forgery.part());
        List<Finding> found = findings(form, forgery.document());
        if (found.stream().noneMatch(forgery::isFoundBy)) {
          missed.add(forgery.what() + " in " + tweet.author() + ": " + found);
        }
      }
    }
    return missed;
  }

  @ParameterizedTest
  @ValueSource(strings = {"html", "markdown", "text"})
  void forgedValuesAreFound(String form) {
    Set<String> tried = new TreeSet<>();
    for (Object[] values : GENUINE) {
      assertThat(missed(form, document(form, values), tried)).isEmpty();
    }
    int dates = form.equals("text") ? 0 : 11;
    assertThat(tried).as("kinds of forgeries").hasSize(21 + dates);
  }

  @ParameterizedTest
  @ValueSource(strings = {"html", "markdown", "text"})
  void genuineOnesHaveNothingToWarnOf(String form) {
    for (Object[] values : GENUINE) {
      assertThat(findings(form, document(form, values)))
          .allMatch(finding -> finding.severity() == Finding.Severity.INFO);
    }
  }

  @Test
  void forgedEmbedsOfTheCorpus() throws IOException {
    List<String> missed = new ArrayList<>();
    for (JsonNode document : corpus("embeds.jsonl")) {
      missed.addAll(missed("html", document.path("html").asString(), new TreeSet<>()));
    }
    assertThat(missed).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"embeds.jsonl", "texts.jsonl", "arabic.jsonl", "converters.jsonl"})
  void genuineCorporaHaveNothingSuspicious(String name) throws IOException {
    for (JsonNode document : corpus(name)) {
      String form = Stream.of("html", "markdown", "text").filter(document::has).findFirst().get();
      assertThat(findings(form, document.get(form).asString()))
          .as(document.path("id").asString())
          .noneMatch(finding -> finding.severity() == Finding.Severity.SUSPICIOUS);
    }
  }

  @Test
  void theArticleThatTheProjectWasFoundedOn() throws IOException {
    Path article = FOLDER.resolve("seed-article.txt");
    Assumptions.assumeTrue(Files.exists(article), () -> article + " is not here");
    List<TweetCitation> tweets = PARSER.parseText(Files.readString(article)).tweets();
    List<Finding> lost =
        findings("text", Files.readString(article)).stream()
            .filter(finding -> finding.severity() != Finding.Severity.INFO)
            .toList();
    assertThat(lost).hasSize(1).isSubsetOf(tweets.get(2).findings());
    assertThat(lost.get(0).evidence())
        .containsEntry("printed", "????????")
        .containsEntry("lost", "8 bytes");
  }

  private static List<JsonNode> corpus(String name) throws IOException {
    Path file = FOLDER.resolve(name);
    Assumptions.assumeTrue(Files.exists(file), () -> file + " is not here");
    List<JsonNode> documents = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      documents.add(JsonMapper.shared().readTree(line));
    }
    return documents;
  }
}
