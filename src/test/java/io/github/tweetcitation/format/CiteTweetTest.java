package io.github.tweetcitation.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tweetcitation.Author;
import io.github.tweetcitation.CitedDocument;
import io.github.tweetcitation.Status;
import io.github.tweetcitation.TweetCitation;
import io.github.tweetcitation.TweetCitationParser;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The template of Wikipedia, by the rules of its module. */
final class CiteTweetTest {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  @Test
  void isReadAgain() {
    CitedDocument document = Post.document(Post.JANE, Post.NORA);
    String written = CitationFormat.CITE_TWEET.format(document, Optional.empty());
    List<TweetCitation> read = TweetCitationParser.create().parseText(written).tweets();
    assertThat(read)
        .extracting(TweetCitation::author)
        .containsExactly(Author.of("Jane Doe", "jane_doe"), Author.of("نورا", "nora"));
    assertThat(read)
        .extracting(tweet -> tweet.body().text())
        .containsExactly("Doors open at nine.", "صباح الخير");
    assertThat(read)
        .extracting(tweet -> tweet.date().orElseThrow())
        .containsExactly(Post.JANE.day(), Post.NORA.day());
    assertThat(read)
        .extracting(tweet -> tweet.status().orElseThrow().id())
        .containsExactly(Post.JANE.id(), Post.NORA.id());
  }

  @Test
  void whatTheTemplateAsksForIsThere() {
    assertThat(CitationFormat.CITE_TWEET.format(Post.UNKNOWN.citation()))
        .isEqualTo("{{Cite tweet |user= |number= |title=}}");
  }

  /** A date two days or more from that of the number would be an error. */
  @ParameterizedTest
  @CsvSource({
    "2020-12-24, 26 December 2020",
    "2020-12-25, 25 December 2020",
    "2020-12-26, 26 December 2020",
    "2020-12-27, 27 December 2020",
    "2020-12-28, 26 December 2020",
    "2012-12-26, 26 December 2020",
    ", 26 December 2020"
  })
  void dateAgreesWithNumber(@Nullable LocalDate printed, String date) {
    Map<String, String> parameters =
        parameters(CitationFormat.CITE_TWEET.format(Post.JANE.withDay(printed).citation()));
    assertThat(parameters).containsEntry("date", date);
    LocalDate ofNumber =
        Status.of(Long.parseLong(parameters.get("number")))
            .createdAt()
            .orElseThrow()
            .atOffset(ZoneOffset.UTC)
            .toLocalDate();
    assertThat(Math.abs(ChronoUnit.DAYS.between(LocalDate.parse(date, DATE), ofNumber)))
        .isLessThan(2);
  }

  /** The first ids have no time in them: the printed date stays. */
  @Test
  void numberWithoutDate() {
    Post first = Post.JANE.withId(20).withDay(LocalDate.of(2006, 3, 21));
    assertThat(parameters(CitationFormat.CITE_TWEET.format(first.citation())))
        .containsEntry("date", "21 March 2006");
  }

  @ParameterizedTest
  @MethodSource("io.github.tweetcitation.format.Post#hostile")
  void hostileValuesStay(Post post, TweetCitation citation) {
    Map<String, String> parameters = parameters(CitationFormat.CITE_TWEET.format(citation));
    assertThat(parameters)
        .hasSize(5)
        .containsEntry("user", "jane_doe")
        .containsEntry("title", post.text())
        .containsEntry("author", post.name())
        .containsEntry("number", post.id() == 0 ? "" : String.valueOf(post.id()));
  }

  /** Reads a template; fails if anything in it means something to a wiki. */
  private static Map<String, String> parameters(String template) {
    assertThat(template).startsWith("{{Cite tweet |").endsWith("}}");
    String inside = template.substring("{{Cite tweet |".length(), template.length() - 2);
    assertThat(inside).doesNotContainPattern("[{}<>\\[\\]]|''|~~~|__|&(?!#[0-9]+;)|[\n\r]");
    Map<String, String> parameters = new LinkedHashMap<>();
    for (String parameter : inside.split("\\|", -1)) {
      String[] nameAndValue = parameter.split("=", 2);
      parameters.put(
          nameAndValue[0].strip(), Parser.unescapeEntities(nameAndValue[1].strip(), false));
    }
    return parameters;
  }
}
