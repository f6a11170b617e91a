package io.github.tweetcitation.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tweetcitation.Network;
import io.github.tweetcitation.PostCitation;
import io.github.tweetcitation.TweetCitationParser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The date that the embed of a post prints, beside the time in its id. */
class PostDateAgainstIdTest {

  /** The post was sent at 2026-03-09T22:48Z. */
  private static final String PAGE =
      """
      <blockquote class="bluesky-embed" data-bluesky-uri="at://did:plc:ax2uooqjnkgc6pv7njkbykco/app.bsky.feed.post/3mgnwum5cm62d">
      <p>Fog.</p>&mdash; Tom Quay (<a href="https://bsky.app/profile/tom.quay.example">@tom.quay.example</a>)
      <a href="https://bsky.app/profile/tom.quay.example/post/3mgnwum5cm62d">DATE</a></blockquote>
      """;

  private final TweetCitationParser parser =
      TweetCitationParser.builder().networks(Network.values()).build();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "March 9, 2026|",
        "March 9, 2026 at 3:48 PM|",
        "March 10, 2026 at 12:48 PM|",
        "March 9, 2026 at 10:48 AM|",
        "March 10, 2026|DATE_ONE_DAY_OFF",
        "March 8, 2026|DATE_ONE_DAY_OFF",
        "March 11, 2026|DATE_CONTRADICTS_STATUS",
        "March 9, 2025|DATE_CONTRADICTS_STATUS",
        "March 10, 2026 at 1:48 PM|DATE_CONTRADICTS_STATUS",
        "March 8, 2026 at 3:48 PM|DATE_CONTRADICTS_STATUS",
      })
  void finds(String date, @Nullable String type) {
    PostCitation post = parser.parseHtml(PAGE.replace("DATE", date)).posts().get(0);

    assertThat(post.date()).isPresent();
    if (type == null) {
      assertThat(post.findings()).isEmpty();
    } else {
      assertThat(post.findings())
          .singleElement()
          .satisfies(
              finding -> {
                assertThat(finding.type()).hasToString(type);
                assertThat(finding.evidence()).containsEntry("expected", "2026-03-09");
              });
    }
  }
}
