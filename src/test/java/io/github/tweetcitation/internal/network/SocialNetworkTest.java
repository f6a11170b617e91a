package io.github.tweetcitation.internal.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tweetcitation.Network;
import io.github.tweetcitation.PostId;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the embeds of each network are known by. */
final class SocialNetworkTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          BLUESKY     | bluesky-embed     | data-bluesky-uri        | 300
          FACEBOOK    | fb-post           | data-href               | 140
          INSTAGRAM   | instagram-media   | data-instgrm-permalink  | 2200
          MASTODON    | mastodon-embed    | data-embed-url          |
          REDDIT      | reddit-embed-bq   | data-src                | 300
          SNAPCHAT    | snapchat-embed    | data-snapchat-embed-url | 300
          TELEGRAM    | telegram-post     | data-telegram-post      | 4096
          THREADS     | text-post-media   | data-text-post-permalink| 500
          TIKTOK      | tiktok-embed      | cite                    | 4000
          TRUTH_SOCIAL | truthsocial-embed |                         | 300
          """)
  void hasEmbeds(
      Network network, String type, @Nullable String attribute, @Nullable Integer maxLength) {
    SocialNetwork rules = Networks.rulesOf(network);
    assertThat(rules.classes()).contains(type);
    if (attribute != null) {
      assertThat(rules.attributes()).contains(attribute);
    }
    String markup = "<blockquote class=\"" + type + "\" " + attribute + "=\"";
    assertThat(rules.signs())
        .as("a page with it is read")
        .anyMatch(sign -> markup.contains(sign.word().replace("|", "")) || !sign.rest().isEmpty());
    if (maxLength != null) {
      assertThat(rules.maxLength()).isEqualTo(maxLength);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "BLUESKY, data-bluesky-uri",
    "INSTAGRAM, data-instgrm-permalink",
    "SNAPCHAT, data-snapchat-embed-url",
    "TELEGRAM, data-telegram-post",
    "THREADS, data-text-post-permalink"
  })
  void hasAttributesOfItsOwn(Network network, String attribute) {
    assertThat(Networks.rulesOf(network).marks(attribute, "")).isTrue();
    assertThat(Networks.rulesOf(network).marks("data-src", "")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "BLUESKY, jane.example.org, jane",
    "INSTAGRAM, jane.doe, -jane",
    "REDDIT, jane_doe, .jane",
    "TELEGRAM, jane_doe, .jane",
    "THREADS, jane.doe, -jane",
    "TIKTOK, jane.doe, -jane"
  })
  void hasHandles(Network network, String handle, String none) {
    Pattern grammar = Objects.requireNonNull(Networks.rulesOf(network).handle());
    assertThat(handle).matches(grammar);
    assertThat(none).doesNotMatch(grammar);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "X")
  void hasShortcodesAndSigns(Network network) {
    SocialNetwork rules = Networks.rulesOf(network);
    assertThat(rules.network()).isEqualTo(network);
    assertThat(rules.shortcodes()).isNotEmpty();
    assertThat(rules.signs()).isNotEmpty();
    assertThat(rules.parseLink("https://news.example/")).isNull();
    assertThat(rules.parseFrameLink("https://news.example/embed")).isNull();
  }

  /** The frames that show a post, and the same without what makes a frame of them. */
  @ParameterizedTest
  @CsvSource({
    "BLUESKY, https://embed.bsky.app/embed/did:plc:ax2uooqjnkgc6pv7njkbykco/app.bsky.feed.post/"
        + "3mgnwum5cm62d, 3mgnwum5cm62d, https://bsky.app/",
    "REDDIT, https://www.redditmedia.com/r/pics/comments/1abcde/fog/?embed=true, 1abcde,"
        + " https://www.reddit.com/r/pics/comments/1abcde/fog/",
    "REDDIT, https://embed.reddit.com/r/pics/comments/1abcde/fog/, 1abcde,"
        + " https://www.reddit.com/r/pics/comments/1abcde/fog/",
    "TRUTH_SOCIAL, https://truthsocial.com/@tom/116324356101577918/embed, 116324356101577918,"
        + " https://truthsocial.com/@tom/116324356101577918",
    "TRUTH_SOCIAL, https://truthsocial.com/@tom/116324356101577918?embed=true,"
        + " 116324356101577918, https://truthsocial.com/@tom/116324356101577918"
  })
  void readsFrames(Network network, String frame, String id, String link) {
    PostId post = Networks.rulesOf(network).parseFrameLink(frame);
    assertThat(post).isNotNull();
    assertThat(post.id()).isEqualTo(id);
    assertThat(Networks.rulesOf(network).parseFrameLink(link)).isNull();
  }

  @Test
  void phrasesAreSortedByLength() {
    assertThat(PostWords.list("a b|abc \n  abcd\nx\n")).containsExactly("abcd", "a b", "abc", "x");
    assertThat(PostWords.table("by\nposted by").endAt("Posted by", 0)).isEqualTo(9);
    assertThat(PostWords.NONE.heads().anyIn("View this post")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "on X, true",
    "Xで, true",
    "X, true",
    "على X, true",
    "XL or X, true",
    "A tweet, true",
    "XL, false",
    "MaX, false",
    "X5, false",
    "XX, false",
    "nobody, false"
  })
  void namesTheNetwork(String words, boolean names) {
    assertThat(TwitterName.isIn(words)).isEqualTo(names);
  }
}
