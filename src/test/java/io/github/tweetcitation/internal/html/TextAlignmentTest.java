package io.github.tweetcitation.internal.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.text.OffsetMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A part of a parsed text leads back to the markup that it came from. */
final class TextAlignmentTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          plain words        | plain words | words | words
          a &amp; b          | a & b       | &     | &amp;
          a &#8212; b        | a — b       | — b   | &#8212; b
          a &#x2014 b        | a — b       | —     | &#x2014
          a &amp b           | a & b       | &     | &amp
          a &NotEqualTilde; b| a ≂̸ b       | ≂     | &NotEqualTilde;
          a &bogus; b        | a &bogus; b | bogus | bogus
          a</> b             | a b         | a     | a</>
          a &lt; &amp;lt; b  | a < &lt; b  | &lt;  | &amp;lt;
          lost &lt; words    | lost < WORDS| <     | &lt;
          """)
  void partsHaveASource(String html, String text, String part, String source) {
    OffsetMap map = TextAlignment.align(html, 0, html.length(), text);
    int start = text.indexOf(part);
    Span span = new Span(start, start + part.length());
    assertThat(map.source(span).in(html).stripTrailing()).isEqualTo(source);
    OffsetMap copy = new OffsetMap();
    copy.copy(map, start, span.end());
    assertThat(copy.source(new Span(0, part.length()))).isEqualTo(map.source(span));
  }
}
