package io.github.tweetcitation.internal.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.Character.UnicodeScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SentencesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Fog. |Rain came. |It ended",
        "Fog.Rain",
        "Fog.\n|Rain",
        "Fog\n\n|Rain",
        "Fog! |\"Rain?\" |She left",
        "Fog.\" |She left",
        "Fog, rain",
        "Fog 2. |Rain",
        "Fog\u061F |بحر",
        "Fog\u06D4 |بحر",
        "霧だ。|晴れ",
        "霧だ！！|晴れ",
        " Fog"
      })
  void aSentenceBeginsThere(String marked) {
    String text = marked.replace("|", "");
    Sentences sentences = sentences(text);
    StringBuilder found = new StringBuilder(text);
    for (int at = text.length() - 1; at > 0; at--) {
      if (sentences.startAt(at) == at) {
        found.insert(at, '|');
      }
      assertThat(sentences.nextAfter(at)).isGreaterThan(at);
    }
    assertThat(found).hasToString(marked);
    assertThat(sentences.nextAfter(text.length() - 1)).isEqualTo(text.length());
  }

  @ParameterizedTest
  @CsvSource({
    "Fog on the quay, LATIN",
    "Fogggg, LATIN",
    "Fog, COMMON",
    "{foggy}, COMMON",
    "12345678, COMMON",
    "a#quay bcdefg, LATIN",
    "a#quayy bcd, LATIN",
    "a #quayy bcd, COMMON",
    "#quay @jane https://t.co/a Fog, COMMON",
    "أبحر القارب, ARABIC",
    "أبحر القارب في الصباح Fog, ARABIC",
    "Fogfogبب, LATIN",
    "Fogfogببب, COMMON",
    "\u0620\u0620\u0620\u0620\u0620\u0620, ARABIC",
    "Туман над портом, CYRILLIC",
    "霧が出た今日は, HAN",
    "フォグフォグ, HAN"
  })
  void nearlyAllLettersShowTheScript(String text, UnicodeScript script) {
    assertThat(sentences(text).scriptOf(0, text.length(), false)).isEqualTo(script);
    assertThat(sentences(text).scriptOf(0, text.length(), true)).isEqualTo(script);
  }

  @Test
  void ofALongTextTheNearerEndCounts() {
    String text = "Fog".repeat(30) + "بحر".repeat(30);
    assertThat(sentences(text).scriptOf(0, text.length(), false)).isEqualTo(UnicodeScript.LATIN);
    assertThat(sentences(text).scriptOf(0, text.length(), true)).isEqualTo(UnicodeScript.ARABIC);
  }

  @Test
  void aScriptChangesNearAPlaceOfItsLine() {
    Sentences sentences = sentences("Fog today in ضباب كثيف" + " اليوم".repeat(20));
    int change = "Fog today in ".length();
    assertThat(sentences.hasScriptChangeNear(0, change)).isTrue();
    assertThat(sentences.hasScriptChangeNear(0, change + 79)).isTrue();
    assertThat(sentences.hasScriptChangeNear(0, change + 80)).isFalse();
    assertThat(sentences.hasScriptChangeNear(change, change + 5)).isFalse();
    assertThat(sentences("Fog today, fog again").hasScriptChangeNear(0, 3)).isFalse();
  }

  @Test
  void manyWordsAreKept() {
    String text = "Fog said and tweeted. ".repeat(30) + "We win. ضباب Fog ".repeat(20);
    Sentences sentences = sentences(text);
    int speaker = text.indexOf("We win");
    assertThat(sentences.reports(0, speaker)).isTrue();
    assertThat(sentences.reports(speaker, text.length())).isFalse();
    assertThat(sentences.speaks(0, speaker)).isFalse();
    assertThat(sentences.speaks(text.length() - 20, text.length())).isTrue();
  }

  @Test
  void twoWordsAreOneOnlyWhereASentenceBegins() {
    assertThat(sentences("In a storm").goesOnAt(0)).isTrue();
    assertThat(sentences("Fog. In a storm").goesOnAt(5)).isTrue();
    assertThat(sentences("Fog In a storm").goesOnAt(4)).isFalse();
    assertThat(sentences("In " + " ".repeat(90) + "a storm").goesOnAt(0)).isFalse();
  }

  private static Sentences sentences(String text) {
    return new Sentences(new NonLetterIndex(text.toCharArray()));
  }
}
