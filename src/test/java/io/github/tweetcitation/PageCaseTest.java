package io.github.tweetcitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

/**
 * The cases of {@code cases/pages}: what is found in a page of HTML, and beside it what only looks
 * like an embed.
 *
 * <p>{@code ⟪…⟫} marks a whole citation in the markup. The markup encloses its body unless the case
 * says otherwise. Where it matters, {@code ⟦…⟧} marks the attribution in each of them. A case
 * without {@code cites} is a look-alike: nothing is found in it at any leniency.
 */
final class PageCaseTest {

  /**
   * A case.
   *
   * @param id its name
   * @param why what it shows
   * @param html the marked page
   * @param base the address of the page, if it matters
   * @param cites the citations in it
   * @param prose its text without all of them, if it matters
   */
  record Case(
      String id,
      String why,
      String html,
      @Nullable String base,
      @Nullable List<ExpectedCitation> cites,
      @Nullable String prose) {

    List<ExpectedCitation> expected() {
      return cites == null ? List.of() : cites;
    }

    CitedDocument parse(Leniency leniency) {
      return parser(leniency)
          .parseHtml(MarkedText.parse(html).text(), Objects.requireNonNullElse(base, ""));
    }
  }

  /** What a citation tells, wherever it stands. */
  private record Facts(
      Author author, Optional<LocalDate> date, String body, Optional<Status> status) {

    static List<Facts> of(CitedDocument document) {
      return document.tweets().stream()
          .map(each -> new Facts(each.author(), each.date(), each.body().text(), each.status()))
          .toList();
    }
  }

  @TestFactory
  Stream<DynamicContainer> pages() {
    return CaseFiles.tests("pages", Case.class, Case::id, PageCaseTest::check);
  }

  private static void check(Case each) {
    for (Leniency leniency : Leniency.values()) {
      CitedDocument document = each.parse(leniency);
      checkCitations(each, leniency, document);
      assertThat(tiles(document)).as("segments tile the source").isEqualTo(document.source());
      if (each.base() == null) {
        assertThat(Facts.of(parser(leniency).parse(Jsoup.parse(document.source()))))
            .as("the same without positions at " + leniency)
            .isEqualTo(Facts.of(document));
      }
    }
    if (each.prose() != null) {
      assertThat(each.parse(Leniency.LENIENT).prose()).isEqualTo(each.prose());
    }
  }

  /** Marks at every leniency, so that each finds what the stricter one does, with equal spans. */
  private static void checkCitations(Case each, Leniency leniency, CitedDocument document) {
    MarkedText marked = MarkedText.parse(each.html());
    assertThat(marked.outer()).as("one mark a citation").hasSameSizeAs(each.expected());
    List<Integer> expected = ExpectedCitation.accepted(each.expected(), leniency);
    List<TweetCitation> found = document.tweets();
    assertThat(MarkedText.mark(marked.text(), found.stream().map(TweetCitation::span).toList()))
        .as(each.why() + " at " + leniency)
        .isEqualTo(
            MarkedText.mark(marked.text(), expected.stream().map(marked.outer()::get).toList()));
    if (!marked.inner().isEmpty()) {
      assertThat(found.stream().map(cite -> cite.attribution().span()))
          .isEqualTo(expected.stream().map(marked.inner()::get).toList());
    }
    for (int i = 0; i < found.size(); i++) {
      ExpectedCitation cite = each.expected().get(expected.get(i));
      cite.check(found.get(i));
      assertThat(found.get(i).body().boundary())
          .isEqualTo(Objects.requireNonNullElse(cite.boundary(), Boundary.MARKUP));
    }
  }

  private static String tiles(CitedDocument document) {
    return document.segments().stream()
        .map(segment -> segment.span().in(document.source()))
        .collect(Collectors.joining());
  }

  private static TweetCitationParser parser(Leniency leniency) {
    return TweetCitationParser.builder().leniency(leniency).build();
  }
}
