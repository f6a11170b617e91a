package io.github.tweetcitation.internal.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CutRuleTest {

  @ParameterizedTest
  @CsvSource({
    "div, BLOCK",
    "p, BLOCK",
    "ul, BLOCK",
    "blockquote, WHOLE_BLOCK",
    "svg, WHOLE",
    "iframe, RAW",
    "script, SCRIPT"
  })
  void elementsHaveARule(String name, CutRule rule) {
    assertThat(CutRule.ofName(name)).isEqualTo(rule);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "b", "di", "divs", "h7", "span", "p1", "\u017Fcript", "\u0000"})
  void otherNamesHaveNone(String name) {
    assertThat(CutRule.ofName(name)).isNull();
  }
}
