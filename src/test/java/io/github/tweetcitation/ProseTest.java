package io.github.tweetcitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is left of an article when its citations are taken out. */
final class ProseTest {

  private static final String QUOTE =
      "<blockquote class=\"twitter-tweet\"><p>Hi</p>&mdash; Jane (@jane) "
          + "<a href=\"https://twitter.com/jane/status/991300000000000000\">May 1, 2018</a></blockquote>";

  private final TweetCitationParser parser = TweetCitationParser.create();

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
    assertThat(parser.parseText(source).prose()).isEqualTo(prose.replace("\\n", "\n"));
  }

  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      delimiter = '|',
      value = {
        "no citation  here|no citation  here",
        "One.\\n%s\\n\\nTwo.|One.\\n[1]\\n\\nTwo.",
        "One.\\n%s Two.|One.\\n[1] Two.",
        "One.\\n%sTwo.|One.\\n[1] Two.",
        "%s|[1]",
        "%s\\n|[1]",
        "One.\\n%s\\n\\n%s\\nTwo.|One.\\n[1]\\n\\n[2]\\nTwo.",
      })
  void putsWordsInTheirPlace(String article, String prose) {
    String source = article.replace("\\n", "\n").replace("%s", TWEET);
    AtomicInteger number = new AtomicInteger();
    assertThat(parser.parseText(source).prose(tweet -> "[" + number.incrementAndGet() + "]"))
        .isEqualTo(prose.replace("\\n", "\n"));
  }

  @Test
  void wordsKeepTheirOwnSpaces() {
    String source = "One.\n" + TWEET + "\n" + TWEET;
    assertThat(parser.parseText(source).prose(tweet -> " tweet\n"))
        .isEqualTo("One.\n tweet\n\n tweet\n");
  }

  @Test
  void inMarkupTheyAreWhereThePageShowsTheTweet() {
    String page = "<p>One &amp; <b>two</b>.</p>" + QUOTE + "<p>Three.</p>";
    CitedDocument document = parser.parseHtml(page);
    assertThat(document.prose(ProseTest::name)).isEqualTo("One & two.\n\n[Jane]\n\nThree.");
    assertThat(parser.parse(Jsoup.parse(page)).prose(ProseTest::name))
        .isEqualTo("One & two.\n\n[Jane]\n\nThree.");
    assertThat(document.replaceCitations(tweet -> "<mark>" + name(tweet) + "</mark>"))
        .isEqualTo("<p>One &amp; <b>two</b>.</p><mark>[Jane]</mark><p>Three.</p>");
  }

  @Test
  void aTweetThatAnotherOneQuotesIsPartOfIt() {
    CitedDocument document =
        parser.parseHtml(
            QUOTE.replace("Hi", "Hi " + QUOTE.replace("Jane", "Ann").replace("9913", "9909")));
    assertThat(document.citations()).hasSize(2);
    assertThat(document.prose(ProseTest::name)).isEqualTo("[Jane]");
    assertThat(document.replaceCitations(ProseTest::name)).isEqualTo("[Jane]");
  }

  @Test
  void nothingReplacedIsTheSource() {
    String source = "> Hi\n>\n> — Jane (@jane) May 1, 2018\n\n*Prose* & more";
    CitedDocument document = parser.parseMarkdown(source);
    assertThat(
            document.replaceCitations(
                tweet -> source.substring(tweet.span().start(), tweet.span().end())))
        .isEqualTo(source);
    assertThat(document.prose(tweet -> "")).isEqualTo(document.prose());
  }

  @Test
  @SuppressWarnings("NullAway") // on purpose
  void nullIsRefused() {
    CitedDocument document = parser.parseText(TWEET);
    assertThatNullPointerException().isThrownBy(() -> document.prose(null)).withMessage("words");
    assertThatNullPointerException()
        .isThrownBy(() -> document.replaceCitations(null))
        .withMessage("replacement");
    assertThatNullPointerException()
        .isThrownBy(() -> document.replaceCitations(tweet -> null))
        .withMessage("replacement");
    assertThatNullPointerException()
        .isThrownBy(() -> document.prose(tweet -> null))
        .withMessage("words");
  }

  private static String name(Citation citation) {
    return "[" + citation.author().name().orElseThrow() + "]";
  }
}
