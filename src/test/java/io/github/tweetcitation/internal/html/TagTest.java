package io.github.tweetcitation.internal.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TagTest {

  @ParameterizedTest
  @CsvSource({
    "div, div, BLOCK",
    "P, p, BLOCK",
    "BlockQuote, blockquote, WHOLE_BLOCK",
    "svg, svg, WHOLE",
    "IFRAME, iframe, RAW",
    "Script, script, SCRIPT"
  })
  void aNameIsFoundInAnyCase(String printed, String name, Tag.Kind kind) {
    Tag tag = at(printed);
    assertThat(tag).isNotNull();
    assertThat(tag.name()).isEqualTo(name);
    assertThat(tag.kind()).isEqualTo(kind);
    assertThat(at(name)).isSameAs(tag);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "b", "di", "divs", "h7", "span", "p1", "\u017Fcript", "\u0000"})
  void otherNamesMeanNothing(String printed) {
    assertThat(at(printed)).isNull();
  }

  private static @Nullable Tag at(String printed) {
    String html = "<" + printed + ">";
    return Tag.at(html, 1, 1 + printed.length());
  }
}
