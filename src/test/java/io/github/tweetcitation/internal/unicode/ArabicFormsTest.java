package io.github.tweetcitation.internal.unicode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ArabicFormsTest {

  @ParameterizedTest
  @ValueSource(ints = {0xFB50, 0xFBB1, 0xFBD3, 0xFD3D, 0xFD50, 0xFDC7, 0xFE80, 0xFEFC})
  void isForm(int cp) {
    assertThat(ArabicForms.isForm(cp)).isTrue();
  }

  /** A letter, a dot of a letter, an ornate parenthesis, words in one sign, a byte order mark. */
  @ParameterizedTest
  @ValueSource(
      ints = {
        0x62F, 0xFB4F, 0xFBB2, 0xFBD2, 0xFD3E, 0xFD4F, 0xFDC8, 0xFDFA, 0xFE7F, 0xFEFD, 0xFEFF
      })
  void isNoForm(int cp) {
    assertThat(ArabicForms.isForm(cp)).isFalse();
  }

  @Test
  void showsLetters() {
    assertThat(ArabicForms.letters("26 \uFEA9\uFBFE\uFEB4\uFEE4\uFE92\uFEAE \uFDFA\uFD3E \u2460"))
        .isEqualTo("26 \u062F\u06CC\u0633\u0645\u0628\u0631 \uFDFA\uFD3E \u2460");
    assertThat(ArabicForms.letters("\uFEFB")).as("a ligature").isEqualTo("\u0644\u0627");
  }
}
