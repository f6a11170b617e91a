package io.github.tweetcitation.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tweetcitation.Direction;
import org.junit.jupiter.api.Test;

class BidiTextTest {

  @Test
  void anIsolatedValueCannotReachOut() {
    assertThat(BidiText.isolate("سلمى")).isEqualTo("\u2068سلمى\u2069");
    assertThat(BidiText.isolate("@a", Direction.RTL)).isEqualTo("\u2067@a\u2069");
    assertThat(BidiText.isolate("1", Direction.LTR)).isEqualTo("\u20661\u2069");
    assertThat(BidiText.isolate("a\u202Eb\u2069c\u200F")).isEqualTo("\u2068abc\u200F\u2069");
  }

  @Test
  @SuppressWarnings("NullAway") // misuse is what is tested
  void nullIsNamed() {
    assertThatThrownBy(() -> BidiText.isolate(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("value");
    assertThatThrownBy(() -> BidiText.isolate("", null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("direction");
  }
}
