package io.github.tweetcitation.internal.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tweetcitation.TweetCitation;
import io.github.tweetcitation.TweetCitationParser;
import io.github.tweetcitation.internal.html.form.EmbedForms;
import java.util.List;
import java.util.Random;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Parsing the parts that may cite finds what parsing the whole page does. */
final class PageCutterTest {

  private static final String LINK = "https://twitter.com/citylibrary/status/1342881923710144512";

  private static final String BLOCKQUOTE =
      "<blockquote class=\"twitter-tweet\"><p>Doors open at nine.</p>&mdash; City Library"
          + " (@citylibrary) <a href=\""
          + LINK
          + "\">December 26, 2020</a></blockquote>";

  private static final String SCRIPT =
      "<script>var tweet = {\"id_str\":\"1342881923710144512\",\"url\":\"" + LINK + "\"};</script>";

  private static final String LINE =
      "<p>The library wrote:</p><p>Doors open at nine.</p>"
          + "<p>— City Library (@citylibrary) December 26, 2020</p>";

  /** Longer than what a marker needs around it, in blocks of a line each. */
  private static final String PROSE =
      "<div><p>The committee of the harbour met again on Tuesday evening.</p></div>\n".repeat(100);

  @ParameterizedTest
  @ValueSource(
      strings = {"", "no markup", "<p>Nothing</p>", "<p>Write to jane@example.com</p>", "<", "</"})
  void areNoneInAPageWithoutSign(String html) {
    assertThat(PageCutter.partsOf(html, EmbedForms.TWEETS)).isEmpty();
  }

  @Test
  void areBlockQuotesOfTwitterAlone() {
    String html = PROSE + BLOCKQUOTE + PROSE;
    assertThat(cut(html)).containsExactly(BLOCKQUOTE);
    assertThat(PageCutter.partsOf(html, EmbedForms.TWEETS).get(0).isScript()).isFalse();
  }

  @Test
  void areScriptsAlone() {
    String html = PROSE + SCRIPT + PROSE;
    assertThat(cut(html)).containsExactly(SCRIPT);
    assertThat(PageCutter.partsOf(html, EmbedForms.TWEETS).get(0).isScript()).isTrue();
  }

  @Test
  void takeInTheTextAroundAnyOtherSign() {
    String html = PROSE + LINE + PROSE;
    assertThat(cut(html))
        .singleElement()
        .satisfies(
            part -> {
              assertThat(part).contains(LINE);
              assertThat(part.length()).isLessThan(html.length());
              assertThat(part.indexOf(LINE)).isGreaterThan(3000);
              assertThat(part.length() - part.indexOf(LINE)).isGreaterThan(2500);
            });
  }

  /** Of the text, 3,000 characters before a marker and 2,500 after it; white space is none. */
  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t "})
  void countTheTextAroundASign(String space) {
    String block = "<p>" + space + "e".repeat(100) + space + "</p>";
    String marker = "<p>(@citylibrary)</p>";
    assertThat(cut(block.repeat(50) + marker + block.repeat(50)))
        .containsExactly(block.repeat(30) + marker + block.repeat(25));
  }

  /** What a component keeps in an attribute needs no text around it, if it shows nothing. */
  @Test
  void areLongAttributesAlone() {
    String state = "{&quot;id_str&quot;:&quot;1342881923710144512&quot;}" + "e".repeat(1000);
    String empty = "<div data-state=\"" + state + "\"></div>";
    assertThat(cut(PROSE + empty + PROSE)).containsExactly(empty);
    String shown = "<div data-state=\"" + state + "\">Fog</div>";
    assertThat(cut(PROSE + shown + PROSE))
        .singleElement()
        .satisfies(part -> assertThat(part.indexOf(shown)).isGreaterThan(3000));
    String other = "<div data-state=\"" + state + "\"></p>";
    assertThat(cut(PROSE + other + PROSE))
        .singleElement()
        .satisfies(part -> assertThat(part.indexOf(other)).isGreaterThan(3000));
    String small = "<div data-tweet-id=\"1342881923710144512\"></div>";
    assertThat(cut(PROSE + small + PROSE))
        .singleElement()
        .satisfies(part -> assertThat(part.indexOf(small)).isGreaterThan(3000));
  }

