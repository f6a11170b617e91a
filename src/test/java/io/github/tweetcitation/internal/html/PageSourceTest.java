package io.github.tweetcitation.internal.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tweetcitation.internal.html.form.EmbedForms;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages in a source; {@code QUOTE} is markup that cites, {@code \n} a line break. */
final class PageSourceTest {

  private static final String QUOTE =
      "<blockquote class=\"twitter-tweet\"><p>Fog.</p></blockquote>";

  private static String source(String text) {
    return text.replace("QUOTE", QUOTE).replace("\\n", "\n");
  }

  private static List<String> pages(String text) {
    return PageSource.pagesOf(source(text), true, EmbedForms.TWEETS).stream()
        .map(Excerpt::text)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          <p>a</p>QUOTE                                 | <p>a</p>QUOTE
          <div><![CDATA[ \\n<p>a</p>]]>QUOTE</div>      | <div> \\n<p>a</p>QUOTE</div>
          <div><![CDATA[<p>a</p>QUOTE</div>             | <div><p>a</p>QUOTE</div>
          <div><![CDATA[a < b]]>QUOTE<![CDATA[<i>]]>    | <div><![CDATA[a < b]]>QUOTE<i>
          <div>QUOTE<![CDATA[                           | <div>QUOTE<![CDATA[
          <?xml version="1.0"?><html><script src="a"/><br/><i/>QUOTE</html> | <?xml version="1.0"?><html><script src="a"></script><br/><i></i>QUOTE</html>
          <?xml version="1.0"?><html>QUOTE<i/ a</html>  | <?xml version="1.0"?><html>QUOTE<i/ a</html>
          <html><i/>QUOTE</html>                        | <html><i/>QUOTE</html>
          """)
  void areWhatTheSourceShows(String text, String page) {
    assertThat(pages(text)).containsExactly(source(page));
  }

  /** In a text, quotes may be as JSON escapes them; in a script, its own reader takes care. */
  @Test
  void escapesOfQuotesAreWhatTheyStandFor() {
    String escaped = "<blockquote class=\\\"twitter-tweet\\\"><p>Fog.<\\/p><\\/blockquote>";
    assertThat(pages("<p>a \\\"b\\\"</p>" + escaped + " c <\\/i>" + escaped))
        .containsExactly("<p>a \\\"b\\\"</p>" + QUOTE + " c <\\/i>" + QUOTE);
    String script = "<script>a = \"" + escaped + "\"</script>";
    assertThat(pages(script + escaped)).containsExactly(script + QUOTE);
    assertThat(pages("<script>a = \"" + escaped)).containsExactly("<script>a = \"" + escaped);
    String open = "<blockquote class=\\\"twitter-tweet\\\">";
    assertThat(pages(escaped + open)).containsExactly(QUOTE + open);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<?xml version=\"1.0\"?><rss><item><description>QUOTE</description></item></rss>",
        " \\n<?xml version=\"1.0\"?><html>QUOTE</html>",
        "<div><![CDATA[QUOTE]]></div>",
        "<div><blockquote class=\\\"twitter-tweet\\\"><p>Fog.<\\/p><\\/blockquote></div>",
        "<blockquote class=3D\"twitter-tweet\"><p>Fog.</p></blockquote>"
      })
  void areWrapped(String text) {
    String source = source(text);
    assertThat(PageSource.isWrapped(source, PageCutter.partsOf(source, EmbedForms.TWEETS)))
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "QUOTE",
        "<?xml version=\"1.0\"?><p>nothing</p>",
        "<script>a = \"<![CDATA[QUOTE]]>\"</script>",
        "<p>a &lt;?xml</p>QUOTE"
      })
  void areNotWrapped(String text) {
    String source = source(text);
    assertThat(PageSource.isWrapped(source, PageCutter.partsOf(source, EmbedForms.TWEETS)))
        .isFalse();
  }

  @Test
  void aSourceWithoutSignIsAPageOnlyIfAllAreWanted() {
    assertThat(PageSource.pagesOf("<p>a</p>", false, EmbedForms.TWEETS)).isEmpty();
    assertThat(pages("<p>a</p>")).containsExactly("<p>a</p>");
  }
}
