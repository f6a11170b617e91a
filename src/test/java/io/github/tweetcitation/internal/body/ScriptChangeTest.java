package io.github.tweetcitation.internal.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Brackets are around the words without a direction at the last change. */
final class ScriptChangeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "أبحر القارب في الصباح []Fog on the quay",
        "Fog on the quay []أبحر القارب في الصباح",
        "أبحر القارب في الصباح []Fog today",
        "أبحر القارب في الصباح Fog",
        "أبحر القارب في الصباح Fog #quay 12",
        "أبحر القارب في الصباح [12 #quay ]Fog on the quay",
        "أبحر القارب في الصباح [@jane ]Fog on the quay",
        "أبحر القارب في الصباح [https://t.co/H4O2NANKaq ]Fog on it",
        "أبحر القارب في الصباح [\u0661\u0662 ]Fog on it",
        "أبحر القارب في الصباح [a\u0628 ]Fog on it",
        "Fog on أبحر القارب في الصباح",
        "Fog on the quay again",
        "\u05E2\u05E8\u05E4\u05DC \u05E2\u05DC \u05D4\u05E0\u05DE\u05DC []fog today again",
        "霧が 出た 今日 []أبحر القارب في الصباح",
        "Туман над портом []أبحر القارب في الصباح",
        "أبحر القارب في الصباح []😀Fog on it",
        ""
      })
  void theTextChangesThere(String marked) {
    String text = marked.replaceAll("[\\[\\]]", "");
    ScriptChange change = last(text, 0);
    StringBuilder found = new StringBuilder(text);
    if (change.from() >= 0) {
      found.insert(change.to(), ']').insert(change.from(), '[');
    }
    assertThat(found).hasToString(marked);
  }

  @Test
  void theChangeIsNotLookedForBeforeTheLeastPlace() {
    String text = "أبحر القارب في الصباح Fog on the quay";
    int start = text.indexOf("Fog");
    assertThat(last(text, start - 2).from()).isEqualTo(start);
    assertThat(last(text, start + "Fog on ".length()).from()).isNegative();
  }

  @Test
  void bothEndsAreEdges() {
    ScriptChange change = new ScriptChange(5, 9);
    assertThat(change.edgeBefore(10)).isEqualTo(9);
    assertThat(change.edgeBefore(9)).isEqualTo(5);
    assertThat(change.edgeBefore(5)).isEqualTo(-1);
    assertThat(new ScriptChange(0, 3).edgeBefore(8)).isEqualTo(-1);
    assertThat(change.isAt(4)).isFalse();
    assertThat(change.isAt(5)).isTrue();
    assertThat(change.isAt(9)).isTrue();
    assertThat(change.isAt(10)).isFalse();
    assertThat(new ScriptChange(-1, -1).isAt(-1)).isFalse();
  }

  private static ScriptChange last(String text, int least) {
    return ScriptChange.last(new NonLetterIndex(text.toCharArray()), least);
  }
}
