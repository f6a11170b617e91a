package io.github.tweetcitation.internal.html.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.html.EmbedDetector;
import io.github.tweetcitation.internal.network.Networks;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Which elements and texts of a page are looked at, for tweets and for the posts of all networks.
 */
final class EmbedDetectorTest {

  private static final EmbedDetector TWEETS = EmbedForms.TWEETS.detector();
  private static final EmbedDetector POSTS = PostForms.scopeOf(Networks.all()).detector();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <blockquote></blockquote>                          | tweets, posts
          <blockquote id="a"></blockquote>                   | tweets, posts
          <div class="tweet"></div>                          | tweets, posts
          <div data-tweet-id="1342881923710144512"></div>    | tweets, posts
          <p tweetid="1342881923710144512"></p>              | tweets, posts
          <amp-twitter data-tweetid="17"></amp-twitter>      | tweets, posts
          <harbour-tweet status="17"></harbour-tweet>        | tweets, posts
          <oembed url="https://quay.example/"></oembed>      | tweets, posts
          <iframe src="/fog"></iframe>                       | tweets, posts
          <iframe></iframe>                                  | posts
          <harbour-card id="a"></harbour-card>               | posts
          <div class="fb-post"></div>                        | posts
          <div class="lead fb-video"></div>                  | posts
          <div id="vk_post_1_1"></div>                       | posts
          <div data-src="https://quay.example/embed/1"></div>  | posts
          <div data-src="/plugins/post.php"></div>           | posts
          <div data-embed-address="a/b"></div>               | posts
          <harbour-card></harbour-card>                      | none
          <p></p>                                            | none
          <p id="a"></p>                                     | none
          <p class="lead"></p>                               | none
          <p class="lead-fb-post"></p>                       | none
          <div data-id="7"></div>                            | none
          <div data-src="embed"></div>                       | none
          <div data-src="https://quay.example/1"></div>      | none
          """)
  void elementsThatMayHoldAnEmbed(String html, String expected) {
    Element element = Jsoup.parseBodyFragment(html).body().child(0);
    assertThat(TWEETS.mayHold(element)).isEqualTo(expected.contains("tweets"));
    assertThat(POSTS.mayHold(element)).isEqualTo(expected.contains("posts"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          https://x.com/jane/status/1342881923710144512               | tweets, posts
          http://t.me/a/1                                             | posts
          [embed]https://x.com/jane/status/13428819[/embed]           | tweets, posts
          [tweet /jane/status/13428819]                               | tweets, posts
          [video url=https://quay.example/@jane/1342881923710144512]  | posts
          https://quay.example/@jane/1342881923710144512              | posts
          /jane/status/1342881923710144512                            | none
          See https://x.com/jane/status/1342881923710144512           | none
          house by the old quay/status                                | none
          [a note on the fog]                                         | none
          http://t.me/a/                                              | none
          """)
  void textsThatMayBeAnAddress(String text, String expected) {
    assertAddress("Fog." + " \n" + text + " Fog.", new Span(4, text.length() + 6), expected);
    assertAddress(text, new Span(0, text.length()), expected);
  }

  /** An address with its query has 300 characters at most. */
  @ParameterizedTest
  @ValueSource(ints = {300, 301})
  void anAddressIsShort(int length) {
    String address = "https://x.com/jane/status/1342881923710144512?";
    String text = address + "e".repeat(length - address.length());
    assertAddress(text, new Span(0, length), length > 300 ? "none" : "tweets, posts");
    assertAddress(text, new Span(length, length), "none");
  }

  private static void assertAddress(String text, Span span, String expected) {
    assertThat(TWEETS.mayBeAddress(text, span)).isEqualTo(expected.contains("tweets"));
    assertThat(POSTS.mayBeAddress(text, span)).isEqualTo(expected.contains("posts"));
  }
}
