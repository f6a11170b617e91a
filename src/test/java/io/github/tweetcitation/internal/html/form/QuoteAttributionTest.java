package io.github.tweetcitation.internal.html.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tweetcitation.internal.attribution.AttributionReading;
import io.github.tweetcitation.internal.attribution.Permalink;
import io.github.tweetcitation.internal.html.PageReader;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The order in which the places of a quote are asked for its attribution. {@code JANE-LINK[…]} is a
 * link to Jane's status, {@code BOB-LINK[…]} one to Bob's, {@code 9 LETTERS} a word of so many.
 */
final class QuoteAttributionTest {

  private static final String JANE = "https://twitter.com/jane/status/1342881923710144512";
  private static final String BOB = "https://twitter.com/bob/status/991276970407100496";

  private static final Pattern LETTERS = Pattern.compile("([0-9]+) LETTERS");

  private static String html(String quote) {
    String links =
        quote
            .replaceAll("JANE-LINK\\[(.*?)]", "<a href=\"" + JANE + "\">$1</a>")
            .replaceAll("BOB-LINK\\[(.*?)]", "<a href=\"" + BOB + "\">$1</a>");
    String words =
        LETTERS.matcher(links).replaceAll(found -> "e".repeat(Integer.parseInt(found.group(1))));
    return "<blockquote class=\"twitter-tweet\">" + words;
  }

  private static List<Embed> embeds(String quote) {
    String html = html(quote);
    Parser parser = Parser.htmlParser().setTrackPosition(true);
    return EmbedFinder.find(
        PageReader.read(parser.parseInput(html, ""), html, EmbedForms.TWEETS, span -> span));
  }

  private static AttributionReading attribution(String quote) {
    List<Embed> embeds = embeds(quote);
    assertThat(embeds).hasSize(1);
    return embeds.get(0).attribution();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Fog on JANE-LINK[that day] and later.</p></blockquote>",
        "<p>Fog.</p><p>In reply to JANE-LINK[her] of last week.</p></blockquote>",
        "<p>Fog.</p></blockquote>",
      })
  void aLinkInTheTextIsNone(String quote) {
    assertThat(embeds(quote)).isEmpty();
  }

  /** A button or a note; what is longer is the text of the page, where an end tag is lost. */
  @Test
  void aQuoteEndsWithAShortNote() {
    String whole = "<p>Fog.</p>— Jane (@jane) JANE-LINK[December 26, 2020]";
    assertThat(embeds(whole + " 199 LETTERS</blockquote>").get(0).span().end())
        .isEqualTo("Fog.\n\n— Jane (@jane) December 26, 2020 ".length() + 199);
    assertThat(embeds(whole + " 200 LETTERS</blockquote>").get(0).span().end())
        .isEqualTo("Fog.\n\n— Jane (@jane) December 26, 2020".length());
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
          first link, unclosed     | Fog.<br>JANE-LINK[December 26, 2020]<br>It went.<br>BOB-LINK[May 1, 2018]                           | ''   | jane | 2020-12-26 | jane
          first, unclosed, no link | Fog.<br>— Jane (@jane) December 26, 2020<br>It went.<br>— Bob (@bob) May 1, 2018                    | Jane | jane | 2020-12-26 |
          after one with a link    | <p>Fog.<br>— Bob (@bob) BOB-LINK[May 1, 2018]<br>— Jane (@jane) December 26, 2020</p></blockquote>  | Jane | jane | 2020-12-26 |
          far from another's link  | <p>Fog.</p><p>— Jane (@jane) December 26, 2020<br>400 LETTERS<br>BOB-LINK[May 1, 2018]</p></blockquote> | Jane | jane | 2020-12-26 |
          a handle in the name     | <p>Fog.</p><p>— Bob (@bob) May 1, 2018 (@jane) JANE-LINK[December 26, 2020]</p></blockquote>        | Bob (@bob) May 1, 2018 | jane | 2020-12-26 | jane
          before the longest note  | <p>Fog.</p><p>— Bob (@bob) BOB-LINK[May 1, 2018]</p><p>— Jane (@jane) JANE-LINK[December 26, 2020] 199 LETTERS</p></blockquote> | Jane | jane | 2020-12-26 | jane
          before a longer one      | <p>Fog.</p><p>— Jane (@jane) JANE-LINK[December 26, 2020]</p><p>— Bob (@bob) BOB-LINK[May 1, 2018] 200 LETTERS</p></blockquote> | Jane | jane | 2020-12-26 | jane
          with the link farther on | <p>Fog.</p><p>— Jane (@jane)</p><p>196 LETTERS</p><p>JANE-LINK[December 26, 2020]</p></blockquote>  | Jane | jane | 2020-12-26 | jane
          a link too far from it   | <p>Fog.</p><p>— Jane (@jane)</p><p>197 LETTERS</p><p>JANE-LINK[December 26, 2020]</p></blockquote>  | Jane | jane |            |
          a date in the text       | <p>Fog on JANE-LINK[December 26, 2020] and later.</p></blockquote>                                  | ''   | jane | 2020-12-26 | jane
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
