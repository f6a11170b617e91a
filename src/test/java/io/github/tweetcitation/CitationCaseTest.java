package io.github.tweetcitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

/**
 * The cases of {@code cases/citations}: what is found at which leniency, and beside it the
 * look-alikes in which nothing is.
 *
 * <p>{@code ⟦…⟧} marks the attribution, {@code ⟪…⟫} the whole citation where it matters. A case
 * without {@code cites} is a look-alike: nothing is found in it up to the leniency {@code none},
 * which is LENIENT unless the case says otherwise.
 */
final class CitationCaseTest {

  /**
   * A case.
   *
   * @param id its name
   * @param why what it shows
   * @param text the marked text
   * @param cites the citations in it
   * @param none up to where nothing is found
   */
  record Case(
      String id,
      String why,
      String text,
      @Nullable List<ExpectedCitation> cites,
      @Nullable Leniency none) {

    Leniency upTo() {
      return none == null ? Leniency.LENIENT : none;
    }
  }

  @TestFactory
  Stream<DynamicContainer> citations() {
    return CaseFiles.tests("citations", Case.class, Case::id, CitationCaseTest::check);
  }

  private static void check(Case each) {
    for (Leniency leniency : Leniency.values()) {
      if (each.cites() != null || each.upTo().accepts(leniency)) {
        check(each, leniency);
      }
    }
  }

  private static void check(Case each, Leniency leniency) {
    MarkedText marked = MarkedText.parse(each.text());
    List<TweetCitation> found =
        TweetCitationParser.builder().leniency(leniency).build().parseText(marked.text()).tweets();
    if (each.cites() == null) {
      assertThat(marked.inner()).as("a look-alike has no marks").isEmpty();
      assertThat(found).as(each.why() + " at " + leniency).isEmpty();
      return;
    }
    List<ExpectedCitation> cites = each.cites();
    assertThat(marked.inner()).as("one mark a citation").hasSameSizeAs(cites);
    List<Integer> expected = ExpectedCitation.accepted(cites, leniency);
    assertThat(MarkedText.mark(marked.text(), attributions(found)))
        .as(each.why() + " at " + leniency)
        .isEqualTo(
            MarkedText.mark(marked.text(), expected.stream().map(marked.inner()::get).toList()));
    for (int i = 0; i < expected.size(); i++) {
      cites.get(expected.get(i)).check(found.get(i));
      if (!marked.outer().isEmpty()) {
        assertThat(found.get(i).span().in(marked.text()))
            .isEqualTo(marked.outer().get(expected.get(i)).in(marked.text()));
      }
    }
  }

  private static List<Span> attributions(List<TweetCitation> found) {
    return found.stream().map(tweet -> tweet.attribution().span()).toList();
  }
}
