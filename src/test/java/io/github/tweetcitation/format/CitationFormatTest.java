package io.github.tweetcitation.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tweetcitation.CitedDocument;
import io.github.tweetcitation.TweetCitation;
import io.github.tweetcitation.TweetCitationParser;
import java.io.IOException;
import java.lang.reflect.Field;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the formats have in common, and the page about them. */
final class CitationFormatTest {

  private static final Path PAGE = Path.of("docs/formats.md");
  private static final Optional<URI> ADDRESS =
      Optional.of(URI.create("https://example.org/article"));

  /** The constants of the class. */
  static List<CitationFormat> formats() throws IllegalAccessException {
    List<CitationFormat> formats = new ArrayList<>();
    for (Field field : CitationFormat.class.getFields()) {
      formats.add((CitationFormat) field.get(null));
      assertThat(formats.get(formats.size() - 1)).hasToString(field.getName());
    }
    return formats;
  }

  @ParameterizedTest
  @MethodSource("formats")
  void pageShowsWhatIsWritten(CitationFormat format) throws IOException {
    String page = Files.readString(PAGE);
    CitedDocument document =
        TweetCitationParser.create().parseMarkdown(block(page.indexOf("```"), page));
    int section = page.indexOf("\n## " + format + "\n");
    assertThat(section).isPositive();
    assertThat(visible(format.format(document, ADDRESS)))
        .isEqualTo(block(page.indexOf("```", section), page));
  }

  /** The lines of a block of code. */
  private static String block(int fence, String page) {
    int start = page.indexOf('\n', fence) + 1;
    return page.substring(start, page.indexOf("\n```", start));
  }

  /** As the page shows it: isolates as escapes, no spaces at the end of a line. */
  private static String visible(String written) {
    return written
        .replace("\u2068", "\\u2068")
        .replace("\u2069", "\\u2069")
        .replaceAll(" *\r?\n", "\n")
        .stripTrailing();
  }

  /** Of a document without citations, the JSON formats write a value. */
  @ParameterizedTest
  @MethodSource("formats")
  void nothingIsWrittenOfNothing(CitationFormat format) {
    assertThat(format.format(Post.document(), ADDRESS))
        .isIn(
            "",
            "[]",
            "{\n  \"@context\": \"https://schema.org\",\n  \"@type\": \"CreativeWork\",\n"
                + "  \"url\": \"https://example.org/article\"\n}");
  }

  /** Handle and id; in place of what is unknown, the network and the day. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "Jane_Doe, 2020-12-26, 20, jane_doe_20",
        "jane, 2020-12-26, 0, jane_2020-12-26",
        "jane, -, 0, jane",
        "'', 2020-12-26, 20, x_20",
        "'', -, 0, x"
      })
  void keys(String handle, @Nullable LocalDate day, long id, String key) {
    String ris = CitationFormat.RIS.format(new Post("", handle, day, "", id).citation());
    assertThat(ris).contains("\r\nID  - " + key + "\r\n");
  }

  /** Tags of BCP 47 only. */
  @ParameterizedTest
  @CsvSource({"ar, true", "zh-CN, true", "x, false", "'ar}}', false", "'ar\nER  - ', false"})
  void languages(String language, boolean isTag) {
    TweetCitation jane = Post.JANE.citation();
    TweetCitation citation =
        jane.toBuilder()
            .body(jane.body().toBuilder().language(Optional.of(language)).build())
            .build();
    assertThat(CitationFormat.RIS.format(citation).contains("\r\nLA  - " + language + "\r\n"))
        .isEqualTo(isTag);
    assertThat(CitationFormat.CITE_TWEET.format(citation).endsWith(" |language=" + language + "}}"))
        .isEqualTo(isTag);
    assertThat(CitationFormat.CSL_JSON.format(citation).contains("\"language\": "))
        .isEqualTo(isTag);
  }

  @Test
  void keysOfADocumentAreUnique() {
    Post[] posts = {Post.JANE, Post.JANE, Post.NORA, Post.JANE, Post.UNKNOWN, Post.UNKNOWN};
    String ris = CitationFormat.RIS.format(Post.document(posts), Optional.empty());
    assertThat(Pattern.compile("ID  - (\\S+)").matcher(ris).results().map(it -> it.group(1)))
        .containsExactly(
            "jane_doe_1342757039109046272",
            "jane_doe_1342757039109046272:2",
            "nora_1764938902533046272",
            "jane_doe_1342757039109046272:3",
            "x",
            "x:2");
  }
}
