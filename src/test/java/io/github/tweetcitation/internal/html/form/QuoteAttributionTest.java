package io.github.tweetcitation.internal.html.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tweetcitation.internal.attribution.AttributionReading;
import io.github.tweetcitation.internal.attribution.Permalink;
import io.github.tweetcitation.internal.html.PageReader;
import java.util.List;
import java.util.Objects;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The order in which the places of a quote are asked for its attribution. {@code JANE-LINK[…]} is a
 * link to Jane's status, {@code BOB-LINK[…]} one to Bob's.
 */
final class QuoteAttributionTest {

  private static final String JANE = "https://twitter.com/jane/status/1342881923710144512";
  private static final String BOB = "https://twitter.com/bob/status/991276970407100496";

  private static String html(String quote) {
    String links =
        quote
            .replaceAll("JANE-LINK\\[(.*?)]", "<a href=\"" + JANE + "\">$1</a>")
            .replaceAll("BOB-LINK\\[(.*?)]", "<a href=\"" + BOB + "\">$1</a>");
    return "<blockquote class=\"twitter-tweet\">" + links;
  }

  private static AttributionReading attribution(String quote) {
    String html = html(quote);
    Parser parser = Parser.htmlParser().setTrackPosition(true);
    List<Embed> embeds =
        EmbedFinder.find(
            PageReader.read(parser.parseInput(html, ""), html, EmbedForms.TWEETS, span -> span));
    assertThat(embeds).hasSize(1);
    return embeds.get(0).attribution();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          loose with its link      | <p>Fog.</p>— Jane (@jane) JANE-LINK[December 26, 2020]</blockquote>                                | Jane | jane | 2020-12-26 | jane
          before one in a block    | <p>Fog.</p>— Jane (@jane) JANE-LINK[December 26, 2020]<p>— Bob (@bob) May 1, 2018</p></blockquote>  | Jane | jane | 2020-12-26 | jane
          after one in the text    | <p>Fog.<br>— Bob (@bob) BOB-LINK[May 1, 2018]</p>— Jane (@jane) JANE-LINK[December 26, 2020]</blockquote> | Jane | jane | 2020-12-26 | jane
          in a block               | <p>Fog.</p><p>— Jane (@jane) JANE-LINK[December 26, 2020]</p></blockquote>                          | Jane | jane | 2020-12-26 | jane
          in the last block        | <p>Fog.</p><p>— Bob (@bob) May 1, 2018</p><p>— Jane (@jane) December 26, 2020</p></blockquote>       | Jane | jane | 2020-12-26 |
          in the first, unclosed   | <p>Fog.</p><p>— Jane (@jane) December 26, 2020</p><p>— Bob (@bob) May 1, 2018</p>                    | Jane | jane | 2020-12-26 |
          with the link after it   | <p>Fog.</p><p>— Jane (@jane)</p><p>JANE-LINK[December 26, 2020]</p></blockquote>                    | Jane | jane | 2020-12-26 | jane
          another's link after it  | <p>Fog.</p><p>— Bob (@bob)</p><p>JANE-LINK[December 26, 2020]</p></blockquote>                      | ''   | jane | 2020-12-26 | jane
          nothing but the link     | <p>Fog.<br>— Bob (@bob) May 1, 2018</p><p>JANE-LINK[December 26, 2020]</p></blockquote>             | ''   | jane | 2020-12-26 | jane
          at the end of the text   | <p>Fog.<br>— Bob (@bob) May 1, 2018<br>— Jane (@jane) JANE-LINK[December 26, 2020]</p></blockquote>  | Jane | jane | 2020-12-26 | jane
          first in text, unclosed  | Fog.<br>— Jane (@jane) JANE-LINK[December 26, 2020]<br>— Bob (@bob) BOB-LINK[May 1, 2018]           | Jane | jane | 2020-12-26 | jane
          without any link         | Fog.<br>— Jane (@jane) December 26, 2020</blockquote>                                               | Jane | jane | 2020-12-26 |
          an address ends the text | <p>Fog JANE-LINK[twitter.com/jane/status/13…]</p></blockquote>                                      | ''   | jane |            | jane
          """)
  void asksTheSurestPlaceFirst(
      String why, String quote, String name, String handle, String day, String status) {
    AttributionReading found = attribution(quote);
    Permalink permalink = found.permalink();
    assertThat(found.name()).isEqualTo("''".equals(name) ? "" : name);
    assertThat(found.handle()).isEqualTo(handle);
    assertThat(found.date() == null ? null : Objects.toString(found.date().day())).isEqualTo(day);
    assertThat(permalink == null ? null : permalink.handle()).isEqualTo(status);
  }
}
