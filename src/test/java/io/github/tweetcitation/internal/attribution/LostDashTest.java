package io.github.tweetcitation.internal.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A bar is where the name may begin. */
final class LostDashTest {

  private static String source(String marked) {
    return marked.replace("|", "").replace("\\n", "\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Fog.  |Jane",
        "Fog \u200F |Jane",
        "pic.twitter.com/a1B2c3D4e5|Jane",
        "pic.twitter.com/a1B2c3D4e5 |Jane",
        "https://t.co/93kZt0 |Jane",
        "https://t.co/93k\u2026 |Jane"
      })
  void isBefore(String marked) {
    assertThat(LostDash.isBefore(source(marked), marked.indexOf('|'), 0)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Fog. |Jane",
        "Fog.  | Jane",
        "Fog.  |\u200FJane",
        "https://t.co/93kZt0|Jane",
        "https://t.co/93k\u2026|Jane",
        "\u2026 |Jane",
        "|Jane"
      })
  void isNotBefore(String marked) {
    assertThat(LostDash.isBefore(source(marked), marked.indexOf('|'), 0)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "We are off to the harbour! |Jane, true",
    "We are off to the harbour. |Jane, true",
    "We are off to the harbour! |jane, false",
    "We are off to the harbour | Jane, false",
    "We are off to the harbour!|Jane, false",
    "We are off to the harbour !! |Jane, false",
    "We are off with old Prof. |Jane, false",
    "We are off with old J. |Jane, false",
    "We are off with old j. |Jane, false",
    "Off! |Jane, false"
  })
  void isAfterSentence(String marked, boolean is) {
    String source = source(marked);
    assertThat(LostDash.isAfterSentence(source, marked.indexOf('|'), 0)).isEqualTo(is);
  }

  /** The name of a line above begins at the bar; -1 where there is no bar. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "many thanks!  |Marlowe J.\\nQuince",
        "thanks! many.  |Marlowe J.\\nQuince",
        "many thanks!  marlowe J.\\nQuince",
        "many thanks! Marlowe J.\\nQuince",
        "many thanks!  \\nQuince",
        "many thanks!  Marlowe J. of the old harbour by the sea\\nQuince"
      })
  void isInLineAbove(String marked) {
    String source = source(marked);
    int line = source.indexOf('\n') + 1;
    assertThat(LostDash.lastInLineAbove(source, line, 0)).isEqualTo(marked.indexOf('|'));
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.b Jane, true",
    "pic.twitter.com/a1B2 Jane, true",
    "Jane/Bob, false",
    "http:a, false"
  })
  void holdsLink(String name, boolean holds) {
    assertThat(NameRules.holdsLink(name)).isEqualTo(holds);
  }

  @ParameterizedTest
  @CsvSource({"– Jane, true", "? Jane, true", "?Jane, false", "Jane – a, false"})
  void beginsWithDash(String name, boolean begins) {
    assertThat(NameRules.beginsWithDash(name)).isEqualTo(begins);
  }
}
