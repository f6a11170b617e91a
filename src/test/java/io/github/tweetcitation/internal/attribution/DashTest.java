package io.github.tweetcitation.internal.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tweetcitation.internal.attribution.Dash.Trust;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts with the dash between brackets; {@code \n} is a line break. */
final class DashTest {

  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      textBlock =
          """
          [—] Jane,EM
          a [—]Jane,EM
          [——] Jane,EM
          [— —] Jane,EM
          [— —],EM
          [—] - Jane,EM
          [—-] Jane,EM
          [-—] Jane,EM
          [&mdash;] Jane,EM
          [&amp;mdash;]Jane,EM
          [\\u2014] Jane,EM
          a [--] Jane,EM
          a [---] Jane,EM
          a [-- ?] Jane,EM
          a [--\u200F] Jane,EM
          a [–] Jane,EN
          1[–] Jane,EN
          a [–]Jane,EN
          [â€”] Jane,MISREAD
          [\uFFFD] Jane,MISREAD
          a\\n[\uFFFD\uFFFD\uFFFD] Jane,MISREAD
          a [\uFFFD] Jane,DAMAGED
          a [\uFFFD\uFFFD\uFFFD] Jane,DAMAGED
          A.[\uFFFD] Jane,DAMAGED
          pic.twitter.com/a1B2c3D4e5[\uFFFD] Jane,DAMAGED
          [?] Jane,DAMAGED
          a\\n[?] Jane,DAMAGED
          [\u0640\u0640] Jane,DAMAGED
          [\u2212] Jane,DAMAGED
          [-] Jane,HYPHEN
          a [-] Jane,HYPHEN
          """)
  void isOne(String marked, Trust trust) {
    String text = marked.replace("\\n", "\n");
    int start = text.indexOf('[');
    String source = text.replace("[", "").replace("]", "");
    Dash dash = Dash.parseAt(source, start, source.length());
    assertThat(dash).isNotNull();
    assertThat(source.substring(dash.start(), dash.end()))
        .isEqualTo(text.substring(start + 1, text.indexOf(']')).replace("\u200F", ""));
    assertThat(dash.trust()).isEqualTo(trust);
  }

  /** A bar is where no dash is. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a |Jane",
        "|",
        "Paris|–Dakar",
        "2018|–2020",
        "a|- Jane",
        "a |-Jane",
        "a |-",
        "a |--Jane",
        "a |--\n",
        "a |---- Jane",
        "a -|- Jane",
        "<!|-- Jane",
        "a |? Jane",
        "|?Jane",
        "|?",
        "a|\uFFFD Jane",
        "a |\uFFFDJane",
        "a |\uFFFD\uFFFD Jane",
        "a |\uFFFD\uFFFD\uFFFD\uFFFD Jane",
        "\uFFFD|\uFFFD Jane",
        "a |\u0640 Jane",
        "|&amp; Jane",
        "|\u00E2 Jane",
        "|\\ Jane"
      })
  void isNone(String marked) {
    String source = marked.replace("|", "");
    assertThat(Dash.parseAt(source, marked.indexOf('|'), source.length())).isNull();
  }

  /** What is after the limit is no part of it. */
  @ParameterizedTest
  @CsvSource({"— —, 1, 1", "— —, 2, 1", "—- a, 2, 1", "—- a, 3, 2", "---, 2, -1", "-—, 1, -1"})
  void endsBeforeTheLimit(String source, int limit, int end) {
    Dash dash = Dash.parseAt(source, 0, limit);
    assertThat(dash == null ? -1 : dash.end()).isEqualTo(end);
  }

  @ParameterizedTest
  @CsvSource({"EM, true", "EN, true", "MISREAD, false", "DAMAGED, false", "HYPHEN, false"})
  void isWhole(Trust trust, boolean whole) {
    assertThat(trust.isWhole()).isEqualTo(whole);
  }
}
