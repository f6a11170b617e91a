package io.github.tweetcitation.internal.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tweetcitation.Span;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Markup in another encoding, and beside it what only looks like it. */
final class EncodedMarkupTest {

  private static String decoded(String text) {
    return EncodedMarkup.decoded(new Excerpt(text, span -> new Span(0, 7))).text();
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          %3Cp%3EFog %E2%80%94 again%3C%2Fp%3E  | <p>Fog — again</p>
          %3cp%3E%u2014 fog%3C/p%3E             | <p>— fog</p>
          %3Cp+class%3Da%3EFog+again%3C/p%3E    | <p class=a>Fog again</p>
          %3Cp%20class%3Da%3Ea+b%3C/p%3E        | <p class=a>a+b</p>
          %3Cp class%3Da%3Ea+b%3C/p%3E          | <p class=a>a+b</p>
          ` %3Cp%3E`                            | ` <p>`
          %7B%22a%22:1%7D                       | {"a":1}
          %5B1%5D                               | [1]
          %3Cp%3E%                              | <p>%
          %3Cp%3E%2                             | <p>%2
          %3Cp%3E%zz%u20                        | <p>%zz%u20
          &lt;p&gt;Fog &amp;amp; rain           | <p>Fog &amp; rain
          data:text/html,<p>Fog</p>             | <p>Fog</p>
          data:text/html;charset=utf-8,%3Cp%3E  | <p>
          `<!-- <p>Fog</p> -->`                 | ` <p>Fog</p> `
          """)
  void isDecoded(String text, String markup) {
    assertThat(decoded(text)).isEqualTo(markup);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>100%3C</p>",
        "Fog %3Cp%3E",
        "%41%42",
        "Fog &lt;p&gt;",
        "data:image/png,<p>",
        "<!-- a --> b -->",
        "<!--->",
        "<!-->",
        "a -->",
        "<!-- a",
        "PHA+",
        "Fogxonxthexquayxandxonxthexhillsxandxonxthexsea"
      })
  void anyOtherTextStays(String text) {
    Excerpt excerpt = new Excerpt(text, span -> span);
    assertThat(EncodedMarkup.decoded(excerpt)).isSameAs(excerpt);
  }

  @Test
  void isBase64IfItIsMarkup() {
    String markup = "<p>Fog on the quay — and on the hills.</p>";
    assertThat(decoded(base64(markup))).isEqualTo(markup);
    assertThat(decoded(base64(markup).replace('+', '-').replace('/', '_'))).isEqualTo(markup);
    assertThat(decoded(" " + base64(markup) + "\n")).isEqualTo(markup);
    String words = base64("Fog on the quay, and on the hills.");
    assertThat(decoded(words)).isEqualTo(words);
    String cut = base64(markup).replace("=", "") + "AA";
    assertThat(decoded(cut)).isEqualTo(cut);
  }

  /** All of it is at the place of the text. Three layers are the most that was seen. */
  @Test
  void hasThreeLayersAtMost() {
    String layers = base64("%3C!-- %3Cp%3EFog on the quay%3C/p%3E --%3E");
    assertThat(decoded(layers)).isEqualTo(" <p>Fog on the quay</p> ");
    String more = "data:text/html;base64," + layers;
    Excerpt found = EncodedMarkup.decoded(new Excerpt(more, span -> new Span(2, 9)));
    assertThat(found.text()).isEqualTo("<!-- <p>Fog on the quay</p> -->");
    assertThat(found.part(3, 5).source()).isEqualTo(new Span(2, 9));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%3Cp",
        "% of it",
        "\n %7ba",
        "&lt;p",
        "data:a",
        "e+/-_= AZaz09e+/-_= AZaz09e+/-_= AZaz09a."
      })
  void isAskedFor(String text) {
    assertThat(EncodedMarkup.mayBe(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Fog",
        " Fog %3C",
        "&amp;",
        "<p>",
        "eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee",
        "eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee.e"
      })
  void isNotAskedFor(String text) {
    assertThat(EncodedMarkup.mayBe(text)).isFalse();
  }
}
