package io.github.tweetcitation.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences with places for values. */
final class SentenceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The {part} has {printed}. | The name has tea.
          {printed} is in the {part} | tea is in the name
          No value. | No value.
          It has {printed}[, not {expected}]. | It has tea.
          It has {printed}[, not {known}]. | It has tea, not milk.
          [{known}, ]{printed} | milk, tea
          [{expected}, ]{printed} | tea
          {printed}[{known}{expected}] | tea
          """)
  void isFilled(String pattern, String expected) {
    Map<String, String> values = Map.of("printed", "tea", "known", "milk");

    assertThat(Sentence.fill(pattern, "name", values)).isEqualTo(expected);
  }

  @Test
  void aLongValueIsCutBetweenCharacters() {
    String longest = "\uD83C\uDF75".repeat(60);

    assertThat(Sentence.fill("{a}", "", Map.of("a", longest))).isEqualTo(longest);
    assertThat(Sentence.fill("{a}", "", Map.of("a", longest + "x"))).isEqualTo(longest + "\u2026");
  }
}
