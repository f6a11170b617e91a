package io.github.tweetcitation.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tweetcitation.TweetCitationParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The charsets of files. */
class DecodingTest {

  private static final Charset WINDOWS_1256 = Charset.forName("windows-1256");
  private static final String TEXT = "قهوة\n\u2014 ليلى (@laila) December 25, 2020\n";
  private static final String TWEET =
      "<blockquote class=\"twitter-tweet\"><p>قهوة</p>&mdash; ليلى (@laila)"
          + " <a href=\"https://twitter.com/laila/status/1342881923710144512\">December 26,"
          + " 2020</a></blockquote>";

  private static String text(byte[] bytes, String charset) throws IOException {
    Decoding decoding = new Decoding(charset.isEmpty() ? null : Charset.forName(charset));
    String text = decoding.text(bytes);
    try (Reader reader = decoding.reader(new ByteArrayInputStream(bytes))) {
      StringWriter copy = new StringWriter();
      reader.transferTo(copy);
      assertThat(copy).hasToString(text);
    }
    return text;
  }

  @ParameterizedTest
  @CsvSource({"UTF-8, ''", "windows-1256, windows-1256", "UTF-16LE, UTF-16LE"})
  void namedOrUtf8(String in, String named) throws IOException {
    assertThat(text(TEXT.getBytes(Charset.forName(in)), named)).isEqualTo(TEXT);
    assertThat(text(new byte[0], named)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void aByteOrderMarkDecides(String charset) throws IOException {
    byte[] marked = ("\uFEFF" + TEXT).getBytes(Charset.forName(charset));
    byte[] page = ("\uFEFF" + TWEET).getBytes(Charset.forName(charset));

    assertThat(text(marked, "")).isEqualTo(TEXT);
    assertThat(text(marked, "windows-1256")).isEqualTo(TEXT);
    assertThat(page(page, null)).isEqualTo("قهوة");
    assertThat(page(page, WINDOWS_1256)).isEqualTo("قهوة");
  }

  @ParameterizedTest
  @CsvSource({
    "'', it is not UTF-8; --charset names another charset",
    "UTF-8, it is not UTF-8",
    "US-ASCII, it is not US-ASCII"
  })
  void otherBytesAreRefused(String named, String message) {
    byte[] bytes = TEXT.getBytes(WINDOWS_1256);
    Decoding decoding = new Decoding(named.isEmpty() ? null : Charset.forName(named));

    assertThatThrownBy(() -> decoding.text(bytes))
        .isInstanceOf(IOException.class)
        .hasMessage(message);
    assertThatThrownBy(() -> decoding.page(TweetCitationParser.create(), bytes))
        .hasMessage(message);
    assertThatThrownBy(
            () -> decoding.reader(new ByteArrayInputStream(bytes)).transferTo(new StringWriter()))
        .hasMessage(message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta charset=windows-1256>",
        "<meta http-equiv=Content-Type content='text/html; charset=windows-1256'>"
      })
  void aPageNamesItsCharset(String meta) throws IOException {
    assertThat(page((meta + TWEET).getBytes(WINDOWS_1256), null)).isEqualTo("قهوة");
    assertThat(page((meta + TWEET).getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
        .isEqualTo("قهوة");
  }

  @Test
  void aPageThatNamesAnotherCharsetThanItsOwn() {
    byte[] page = ("<meta charset=utf-8>" + TWEET).getBytes(WINDOWS_1256);

    assertThatThrownBy(() -> page(page, null))
        .hasMessage("it is not UTF-8; --charset names another charset");
  }

  @Test
  void aReplacementCharacterOfAPageIsItsOwn() throws IOException {
    String page = TWEET.replace("قهوة", "Tea \uFFFD");

    assertThat(page(page.getBytes(StandardCharsets.UTF_8), null)).isEqualTo("Tea \uFFFD");
  }

  private static String page(byte[] page, @Nullable Charset charset) throws IOException {
    return new Decoding(charset)
        .page(TweetCitationParser.create(), page)
        .tweets()
        .get(0)
        .body()
        .text();
  }

  @Test
  void theOptionIsForEveryForm() {
    byte[] text = TEXT.getBytes(WINDOWS_1256);

    for (String form : new String[] {"--text", "--markdown", "--html"}) {
      assertThat(Cli.runWith(text, "--charset", "Windows-1256", form, "-").out())
          .contains("ليلى", "قهوة");
    }
  }
}
