package io.github.tweetcitation.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The labelled set and the published table are what the programs make. */
final class BenchmarkTest {

  @Test
  void theTableIsTheOneOfTheDocuments() throws IOException {
    assertThat(Files.readString(Path.of("docs/benchmark-task.md")))
        .contains("\n" + Benchmark.table(LabelledDocument.readAll()) + "\n");
  }

  /** All sentences are those of the languages, which were written for the set. */
  @Test
  void theSetIsMadeOfTheLanguages() throws IOException {
    assertThat(LabelledDocument.readAll()).isEqualTo(LabelledSetMaker.make());
  }

  @Test
  void labelsAreInTheSource() throws IOException {
    for (LabelledDocument document : LabelledDocument.readAll()) {
      int floor = 0;
      for (GoldCitation citation : document.gold()) {
        assertThat(citation.start()).as(document.id()).isGreaterThan(floor);
        String cited = document.source().substring(citation.start(), citation.end());
        if (citation.handle() != null) {
          assertThat(cited.replace("\\", "")).contains("(@" + citation.handle() + ")");
        }
        if (citation.statusId() != null) {
          assertThat(cited).contains(citation.statusId());
        }
        floor = citation.end();
      }
    }
  }
}
