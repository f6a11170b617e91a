package io.github.tweetcitation.internal.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tweetcitation.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class StatusAddressTest {

  /** A bar stands behind the address itself, another behind all that belongs to it. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      textBlock =
          """
          jane, https://twitter.com/jane/status/1342881923710144512|| and more
          jane, http://x.com/jane/status/1342881923710144512||
          jane, https://www.twitter.com/jane/status/20||
          jane, https://mobile.twitter.com/jane/statuses/20||
          jane, HTTPS://M.TWITTER.COM/jane/STATUS/20||
          jane, https://twitter.com/#!/jane/status/20||
          none, https://twitter.com/i/web/status/20||
          none, https://twitter.com/i/status/20||
          none, https://twitter.com/statuses/20||
          jane, https://twitter.com/jane/status/20|/photo/1|
          jane, https://twitter.com/jane/status/20|/video/12|3
          jane, https://twitter.com/jane/status/20|?ref_src=twsrc%5Etfw|
          jane, https://twitter.com/jane/status/20|/photo/1?s=20|.
          jane, https://twitter.com/jane/status/20||/likes
          jane, https://twitter.com/jane/status/20||.
          a2345678901234567890, https://twitter.com/a2345678901234567890/status/20||
          """)
  void isOne(String handle, String marked) {
    int idEnd = marked.indexOf('|');
    int end = marked.lastIndexOf('|') - 1;
    StatusAddress address = StatusAddress.parse(marked.replace("|", ""));
    assertThat(address).isNotNull();
    assertThat(address.status().handle().orElse(null)).isEqualTo(handle);
    assertThat(address.status().address()).isEqualTo(marked.substring(0, idEnd));
    assertThat(address.status().address()).endsWith("/" + address.status().id());
    assertThat(address.span()).isEqualTo(new Span(0, end));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "https://twitter.com/jane",
        "https://twitter.com/jane/status/",
        "https://twitter.com/jane/status/a20",
        "https://twitter.com/jane/status/12345678901234567890",
        "https://twitter.com//status/20",
        "https://twitter.com/ja-ne/status/20",
        "https://twitter.com/a23456789012345678901/status/20",
        "https://twitter.com/jane/lists/20",
        "https://tw\u0131tter.com/jane/status/20",
        "https://nottwitter.com/jane/status/20",
        "https://twitter.com.example/jane/status/20",
        "https://api.twitter.com/jane/status/20",
        "ftp://twitter.com/jane/status/20",
        " https://twitter.com/jane/status/20"
      })
  void isNone(String text) {
    assertThat(StatusAddress.parse(text)).isNull();
  }
}
