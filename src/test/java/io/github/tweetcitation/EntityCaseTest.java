package io.github.tweetcitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

/** The cases of {@code cases/entities}: {@code ⟦…⟧} marks every entity of the body. */
final class EntityCaseTest {

  /**
   * A case.
   *
   * @param id its name
   * @param why what it shows
   * @param body the marked body
   * @param types the simple names of the entities' types, in order
   * @param texts the normalised texts of the entities where they are not what is marked
   * @param date the date that the attribution prints, December 26, 2020 unless given
   */
  record Case(
      String id,
      String why,
      String body,
      List<String> types,
      @Nullable List<String> texts,
      @Nullable String date) {}

  @TestFactory
  Stream<DynamicContainer> entities() {
    return CaseFiles.tests("entities", Case.class, Case::id, EntityCaseTest::check);
  }

  private static void check(Case each) {
    MarkedText marked = MarkedText.parse(each.body());
    String date = each.date() == null ? "December 26, 2020" : each.date();
    String text = marked.text() + "\n— Jane Doe (@janedoe) " + date;
    TweetCitation citation = TweetCitationParser.create().parseText(text).citations().get(0);
    List<Entity> entities = citation.entities();
    assertThat(MarkedText.mark(marked.text(), entities.stream().map(Entity::span).toList()))
        .as(each.why())
        .isEqualTo(each.body());
    assertThat(entities.stream().map(entity -> entity.getClass().getSimpleName()))
        .isEqualTo(each.types());
    List<String> marks = marked.inner().stream().map(span -> span.in(marked.text())).toList();
    assertThat(entities.stream().map(Entity::text).toList())
        .isEqualTo(each.texts() == null ? marks : each.texts());
  }
}
