package io.github.tweetcitation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tweetcitation.Laws.Form;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

/**
 * The cases of {@code cases/media}: {@code ⟦…⟧} marks every media link of the document. A case
 * without a mark is a look-alike.
 */
final class MediaCaseTest {

  /** What a link that belongs to no citation has in the place of a handle. */
  private static final String NOBODY = "";

  /**
   * A case.
   *
   * @param id its name
   * @param why what it shows
   * @param form what the document is read as
   * @param source the marked document
   * @param codes the codes of the links where they are not what the marked words end with
   * @param owners the handles of the citations that the links belong to; by default there are none
   */
  record Case(
      String id,
      String why,
      Form form,
      String source,
      @Nullable List<String> codes,
      @Nullable List<String> owners) {}

  @TestFactory
  Stream<DynamicContainer> media() {
    return CaseFiles.tests("media", Case.class, Case::id, MediaCaseTest::check);
  }

  private static void check(Case each) {
    MarkedText marked = MarkedText.parse(each.source());
    CitedDocument document = each.form().read(marked.text(), Leniency.STANDARD);
    Laws.media(document);
    List<DocumentMedia> media = document.mediaLinks();
    assertThat(
            MarkedText.mark(
                document.source(), media.stream().map(link -> link.link().span()).toList()))
        .as(each.why())
        .isEqualTo(each.source());
    List<String> codes = marked.inner().stream().map(span -> code(span.in(marked.text()))).toList();
    assertThat(media.stream().map(link -> link.link().code()))
        .isEqualTo(each.codes() == null ? codes : each.codes());
    assertThat(media.stream().map(MediaCaseTest::owner))
        .isEqualTo(
            each.owners() == null ? Collections.nCopies(codes.size(), NOBODY) : each.owners());
  }

  private static String code(String printed) {
    return printed.substring(printed.lastIndexOf('/') + 1).strip();
  }

  private static String owner(DocumentMedia media) {
    return media.citation().flatMap(citation -> citation.author().handle()).orElse(NOBODY);
  }
}
