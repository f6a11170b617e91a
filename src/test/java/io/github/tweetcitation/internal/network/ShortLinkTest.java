package io.github.tweetcitation.internal.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ShortLinkTest {

  /** A bar is where the link ends. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://t.co/a1B2c3D4e5|",
        "http://a~|\u007F",
        "HTTP://a!| b",
        "pic.twitter.com/a1B2c3D4e5|\u2026",
        "PIC.X.COM/a|\u4E00",
        "https://\u00C0\u024F|\u0250",
        "https://a|\u00BF"
      })
  void ends(String marked) {
    String text = marked.replace("|", "");
    assertThat(ShortLink.begins(text.toCharArray(), 0)).isTrue();
    assertThat(ShortLink.end(text.toCharArray(), 0)).isEqualTo(marked.indexOf('|'));
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://", "pic.x.com/ a", "t.co/a", "https:/a", "pic.x.org/a", "h"})
  void isNone(String text) {
    assertThat(ShortLink.end(text.toCharArray(), 0)).isEqualTo(-1);
  }

  @ParameterizedTest
  @CsvSource({
    "http, true",
    "https, true",
    "pic., true",
    "pic, false",
    "htt, false",
    "xhttp, false",
    "'', false",
    "Pic., false"
  })
  void isLike(String text, boolean like) {
    assertThat(ShortLink.isLikeAt(text.toCharArray(), 0)).isEqualTo(like);
  }

  /** A bar is the place: a whole link ends there, a link that may be cut, or none. */
  @ParameterizedTest
  @CsvSource({
    "https://t.co/a1B2c3D4e5|, true, true",
    "https://t.co/a1B2c3D4e5|more, true, true",
    "pic.x.com/a1B2c3D4|, true, true",
    "pic.x.com/a1B2c3D4| more, true, true",
    "pic.x.com/a1B2c3D4|m, false, true",
    "t.co/a1B2c3D|, false, true",
    "t.co/|, false, true",
    "t.co/a1B2c3D4e5f|, false, false",
    "a1B2c3D4e5|, false, false",
    "'|', false, false",
    "co/a1B2c3D4e5|, false, false"
  })
  void isBefore(String marked, boolean whole, boolean cut) {
    int place = marked.indexOf('|');
    String text = marked.replace("|", "");
    assertThat(ShortLink.isBefore(text, place)).isEqualTo(whole);
    assertThat(ShortLink.isCutBefore(text, place)).isEqualTo(cut);
  }
}
