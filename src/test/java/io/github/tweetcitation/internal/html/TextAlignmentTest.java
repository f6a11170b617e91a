package io.github.tweetcitation.internal.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.text.OffsetMap;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
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

  /** Every character of a text, and the part of the source that it comes from. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ab             | ab   | a b
          a&amp;b        | a&b  | a &amp; b
          &quot;a        | "a   | &quot; a
          &#65;&#x42;    | AB   | &#65; &#x42;
          &#X2014;a      | \u2014a   | &#X2014; a
          &#150;a        | \u2013a   | &#150; a
          &#128512;a     | \uD83D\uDE00a  | &#128512; &#128512; a
          a&             | a&   | a &
          &a             | &a   | & a
          a<>b           | ab   | a<> b
          a&nbsp;b       | a\u00A0b  | a &nbsp; b
          &lt&gt;        | <>   | &lt &gt;
          """)
  void everyCharacterHasASource(String html, String text, String parts) {
    OffsetMap map = TextAlignment.align(html, 0, html.length(), text);
    List<String> found =
        IntStream.range(0, text.length())
            .mapToObj(i -> map.source(new Span(i, i + 1)).in(html))
            .toList();
    assertThat(found).isEqualTo(List.of(parts.split(" ")));
  }

  /** The parser drops a null in a text, and replaces it in an attribute. */
  @Test
  void nullsAreDroppedOrReplaced() {
    OffsetMap dropped = TextAlignment.align("a\0b", 0, 3, "ab");
    assertThat(dropped.source(new Span(0, 1))).isEqualTo(new Span(0, 2));
    assertThat(dropped.source(new Span(1, 2))).isEqualTo(new Span(2, 3));
    OffsetMap replaced = TextAlignment.align("a\0b", 0, 3, "a\uFFFDb");
    assertThat(replaced.source(new Span(1, 2))).isEqualTo(new Span(1, 2));
    assertThat(replaced.source(new Span(2, 3))).isEqualTo(new Span(2, 3));
  }

  /** Of texts that the parser joined, the position of the first one is known. */
  @Test
  void whatIsJoinedIsWhereTheFirstEnds() {
    OffsetMap map = TextAlignment.align("abcd", 0, 2, "abxy");
    assertThat(map.source(new Span(0, 2))).isEqualTo(new Span(0, 2));
    assertThat(map.source(new Span(2, 3))).isEqualTo(new Span(2, 2));
    assertThat(map.source(new Span(3, 4))).isEqualTo(new Span(2, 2));
    OffsetMap rest = TextAlignment.align("abcd", 0, 4, "abxy");
    assertThat(rest.source(new Span(1, 2))).isEqualTo(new Span(1, 4));
    assertThat(rest.source(new Span(2, 4))).isEqualTo(new Span(4, 4));
    OffsetMap part = TextAlignment.align("xxab", 2, 4, "ab");
    assertThat(part.source(new Span(1, 2))).isEqualTo(new Span(3, 4));
  }
}