  /** A quotation of Twitter without the address of the status may have it in the text around. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<blockquote class=\"twitter-tweet\"><p>Fog.</p>&mdash; Jane (@jane)</blockquote>",
        "<blockquote><p>Fog.</p>&mdash; Jane (@jane) <a href=\""
            + LINK
            + "\">May 1</a></blockquote>",
        "<pre class=\"twitter-tweet\"><p>Fog.</p>&mdash; Jane (@jane) " + LINK + "</pre>"
      })
  void takeInTheTextAroundOtherQuotations(String quotation) {
    assertThat(cut(PROSE + quotation + PROSE))
        .singleElement()
        .satisfies(part -> assertThat(part.indexOf(quotation)).isGreaterThan(3000));
  }

  /** A comment, and an attribute, may have any tags in it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <!-- a > b         | -->
          <p title="a > b    | "></p>
          <p title = 'a > b  | '></p>
          <script>a > b      | </SCRIPT>
          <style>a </p> b    | </style >
          <textarea>         | </textarea>
          """)
  void neverCutWhatIsNoMarkup(String start, String end) {
    String all = start + PROSE + LINE + PROSE + end;
    assertThat(cut(PROSE + all + PROSE))
        .singleElement()
        .satisfies(part -> assertThat(part).contains(all));
  }

  /** A mark of quotation that is not the start of a value ends nowhere. */
  @ParameterizedTest
  @ValueSource(strings = {"<p a\">", "<p a=b\">", "<p '>", "<!a \">", "<?a '>", "<7\">", "< p='>"})
  void areCutAfterOtherMarks(String tag) {
    assertThat(cut(PROSE + tag + PROSE + LINE + PROSE))
        .singleElement()
        .satisfies(part -> assertThat(part).startsWith("<p>The").doesNotContain(tag));
  }

  /** An element of its name in another one ends before it; a link has no other in it. */
  @Test
  void knowWhereAWholeElementEnds() {
    String inner = "<table><tr><td>Fog.</td></tr></table>";
    String whole = "<table><tr><td>" + inner + LINE + PROSE + "</td></tr></table>";
    assertThat(cut(PROSE + whole + PROSE))
        .singleElement()
        .satisfies(part -> assertThat(part).contains(whole));
    for (String ended : List.of(inner, "<a><a>Fog.</a>", "<svg/>", "<math />", "</table>")) {
      assertThat(cut(PROSE + ended + PROSE + LINE + PROSE))
          .as(ended)
          .singleElement()
          .satisfies(part -> assertThat(part).startsWith("<p>The").doesNotContain(ended));
    }
    assertThat(cut(PROSE + "<table/>" + PROSE + LINE + PROSE))
        .singleElement()
        .satisfies(part -> assertThat(part).contains("<table/>"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"table", "pre", "blockquote", "noscript", "svg", "a"})
  void neverCutAnElementThatIsReadAsAWhole(String name) {
    String whole = "<" + name + ">" + PROSE + LINE + PROSE + "</" + name + ">";
    assertThat(cut(PROSE + whole + PROSE))
        .singleElement()
        .satisfies(part -> assertThat(part).contains(whole));
  }

  @Test
  void thatMeetAreOne() {
    String html = LINE + "<p>Words.</p>" + LINE + PROSE + PROSE + LINE;
    assertThat(cut(html)).hasSize(2);
    assertThat(cut(html).get(0)).startsWith(LINE + "<p>Words.</p>" + LINE);
    assertThat(cut(html).get(1)).endsWith(LINE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<!-- ", "<script>", "<textarea>", "<p title=\"", "<a href='"})
  void endWithThePageWhereMarkupIsLeftOpen(String open) {
    String html = PROSE + open + LINE;
    assertThat(cut(html)).singleElement().satisfies(part -> assertThat(html).endsWith(part));
  }

  @Test
  void citeWhatTheWholePageDoes() {
    TweetCitationParser parser = TweetCitationParser.create();
    List<String> pieces =
        List.of(
            PROSE,
            "<p>Short words.</p>",
            "<h2>أخبار المدينة</h2><p>قال العميد إن المكتبة تفتح أبوابها غدا.</p>",
            BLOCKQUOTE,
            LINE,
            "<ul><li>One</li><li>" + BLOCKQUOTE + "</li></ul>",
            "<table><tr><td>" + LINE + "</td></tr></table>",
            "<iframe src=\"https://platform.twitter.com/embed/Tweet.html?id=1342881923710144512\">"
                + "</iframe>",
            "<div class=\"embed\"><a href=\"" + LINK + "\">" + LINK + "</a></div>");
    Random random = new Random(7);
    for (int page = 0; page < 300; page++) {
      StringBuilder html = new StringBuilder("<html><head><title>News</title></head><body>");
      for (int i = random.nextInt(12); i >= 0; i--) {
        html.append(pieces.get(random.nextInt(pieces.size()))).append('\n');
      }
      html.append("</body></html>");
      assertThat(described(parser.parseHtml(html.toString()).tweets()))
          .as("page %s", page)
          .isEqualTo(described(parser.parse(Jsoup.parse(html.toString())).tweets()));
    }
  }

  private static List<String> cut(String html) {
    return PageCutter.partsOf(html, EmbedForms.TWEETS).stream()
        .map(PageCutter.Part::span)
        .map(span -> span.in(html))
        .toList();
  }

  private static List<String> described(List<TweetCitation> citations) {
    return citations.stream()
        .map(each -> each.author() + " " + each.date() + " " + each.status() + each.body().text())
        .toList();
  }
}
