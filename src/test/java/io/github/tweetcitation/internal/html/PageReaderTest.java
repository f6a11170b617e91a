package io.github.tweetcitation.internal.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tweetcitation.internal.html.form.EmbedForms;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The text that a page shows, with {@code /} for a line break, from its source and from a tree. */
final class PageReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a <b>bold</b>  word                              | a bold word
          <p>one</p><p>two</p>                             | one//two
          <div>one</div><div>two</div>                     | one/two
          one<br>two<br><br><br>three                      | one/two//three
          <p>one<br></p><p>two</p>                         | one//two
          <p className="a">one<br></br>two{" "}three</p>   | one/two three
          <p>one<br></br>two</p>                           | one//two
          <ul><li>one</li><li>two</li></ul>three           | one/two//three
          <table><tr><td>one<td>two<tr><td>three</table>   | one two/three
          <pre>one~  two</pre>three                        | one/two//three
          <p>a &amp; b &#8212; c &lt;i&gt;</p>             | a & b — c <i>
          one<script>var two</script><style>two</style>    | one
          <title>one</title>two<svg><text>x</text></svg>   | two
          <noscript><p>one</p></noscript><p>two</p>        | one//two
          <img alt="😀"> one <img alt="Photo">             | 😀 one
          <img alt=""> one <img alt="a😀">                  | one
          one	two                                          | one two
          <h1>one</h1>two                                  | one//two
          one &lt;blockquote&gt;two&lt;/blockquote&gt; three | one <blockquote>two</blockquote> three
          <p>one</p>&lt;blockquote&gt;two&lt;/blockquote&gt; | one//<blockquote>two</blockquote>
          """)
  void isShown(String source, String shown) {
    String html = source.replace('~', '\n');
    assertThat(
            PageReader.read(
                    Parser.htmlParser().setTrackPosition(true).parseInput(html, ""),
                    html,
                    EmbedForms.TWEETS,
                    span -> span)
                .text()
                .text()
                .replace('\n', '/'))
        .isEqualTo(shown);
    if (!html.contains("className")) {
      assertThat(
              PageReader.read(Jsoup.parse(html), null, EmbedForms.TWEETS, span -> span)
                  .text()
                  .text()
                  .replace('\n', '/'))
          .isEqualTo(shown);
    }
  }

  @Test
  void itsWhiteSpaceIsThatOfAscii() {
    assertThat("\t\n\u000B\f\r ".chars().mapToObj(c -> (char) c)).allMatch(PageText::isWhite);
    assertThat("\b\u000E\u00A0\u2003a".chars().mapToObj(c -> (char) c))
        .noneMatch(PageText::isWhite);
  }
}
