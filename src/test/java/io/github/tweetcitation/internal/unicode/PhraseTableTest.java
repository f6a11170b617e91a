package io.github.tweetcitation.internal.unicode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PhraseTableTest {

  private final PhraseTable phrases =
      new PhraseTable("posted by", "post by", "публикация от", "منشور بواسطة");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "posted by Jane",
        "REPOSTED BY",
        "Post by Jane",
        "Публикация от Jane",
        "هذا منشور بواسطة ليلى"
      })
  void isIn(String text) {
    assertThat(phrases.anyIn(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "p", "poste", "post  by", "posted", "منشور", "\uD83D\uDE00 p\u4E00"})
  void isNotIn(String text) {
    assertThat(phrases.anyIn(text)).isFalse();
  }

  @Test
  void endsAfterItsLastLetter() {
    assertThat(phrases.endAt("a Post By b", 2)).isEqualTo("a Post By".length());
    assertThat(phrases.endAt("a Post By b", 0)).isNegative();
    assertThat(phrases.endAt("a Post By b", "a Post By b".length())).isNegative();
  }
}
