package io.github.tweetcitation.internal.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

final class StartModelTest {

  @Test
  void everyEvidenceHasAWeight() throws IOException {
    List<String> named =
        Files.readAllLines(StartModelFit.TABLE).stream()
            .filter(line -> line.contains(", // "))
            .map(line -> line.substring(line.indexOf(", // ") + ", // ".length()))
            .toList();
    assertThat(named).isEqualTo(Stream.of(Feature.values()).map(Feature::name).toList());
  }

  @Test
  void theTableIsWhatTheProgramFits() throws IOException {
    Assumptions.assumeTrue(
        StartModelFit.FILES.stream()
            .allMatch(file -> Files.exists(StartModelFit.CORPORA.resolve(file))),
        "the corpora are not here");
    assertThat(StartModelFit.table()).isEqualTo(Files.readString(StartModelFit.TABLE));
  }
}
