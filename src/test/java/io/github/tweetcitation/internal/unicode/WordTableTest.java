package io.github.tweetcitation.internal.unicode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WordTableTest {

  private final WordTable words =
      new WordTable("said wrote", "tweet post_on", "\u0648\u0623\u0636\u0627\u0641");

  private int kindOf(String word) {
    String text = "x" + word + "y";
    return words.kindOf(text.toCharArray(), 1, text.length() - 1);
  }

  @ParameterizedTest
  @CsvSource({
    "said, 1",
    "wrote, 1",
    "tweet, 2",
    "post on, 2",
    "\u0648\u0623\u0636\u0627\u0641, 3",
    "\u0648\u0627\u0636\u0627\u0641, 3",
    "\u0648\u0625\u0636\u0627\u0641, 3",
    "\u0648\u0622\u0636\u0622\u0641, 3"
  })
  void isAWord(String word, int kind) {
    assertThat(kindOf(word)).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({"sai", "saids", "post", "post_on", "Tweet", "\u0648\u0624\u0636\u0627\u0641", "''"})
  void isNoWord(String word) {
    assertThat(kindOf(word)).isZero();
  }

  /** So many words share slots. */
  @Test
  void everyWordOfALargeTableIsFound() {
    String words =
        IntStream.range(0, 3_000).mapToObj(i -> "w" + i * 31).collect(Collectors.joining(" "));
    WordTable table = new WordTable("other", words);
    for (String word : words.split(" ", -1)) {
      assertThat(table.kindOf(word.toCharArray(), 0, word.length())).isEqualTo(2);
      String longer = word + "x";
      assertThat(table.kindOf(longer.toCharArray(), 0, longer.length())).isZero();
    }
  }
}
