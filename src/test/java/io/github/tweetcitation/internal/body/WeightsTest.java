package io.github.tweetcitation.internal.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

final class WeightsTest {

  @Test
  void everyEvidenceHasAWeight() throws IOException {
    List<String> named =
        Files.readAllLines(WeightsFit.TABLE).stream()
            .filter(line -> line.contains(", // "))
            .map(line -> line.substring(line.indexOf(", // ") + ", // ".length()))
            .toList();
    assertThat(named).isEqualTo(Stream.of(Evidence.values()).map(Evidence::name).toList());
  }

  @Test
  void theTableIsWhatTheProgramFits() throws IOException {
    Assumptions.assumeTrue(
        WeightsFit.FILES.stream().allMatch(file -> Files.exists(WeightsFit.CORPORA.resolve(file))),
        "the corpora are not here");
    assertThat(WeightsFit.table()).isEqualTo(Files.readString(WeightsFit.TABLE));
  }
}
