package io.github.tweetcitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws 1, 3 and 5 where a line breaks before the date, and inside dates and indentations. */
@Tag("no-mutation")
final class LayoutLawsTest {

  /**
   * What an attribution may be embedded in if a line break parts its date from its handle:
   * brackets, and the next sentence, but not one that begins with the date.
   */
  private static final List<String> NEXT_LINE_CONTEXTS =
      List.of(
          "%s",
          "[%s]",
          "(%s).",
          "«%s»",
          "\"%s\"\nmore",
          "[نص %s] وأضاف",
          "word%sWord",
          "نص %s وأضاف أن اللجنة",
          "霧です。%s。その後",
          "> %s\n> More",
          "\r\n\r\n%s\r\n\r\n",
          "\u202B%s\u202C Then");

  /** How a date may be parted from its handle. */
  private static final List<String> PARTINGS = List.of("\n", "\r\n", "\u200F\n\u00A0", " \n  ");

  /** How a date in a paragraph of its own may be parted from its handle. */
  private static final List<String> PARAGRAPHS =
      List.of("\n\n", "\r\n\r\n", "\n\u00A0\n", "\n\n\n\u200F", "\n \n  ");

  /** Spaces that editors put into an indentation. */
  private static final List<String> EXOTIC =
      List.of("\u00A0", "\u202F", "\u2003", "\u3000", "\u200F", "\u200B", "\uFEFF");

  static LongStream seeds() {
    return LawsTest.seeds();
  }

  static Stream<String> nextLineContexts() {
    return NEXT_LINE_CONTEXTS.stream();
  }

  @ParameterizedTest
  @MethodSource("nextLineContexts")
  void theContextOfADateOnTheNextLineChangesNothing(String context) {
    Random random = new Random(context.hashCode());
    for (int i = 0; i < LawsTest.DOCUMENTS; i++) {
      Documents.Printed printed = Documents.attribution(random);
      String parted = parted(printed, Documents.pick(random, PARTINGS));
      assertReads(context.replace("%s", parted), printed);
    }
  }

  /** Laws 1 and 5 for a date that is all of its paragraph. */
  @ParameterizedTest
  @MethodSource("seeds")
  void aDateInItsOwnParagraphIsTheAttributions(long seed) {
    Random random = new Random(seed);
    for (String paragraphs : PARAGRAPHS) {
      Documents.Printed printed = Documents.attribution(random);
      String parted = parted(printed, paragraphs);
      String text = "Prose.\n\nWords of it.\n\n" + parted + "\n\nThe article goes on.";
      assertReads(parted, printed);
      assertReads(text, printed);
      assertReads("> " + text.replace("\n", "\n> "), printed);
      assertThat(TweetCitationParser.create().parseText(text).tweets())
          .extracting(tweet -> tweet.attribution().span().in(text))
          .containsExactly(parted);
    }
  }

  private static String parted(Documents.Printed printed, String between) {
    int close = printed.text().indexOf(") ", printed.text().lastIndexOf("(@")) + 1;
    return printed.text().substring(0, close) + between + printed.text().substring(close + 1);
  }

  private static void assertReads(String text, Documents.Printed printed) {
    assertThat(TweetCitationParser.create().parseText(text).tweets())
        .as(text)
        .extracting(TweetCitation::author, tweet -> tweet.date().orElseThrow())
        .containsExactly(tuple(printed.author(), printed.date()));
  }

  /** Law 3 inside an indentation and at every place inside a date. */
  @ParameterizedTest
  @MethodSource("seeds")
  void marksInIndentationsAndDatesMoveNothing(long seed) {
    Random random = new Random(seed);
    Documents.Printed printed = Documents.attribution(random);
    String indent = Documents.pick(random, List.of("  ", "    ", "> ", " > "));
    String text = "نص.\n\n" + indent + "Words of it.\n\n" + indent + printed.text() + "\n\nالمقال";
    int date = text.indexOf(") ", text.lastIndexOf("(@")) + 2;
    int end = text.length() - "\n\nالمقال".length();
    TweetCitation plain = TweetCitationParser.create().parseText(text).tweets().get(0);
    assertThat(plain.body().boundary()).isEqualTo(Boundary.QUOTE);
    for (int at = 1; at < text.length(); at++) {
      boolean inIndent = text.charAt(at - 1) == ' ' && isIndentation(text, at);
      boolean inDate = at > date && at < end && !Character.isSurrogate(text.charAt(at));
      if (inIndent || inDate) {
        String mark = Documents.pick(random, inDate ? LawsTest.MARKS : EXOTIC);
        String marked = text.substring(0, at) + mark + text.substring(at);
        assertThat(TweetCitationParser.create().parseText(marked).tweets())
            .as(marked)
            .extracting(LawsTest::allValues)
            .containsExactly(LawsTest.allValues(plain));
      }
    }
  }

  private static boolean isIndentation(String text, int at) {
    int line = text.lastIndexOf('\n', at - 1) + 1;
    return text.substring(line, at).chars().allMatch(c -> c == ' ' || c == '>');
  }
}
