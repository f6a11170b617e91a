package io.github.tweetcitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A quote is one tweet as far as a tweet can be so long: 25,000 characters since 2023. */
@Tag("no-mutation")
final class LongQuoteTest {

  private static final String LINE = "wind from the east, two boats, one gull, no rain.";

  /** The layouts of a quote: what begins its lines, and how they end. */
  private static final List<String> LAYOUTS =
      List.of("> |\n", "> |\r\n", "    |\n", "\u00A0\u2003|\n");

  private static String body(int length) {
    return IntStream.range(0, length / (LINE.length() + 1))
        .mapToObj(line -> LINE)
        .collect(Collectors.joining("\n"));
  }

  private static List<TweetCitation> read(String layout, String body, String date) {
    String begin = layout.substring(0, layout.indexOf('|'));
    String end = layout.substring(layout.indexOf('|') + 1);
    String quote = (body + "\n— Nur (@nur) " + date).replace("\n", end + begin);
    String text = "Intro." + end + end + begin + quote + end + end + "More.";
    List<TweetCitation> citations = TweetCitationParser.create().parseText(text).tweets();
    assertThat(TweetCitationParser.create().parseMarkdown(text).tweets())
        .extracting(tweet -> tweet.body().text())
        .isEqualTo(citations.stream().map(tweet -> tweet.body().text()).toList());
    return citations;
  }

  @ParameterizedTest
  @CsvSource({"1200,2018", "1600,2024", "4400,2024", "5000,2024", "25000,2024"})
  void aLongPostIsItsQuote(int length, int year) {
    String body = body(length);
    for (String text : List.of(body, body.replace('\n', ' '))) {
      for (String layout : LAYOUTS) {
        assertThat(read(layout, text, "May 1, " + year))
            .as(layout)
            .hasSize(1)
            .allSatisfy(
                tweet -> {
                  assertThat(tweet.body().text()).isEqualTo(text);
                  assertThat(tweet.body().boundary()).isEqualTo(Boundary.QUOTE);
                });
      }
    }
  }

  /**
   * What no tweet of its time can be is an article's quote; how much of it is the tweet's is a
   * guess.
   */
  @ParameterizedTest
  @CsvSource({"1600,2022", "5000,2018", "31000,2024", "100000,2024"})
  void whatIsTooLongIsNoTweet(int length, int year) {
    for (String text : List.of(body(length), body(length).replace('\n', ' '))) {
      assertThat(read("> |\n", text, "May 1, " + year))
          .hasSize(1)
          .allSatisfy(
              tweet -> {
                assertThat(tweet.body().boundary()).isNotEqualTo(Boundary.QUOTE);
                assertThat(tweet.body().text().length()).isLessThan(1_000);
              });
    }
  }
}
