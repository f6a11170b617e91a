package io.github.tweetcitation.internal.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Attributes with the damage that authors and editors do to them. */
final class AttributesTest {

  private static Element element(String attribute, String value) {
    Element element = Jsoup.parseBodyFragment("<p></p>").body().child(0);
    return element.attr(attribute, value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tweet",
        " tweet ",
        "\"tweet\"",
        "'tweet",
        "\u201Ctweet\u201D",
        "\\\"tweet\\\"",
        "\ttweet\n"
      })
  void aValueHasNoMarksAroundIt(String value) {
    assertThat(Attributes.value(element("data-type", value), "data-type")).isEqualTo("tweet");
    assertThat(Attributes.hasClass(element("class", value), "tweet")).isTrue();
    assertThat(Attributes.hasClass(element("classname", value), "tweet")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a tweet", "tweet a", "a\ttweet\nb", "tweets tweet", "a\" tweet\\ b"})
  void aClassIsOneOfSome(String classes) {
    assertThat(Attributes.hasClass(element("class", classes), "post", "tweet")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "tweets", "xtweet", "retweet a", "tweet-a", "a-tweet tweet_"})
  void aPartOfAClassIsNone(String classes) {
    assertThat(Attributes.hasClass(element("class", classes), "post", "tweet")).isFalse();
  }

  @Test
  void theFirstOfSomeAttributesCounts() {
    Element both = element("data-id", "1").attr("id", " 2");
    assertThat(Attributes.first(both, "id", "data-id")).isEqualTo("2");
    assertThat(Attributes.first(both, "status", "data-id")).isEqualTo("1");
    assertThat(Attributes.first(both, "status")).isNull();
  }
}
