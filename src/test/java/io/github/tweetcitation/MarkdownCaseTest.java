package io.github.tweetcitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

/**
 * The cases of {@code cases/markdown}: embeds as converters and people leave them in Markdown, and
 * what only looks like one.
 *
 * <p>{@code ⟪…⟫} marks a whole citation. A case without {@code cites} is a look-alike: nothing is
 * found in it at any leniency.
 */
final class MarkdownCaseTest {

  /**
   * A case.
   *
   * @param id its name
   * @param why what it shows
   * @param markdown the marked text
   * @param cites the citations in it
   */
  record Case(String id, String why, String markdown, @Nullable List<ExpectedCitation> cites) {

    List<ExpectedCitation> expected() {
      return cites == null ? List.of() : cites;
    }
  }

  @TestFactory
  Stream<DynamicContainer> markdown() {
    return CaseFiles.tests("markdown", Case.class, Case::id, MarkdownCaseTest::check);
  }

  private static void check(Case each) {
    MarkedText marked = MarkedText.parse(each.markdown());
    for (Leniency leniency : Leniency.values()) {
      List<TweetCitation> found =
          TweetCitationParser.builder()
              .leniency(leniency)
              .build()
              .parseMarkdown(marked.text())
              .tweets();
      List<Integer> expected = ExpectedCitation.accepted(each.expected(), leniency);
      assertThat(MarkedText.mark(marked.text(), found.stream().map(TweetCitation::span).toList()))
          .as(each.why() + " at " + leniency)
          .isEqualTo(
              MarkedText.mark(marked.text(), expected.stream().map(marked.outer()::get).toList()));
      for (int i = 0; i < found.size(); i++) {
        each.expected().get(expected.get(i)).check(found.get(i));
      }
    }
  }
}
