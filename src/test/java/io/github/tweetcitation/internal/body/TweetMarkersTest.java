package io.github.tweetcitation.internal.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TweetMarkersTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#fog",
        "#_a",
        ".#fog",
        "\uFF03fog",
        "@jane",
        "-@jane",
        "\uFF20jane",
        "https://a",
        "pic.twitter.com/a",
        "pic.x.com/a",
        "🐟",
        "\u00A9",
        "\u2764\uFE0F"
      })
  void tweetsHaveIt(String text) {
    assertThat(markers(text).anyOfTweets(0, text.length())).isTrue();
    assertThat(markers("Fog " + text + " here").anyOfTweets(4, 4 + text.length())).isTrue();
    assertThat(markers("Fog " + text + " here").anyOfTweets(0, 4)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fog",
        "#",
        "# fog",
        "#1",
        "a#fog",
        "1#fog",
        "\u00BD#fog",
        "\u2160#fog",
        "\u0661#fog",
        "@",
        "@ jane",
        "a@jane",
        "a:/b",
        "twitter.com",
        "x.com",
        "\u00A5"
      })
  void articlesHaveItToo(String text) {
    assertThat(markers(text).anyOfTweets(0, text.length())).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "RT @jane, true",
    "RTL, false",
    "Rain, false",
    "1/3 Fog, true",
    "(1/3) Fog, true",
    "\u0661/\u0663, true",
    "123/200, true",
    "1234/5, false",
    "/3, false",
    "(/3, false",
    "1, false",
    "1-3, false"
  })
  void aThreadBegins(String text, boolean begins) {
    assertThat(markers(text).isThreadAt(0)).isEqualTo(begins);
  }

  @ParameterizedTest
  @CsvSource({
    "pic.twitter.com/a1B2c3, true",
    "pic.twitter.com/a1B2c3 pic.x.com/b1B2c3, true",
    "pic.twitter.com/a1B2c3 fog, false",
    "pic.twitter.com, false",
    "https://t.co/a1B2c3, false",
    "fog, false",
    "'', true"
  })
  void pictures(String text, boolean alone) {
    assertThat(markers(text).arePictures(0)).isEqualTo(alone);
  }

  @Test
  void anEmojiEnds() {
    assertThat(markers("a🐟").isEmojiBefore(3)).isTrue();
    assertThat(markers("\u2764\uFE0F").isEmojiBefore(2)).isTrue();
    assertThat(markers("🐟a").isEmojiBefore(3)).isFalse();
    assertThat(markers("🐟").isEmojiBefore(0)).isFalse();
  }

  private static TweetMarkers markers(String text) {
    return new TweetMarkers(new NonLetterIndex(text.toCharArray()), text);
  }
}
