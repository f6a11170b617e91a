package io.github.tweetcitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

/** The cases of {@code cases/entities}: {@code ⟦…⟧} marks every entity of the body. */
final class EntityCaseTest {

  /** What stands before a body that is markup. */
  private static final String BEFORE = "<blockquote class=\"twitter-tweet\"><p>";

  /**
   * A case.
   *
   * @param id its name
   * @param why what it shows
   * @param body the marked body
   * @param types the simple names of the entities' types, in order
   * @param texts the normalised texts of the entities where they are not what is marked
   * @param date the date that the attribution prints, December 26, 2020 unless given
   * @param html whether the body is markup, in an embed
   * @param urls the addresses of its links, if they matter
   */
  record Case(
      String id,
      String why,
      String body,
      List<String> types,
      @Nullable List<String> texts,
      @Nullable String date,
      boolean html,
      @Nullable List<String> urls) {

    TweetCitation parse(String unmarked) {
      String by = "— Jane Doe (@janedoe) " + (date == null ? "December 26, 2020" : date);
      TweetCitationParser parser = TweetCitationParser.create();
      CitedDocument document =
          html
              ? parser.parseHtml(BEFORE + unmarked + "</p>" + by + "</blockquote>")
              : parser.parseText(unmarked + "\n" + by);
      return document.tweets().get(0);
    }
  }

  @TestFactory
  Stream<DynamicContainer> entities() {
    return CaseFiles.tests("entities", Case.class, Case::id, EntityCaseTest::check);
  }

  private static void check(Case each) {
    MarkedText marked = MarkedText.parse(each.body());
    TweetCitation citation = each.parse(marked.text());
    List<Entity> entities = citation.entities();
    int start = each.html() ? BEFORE.length() : 0;
    List<Span> spans =
        entities.stream()
            .map(Entity::span)
            .map(span -> new Span(span.start() - start, span.end() - start))
            .toList();
    assertThat(MarkedText.mark(marked.text(), spans)).as(each.why()).isEqualTo(each.body());
    assertThat(entities.stream().map(entity -> entity.getClass().getSimpleName()))
        .isEqualTo(each.types());
    List<String> marks = marked.inner().stream().map(span -> span.in(marked.text())).toList();
    assertThat(entities.stream().map(Entity::text).toList())
        .isEqualTo(each.texts() == null ? marks : each.texts());
    if (each.urls() != null) {
      assertThat(citation.entities(Link.class).stream().map(Link::url)).isEqualTo(each.urls());
    }
  }
}
