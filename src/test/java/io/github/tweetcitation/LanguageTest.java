package io.github.tweetcitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Dates as embeds print them, one a line of {@code cases/languages.csv}. */
@Tag("no-mutation")
final class LanguageTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(
      files = "src/test/resources/io/github/tweetcitation/cases/languages.csv",
      delimiter = '|')
  void isReadAtEveryLeniency(String id, String printed, LocalDate day) {
    String text = "Fog on the harbour today #fog\n— J (@j) " + printed;
    for (Leniency leniency : Leniency.values()) {
      CitedDocument document =
          TweetCitationParser.builder().leniency(leniency).build().parseText(text);
      assertThat(document.citations())
          .as("%s at %s", id, leniency)
          .singleElement()
          .satisfies(
              tweet -> {
                assertThat(tweet.date()).contains(day);
                assertThat(tweet.attribution().span().in(text)).isEqualTo("— J (@j) " + printed);
              });
    }
  }
}
