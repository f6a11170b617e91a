package io.github.tweetcitation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tweetcitation.format.CitationFormat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What only markup has: a charset, and the language of a tweet. */
final class MarkupTest {

  private static final TweetCitationParser PARSER = TweetCitationParser.create();

  private static final String EMBED =
      "<blockquote class=\"twitter-tweet\" lang=\"fr\"><p lang=\"ar\" dir=\"rtl\">مرحبا بكم</p>"
          + "- سلمى (@salma) <a href=\"https://twitter.com/salma/status/991276970407100496\">"
          + "May 1, 2018</a></blockquote>";

  private static CitedDocument read(String html, Charset charset) throws IOException {
    return PARSER.parseHtml(new ByteArrayInputStream(html.getBytes(charset)), "");
  }

  @Test
  void bytesWithoutACharsetAreUtf8() throws IOException {
    assertThat(read(EMBED, StandardCharsets.UTF_8)).isEqualTo(PARSER.parseHtml(EMBED));
  }

  @Test
  void theMetaElementNamesTheCharset() throws IOException {
    String html = "<html><head><meta charset=\"windows-1256\"></head><body>" + EMBED;
    assertThat(read(html, Charset.forName("windows-1256"))).isEqualTo(PARSER.parseHtml(html));
  }

  @Test
  void theByteOrderMarkIsFirstAndNoPartOfThePage() throws IOException {
    String html = "<html><head><meta charset=\"windows-1256\"></head><body>" + EMBED;
    byte[] utf8 = ("\uFEFF" + html).getBytes(StandardCharsets.UTF_8);
    assertThat(read("\uFEFF" + html, StandardCharsets.UTF_8)).isEqualTo(PARSER.parseHtml(html));
    assertThat(read(html, StandardCharsets.UTF_16)).isEqualTo(PARSER.parseHtml(html));
    assertThat(PARSER.parseHtml(new ByteArrayInputStream(utf8), StandardCharsets.ISO_8859_1, ""))
        .isEqualTo(PARSER.parseHtml(html));
  }

  @Test
  void aGivenCharsetOverridesThePage() throws IOException {
    String html = "<html><head><meta charset=\"utf-8\"></head><body>" + EMBED;
    Charset charset = Charset.forName("windows-1256");
    assertThat(PARSER.parseHtml(new ByteArrayInputStream(html.getBytes(charset)), charset, ""))
        .isEqualTo(PARSER.parseHtml(html));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<div>%s</div>", "<section><div>%s</div></section>"})
  void theLanguageIsFoundInWrappers(String wrapper) {
    String words = EMBED.substring(EMBED.indexOf("<p "), EMBED.indexOf("- "));
    String html = EMBED.replace(words, wrapper.formatted(words));
    assertThat(PARSER.parseHtml(html).tweets().get(0).body().language()).contains("ar");
  }

  @ParameterizedTest
  @CsvSource({
    "ar, ar",
    "iw, he",
    "in, id",
    "en-gb, en-GB",
    "zh_CN, zh-CN",
    "' fa ', fa",
    "und, ''",
    "'', ''",
    "'not a language', ''",
    "null, ''"
  })
  void theLanguageIsThatOfTheText(String lang, String tag) {
    String html = EMBED.replace("lang=\"ar\"", "lang=\"" + lang + "\"");
    TweetCitation tweet = PARSER.parseHtml(html).tweets().get(0);
    assertThat(tweet.body().language().orElse("")).isEqualTo(tag);
    Laws.roundTrip(tweet);
  }

  @Test
  void aTweetWithoutWordsHasNoLanguage() {
    assertThat(PARSER.parseHtml(EMBED.replace("مرحبا بكم", "")).tweets().get(0).body().language())
        .isEmpty();
  }

  @Test
  void pagesOfTwitterHaveTheLanguageToo() {
    String html =
        "<article data-testid=\"tweet\"><div data-testid=\"User-Name\"><a>Jane</a>"
            + "<a><span>@jane</span></a><a href=\"/jane/status/991276970407100496\">"
            + "<time datetime=\"2018-05-01T10:58:09.000Z\">May 1</time></a></div>"
            + "<div lang=\"ja\" data-testid=\"tweetText\">図書館</div></article>";
    assertThat(PARSER.parseHtml(html).tweets().get(0).body().language()).contains("ja");
  }

  @Test
  void theLanguageIsWritten() {
    TweetCitation tweet = PARSER.parseHtml(EMBED).tweets().get(0);
    assertThat(CitationFormat.HTML.format(tweet)).contains("<p lang=\"ar\" dir=\"rtl\">");
  }
}
