package io.github.tweetcitation.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tweetcitation.benchmark.Score.Value;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ScoreTest {

  private static final GoldCitation FIRST =
      new GoldCitation(10, 20, "Jane", "jane", "2019-05-14", "1128226304318128129", "Fog.\nMore.");

  private static final GoldCitation SECOND =
      new GoldCitation(30, 40, "Cafe\u0301", "cafe", "2019-05-15", null, null);

  private static FoundCitation at(int start, int end) {
    return new FoundCitation(start, end, "Jane", "jane", "2019-05-14", null, "\u200FFog. More.");
  }

  private static Score score(FoundCitation... found) {
    Score score = new Score();
    score.add(
        new LabelledDocument("a", "en", "lines", Form.TEXT, "", List.of(FIRST, SECOND)),
        List.of(found));
    return score;
  }

  @Test
  void valuesCountOfAllCitationsThatHaveThem() {
    Score score = score(at(15, 25));

    assertThat(score.precision()).isEqualTo("100.0");
    assertThat(score.recall()).isEqualTo("50.0");
    assertThat(score.right(Value.NAME)).isEqualTo("50.0");
    assertThat(score.right(Value.ID)).isEqualTo("0.0");
    assertThat(score.right(Value.BODY)).isEqualTo("100.0");
  }

  @Test
  void wrongValuesAreNotRight() {
    Score score = score(at(31, 39));

    assertThat(score.recall()).isEqualTo("50.0");
    assertThat(score.right(Value.HANDLE)).isEqualTo("0.0");
    assertThat(score.right(Value.DATE)).isEqualTo("0.0");
  }

  @Test
  void composedLettersAreTheSame() {
    FoundCitation found = new FoundCitation(30, 40, "Caf\u00E9", null, null, null, null);

    assertThat(score(found).right(Value.NAME)).isEqualTo("50.0");
  }

  @Test
  void aCitationIsHitOnce() {
    Score score = score(at(10, 20), at(12, 20), at(0, 10));

    assertThat(score.precision()).isEqualTo("33.3");
    assertThat(score.recall()).isEqualTo("50.0");
  }

  @Test
  void theClosestOneIsTheHit() {
    FoundCitation other = new FoundCitation(19, 30, null, null, null, null, null);

    assertThat(score(other, at(10, 20)).right(Value.HANDLE)).isEqualTo("50.0");
  }

  @Test
  void nothingIsFound() {
    assertThat(score().precision()).isEqualTo("–");
    assertThat(score().recall()).isEqualTo("0.0");
  }
}
