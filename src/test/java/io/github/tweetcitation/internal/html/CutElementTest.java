package io.github.tweetcitation.internal.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tweetcitation.internal.html.CutElement.Rule;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CutElementTest {

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
  void elementsHaveARule(String name, Rule rule) {
    assertThat(CutElement.at("<" + name + ">", 1)).isEqualTo(new CutElement(name, rule));
    assertThat(CutElement.at("</" + name.toUpperCase(Locale.ROOT), 2))
        .isEqualTo(new CutElement(name, rule));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "b", "di", "divs", "h7", "span", "p1", "\u017Fcript", "\u0000"})
  void otherNamesHaveNone(String name) {
    assertThat(CutElement.at("<" + name, 1)).isNull();
  }

  @Test
  void noTwoNamesHaveTheSameHash() {
    String names =
        "address article aside center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6"
            + " header hr li main nav ol p section ul blockquote pre table a button code kbd math"
            + " noscript object samp select svg template iframe noembed noframes style textarea"
            + " title xmp script";
    assertThat(names.split(" ", -1))
        .allSatisfy(name -> assertThat(CutElement.at(name, 0)).isNotNull());
  }
}
