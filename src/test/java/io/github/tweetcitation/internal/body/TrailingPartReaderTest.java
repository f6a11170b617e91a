package io.github.tweetcitation.internal.body;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tweetcitation.Finding;
import io.github.tweetcitation.TweetCitation;
import io.github.tweetcitation.TweetCitationParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far behind an attribution the rest of its tweet may end, at the edges. */
final class TrailingPartReaderTest {

  private static final String CITATION = "Fog today\n\u2014 Jane Doe (@jane) May 1, 2018\n";
  private static final String LINK = "pic.twitter.com/a1B2c3D4e5";

  @ParameterizedTest
  @CsvSource({"1, true", "399, true", "400, false"})
  void wordsBeforeTheLinkAreNoMoreThanATweet(int length, boolean continues) {
    assertThat(continues(CITATION + "a".repeat(length) + " " + LINK + "\nThe end."))
        .isEqualTo(continues);
  }

  @ParameterizedTest
  @CsvSource({"2, false", "160, false", "161, true"})
  void theLinkIsOfAnotherCitationIfAHandleFollowsWithinAName(int distance, boolean continues) {
    String name = "\n" + "a".repeat(distance - 1);
    assertThat(continues(CITATION + "and rain " + LINK + name + "(@john)")).isEqualTo(continues);
  }

  @ParameterizedTest
  @CsvSource({
    "(@john), false",
    "( @john), false",
    "(\\@john), false",
    "( \\@john), false",
    "@john, true",
    "( to @john), true"
  })
  void aHandleInParenthesesIsAnother(String handle, boolean continues) {
    assertThat(continues(CITATION + "and " + handle + " rain " + LINK + "\nThe end."))
        .isEqualTo(continues);
  }

  @ParameterizedTest
  @CsvSource({
    "pic.twitter.com/a1B2c3D4e5, true",
    "pic.x.com/a1B2c3D4e5, true",
    "https://t.co/a1B2c3D4e5, false",
    "https://example.com/a1B2c3D4e5, false",
    "pic.twitter.com/a1B2c, false"
  })
  void afterWordsOnlyAPictureIsTheTweets(String link, boolean continues) {
    assertThat(continues(CITATION + "and rain " + link + "\nThe end.")).isEqualTo(continues);
  }

  private static boolean continues(String text) {
    TweetCitation tweet = TweetCitationParser.create().parseText(text).tweets().get(0);
    return tweet.body().tail().isPresent()
        || tweet.findings().stream()
            .anyMatch(finding -> finding.type() == Finding.Type.BODY_CONTINUES);
  }
}
