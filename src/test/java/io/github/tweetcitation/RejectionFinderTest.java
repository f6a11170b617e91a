package io.github.tweetcitation;

import static io.github.tweetcitation.Leniency.LENIENT;
import static io.github.tweetcitation.Leniency.STANDARD;
import static io.github.tweetcitation.Leniency.STRICT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.tweetcitation.Rejection.Reason;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each candidate that is no citation has the rule that says so. */
final class RejectionFinderTest {

  private static final String DASH = "\u2014 ";

  private static List<Rejection> find(Leniency leniency, String text) {
    return RejectionFinder.create(leniency).find(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NO_DATE              | We met Jane Doe «(@jane)» in the garden of the city.",
        "NO_DATE              | Follow the baker here: Jane «(@jane)»",
        "NO_HANDLE            | We met \u2014 Jane Doe «(@ja\uFFFDne)» May 3, 2021 in the garden.",
        "NO_NAME              | We will see all of them in the garden of the city when it is spring again «(@jane)» May 3, 2021 and so on",
        "INSIDE_A_LINE        | Follow me \u2014 Jane «(@jane)»%%May 3, 2021",
        "NAME_OF_ANOTHER_KIND | Tea. \u2014 By Jane Doe «(@jane)» May 3, 2021",
        "NAME_OF_ANOTHER_KIND | Tea. \u2014 Photo: Jane Doe «(@jane)» May 3, 2021",
        "HANDLE_IN_PROSE      | Tea \u2014 the senator on Twitter «(@jane)» May 3, 2021",
        "WORDS_BEFORE         | Image credit \u2014 Jane Doe «(@jane)» May 3, 2021",
        "WORDS_AFTER          | Tea. \u2014 Jane Doe «(@jane)» May 3, 2021 was a cold day.",
        "OTHER_NETWORK        | Tea. \u2014 A post shared by Jane Doe «(@jane)» May 3, 2021"
      })
  void theRuleThatRejects(Reason reason, String marked) {
    String text = marked.replaceAll("[«»]", "").replace('%', '\n');
    Span place = new Span(marked.indexOf('«'), marked.indexOf('»') - 1);

    assertThat(TweetCitationParser.builder().leniency(LENIENT).build().parseText(text).tweets())
        .isEmpty();
    for (Leniency leniency : Leniency.values()) {
      assertThat(find(leniency, text))
          .containsExactly(new Rejection(place, reason, Optional.empty()));
    }
  }

  @Test
  void theLeniencyThatAccepts() {
    String text =
        "Tea.\nJane (@jane) May 3, 2021\n\nBread. " + DASH + "Tom (@tom) May 4, 2021, so\n";
    Span jane = new Span(5, 29);
    Span tom = new Span(38, 62);

    assertThat(find(LENIENT, text)).isEmpty();
    assertThat(find(STANDARD, text))
        .containsExactly(new Rejection(jane, Reason.LENIENCY, Optional.of(LENIENT)));
    assertThat(find(STRICT, text))
        .containsExactly(
            new Rejection(jane, Reason.LENIENCY, Optional.of(LENIENT)),
            new Rejection(tom, Reason.LENIENCY, Optional.of(STANDARD)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "No candidate, @jane is a mention.",
        "Tea.\n\u2014 Jane (@jane) May 3, 2021",
        "Tea.\n\u2014 Sam (@conf) (@sam) May 3, 2021"
      })
  void nothingToExplain(String text) {
    assertThat(find(STRICT, text)).isEmpty();
  }

  @Test
  void aCandidateInTheTextOfATweet() {
    String text = "Thank you Tom (@tom) for the tea.\n" + DASH + "Jane (@jane) May 3, 2021";

    assertThat(find(STRICT, text))
        .containsExactly(new Rejection(new Span(14, 20), Reason.NO_DATE, Optional.empty()));
  }

  @Test
  void spansAreThoseOfTheTextAsItIsGiven() {
    String text =
        "Tea &amp; bread by Jane &amp; Co (@jane) today.\nTea.\n&mdash; Tom (@tom) May 3, 2021";

    assertThat(find(STRICT, text))
        .singleElement()
        .extracting(rejection -> rejection.span().in(text))
        .isEqualTo("(@jane)");
  }

  @Test
  void everyReasonHasItsWords() {
    assertThat(Reason.values()).extracting(Reason::message).doesNotHaveDuplicates().isNotEmpty();
  }

  @Test
  @SuppressWarnings("NullAway") // misuse is what is tested
  void misuse() {
    RejectionFinder finder = RejectionFinder.create(STRICT);
    assertThatNullPointerException().isThrownBy(() -> finder.find(null)).withMessage("text");
    assertThatNullPointerException()
        .isThrownBy(() -> RejectionFinder.create(null))
        .withMessage("leniency");
  }
}
