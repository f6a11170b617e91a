package io.github.tweetcitation.internal.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tweetcitation.internal.attribution.AttributionReading.DashState;
import io.github.tweetcitation.internal.attribution.NameReader.NameAndDash;
import io.github.tweetcitation.internal.text.Markup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes before the parenthesis of a handle, with {@code ⏎} for line breaks. */
final class NameReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          — Jane Doe | WHOLE | Jane Doe
          So cold. — Jane Doe | WHOLE | Jane Doe
          So cold.—Jane Doe | WHOLE | Jane Doe
          — — Jane Doe | WHOLE | Jane Doe
          — - Jane Doe | WHOLE | - Jane Doe
          — Al Ahly TV – Al Ahly | WHOLE | Al Ahly TV – Al Ahly
          – Al Ahly TV – Al Ahly | WHOLE | Al Ahly TV – Al Ahly
          So – really – cold — Jane Doe | WHOLE | Jane Doe
          So — really — cold⏎— Jane Doe | WHOLE | Jane Doe
          — Jane⏎Doe | WHOLE | Jane Doe
          > — Jane⏎> Doe | WHOLE | Jane Doe
          2018–2020 -- Jane Doe | WHOLE | Jane Doe
          &mdash; J&amp;J | WHOLE | J&J
          \\u2014 Jane Doe | WHOLE | Jane Doe
          So cold. � Jane Doe | DAMAGED | Jane Doe
          ? Jane Doe | DAMAGED | Jane Doe
          So cold. - Jane Doe | DAMAGED | Jane Doe
          '<!-- Jane Doe' | MISSING | '<!-- Jane Doe'
          So -- jobs!  Jane Doe | MISSING | Jane Doe
          So cold. pic.twitter.com/Rikoq31Xnq Jane Doe | MISSING | Jane Doe
          So cold.⏎Jane Doe | MISSING | Jane Doe
          — Bob (@bob) May 1, 2018 — Jane Doe | WHOLE | Jane Doe
          """)
  void isFound(String before, DashState dash, String name) {
    String source = before.replace('⏎', '\n') + " (";
    NameAndDash found = NameReader.findBefore(source, source.length() - 1, 0, Markup.PLAIN);
    assertThat(found).isNotNull();
    assertThat(found.dash()).isEqualTo(dash);
    assertThat(found.name()).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A sentence without any dash that is much longer than any name can be",
        "Bob (@bob) May 1, 2018 and Jane",
        "So cold.⏎⏎"
      })
  void isNotFound(String before) {
    String source = before.replace('⏎', '\n') + " (";
    assertThat(NameReader.findBefore(source, source.length() - 1, 0, Markup.PLAIN)).isNull();
  }
}
