package io.github.tweetcitation.internal.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class QuotedPrintableTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          <p class=3D"a">b =E2=80=94 c</p>       | <p class="a">b — c</p>
          <p class=3D"a">b=\\ncd=\\r\\ne</p>     | <p class="a">bcde</p>
          <p class=3D"a">b= \\t\\nc</p>          | <p class="a">bc</p>
          <p class=3D"a">b=xx c= d=4 =</p>       | <p class="a">b=xx c= d=4 =</p>
          =41<p class=3D"a">=E2=80=94=e2=80=94   | A<p class="a">——
          <p class=3D"a">b=                      | <p class="a">b=
          <p class=3D"a">b=4                     | <p class="a">b=4
          <p class=3D"a">b=4٤=4G            | <p class="a">b=4٤=4G
          `<p class=3D"a">b= `                   | `<p class="a">b= `
          =3D"a                                  | ="a
          ="a" b=3D"c"                           | ="a" b=3D"c"
          <p class="a">b =E2=80=94 c</p>         | <p class="a">b =E2=80=94 c</p>
          """)
  void isDecoded(String source, String text) {
    Excerpt page = new Excerpt(breaks(source), span -> span);
    assertThat(QuotedPrintable.decoded(page).text()).isEqualTo(breaks(text));
    assertThat(QuotedPrintable.isEncoded(page.text())).isEqualTo(!source.equals(text));
  }

  private static String breaks(String text) {
    return text.replace("\\n", "\n").replace("\\r", "\r").replace("\\t", "\t");
  }
}
