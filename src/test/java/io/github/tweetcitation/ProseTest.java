package io.github.tweetcitation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is left of an article when its citations are taken out. */
final class ProseTest {

  private static final String TWEET = "Hi — Jane (@jane) May 1, 2018";

  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      delimiter = '|',
      value = {
        "no citation  here|no citation  here",
        "One.\\n%s\\nTwo.|One.\\nTwo.",
        "One.\\n\\n%s\\n\\nTwo.|One.\\n\\nTwo.",
        "One.\\n%s\\n\\nTwo.|One.\\n\\nTwo.",
        "One.\\n%s Two.|One.\\nTwo.",
        "One.\\n%sTwo.|One.\\nTwo.",
        "%s\\nTwo.|Two.",
        "One.\\n%s|One.",
        "One.\\n%s\\n%s\\nTwo.|One.\\nTwo.",
        "One.\\n> Hi\\n> — Jane (@jane) May 1, 2018\\nTwo.|One.\\nTwo.",
        "One.\\r%s\\rTwo.|One.\\nTwo.",
        "One.\u00A0\\n\u00A0%s\\nTwo.|One.\\nTwo.",
        "%s|''",
        "  One.  two\\n%s\\n%s Three. |  One.  two\\nThree. ",
        "One.\\r\\n%s\\r\\nTwo.|One.\\nTwo.",
      })
  void joins(String article, String prose) {
    String source = article.replace("\\n", "\n").replace("\\r", "\r").replace("%s", TWEET);
    assertThat(TweetCitationParser.create().parseText(source).prose())
        .isEqualTo(prose.replace("\\n", "\n"));
  }
}
