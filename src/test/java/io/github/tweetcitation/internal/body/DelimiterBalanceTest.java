package io.github.tweetcitation.internal.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DelimiterBalanceTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "fog (here) now, false",
        "fog here) now, true",
        "fog (here now, false",
        "(fog (here) now), false",
        "fog) (here), true",
        "fog) ((here), true",
        "\u00ABfog\u00BB, false",
        "fog\u00BB, true",
        "fog\u00BB \u00AB\u00ABhere\u00BB, true",
        "\u201Cfog\u201D, false",
        "fog\u201D, true",
        "fog\u201D \u201C\u201Chere\u201D, true",
        "\"fog\", false",
        "\"fog, true",
        "\u201Cfog), true"
      })
  void anOpenerIsMissing(String text, boolean broken) {
    assertThat(balance(text).areBrokenFrom(0)).isEqualTo(broken);
  }

  @Test
  void onlyWhatFollowsThePlaceCounts() {
    DelimiterBalance balance = balance("(fog) \"here\"");
    assertThat(balance.areBrokenFrom(11)).isTrue();
    assertThat(balance.areBrokenFrom(6)).isFalse();
    assertThat(balance.areBrokenFrom(4)).isTrue();
    assertThat(balance.areBrokenFrom(1)).isTrue();
    assertThat(balance.areBrokenFrom(0)).isFalse();
  }

  private static DelimiterBalance balance(String text) {
    return new DelimiterBalance(new NonLetterIndex(text.toCharArray()));
  }
}
