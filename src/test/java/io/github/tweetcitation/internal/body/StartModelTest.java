package io.github.tweetcitation.internal.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("no-mutation")
final class StartModelTest {

  @Test
  void everyFeatureHasAWeight() throws IOException {
    List<String> named =
        Files.readAllLines(StartModelFit.WEIGHTS).stream()
            .filter(line -> line.contains(", // "))
            .map(line -> line.substring(line.indexOf(", // ") + ", // ".length()))
            .toList();
    assertThat(named).isEqualTo(Stream.of(Feature.values()).map(Feature::name).toList());
  }

  @Test
  void theWeightsFollowFromTheTable() throws IOException {
    assertThat(StartModelFit.source(EvidenceTable.read()))
        .isEqualTo(Files.readString(StartModelFit.WEIGHTS));
  }

  @Test
  void theTableFollowsFromTheArticles() throws IOException {
    Path noCorpora = Path.of("none");
    assertThat(lines(EvidenceTable.make(noCorpora)))
        .isEqualTo(
            lines(
                EvidenceTable.read().stream()
                    .filter(example -> example.corpus().equals(Corpus.PROJECT.title()))
                    .toList()));
  }

  private static List<String> lines(List<Example> examples) {
    return examples.stream().map(Example::line).toList();
  }
}
