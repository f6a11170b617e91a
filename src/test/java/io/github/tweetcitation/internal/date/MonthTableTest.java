package io.github.tweetcitation.internal.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

final class MonthTableTest {

  @Test
  void theResourceIsWhatTheGeneratorMakes() throws IOException {
    assertThat(Files.readString(MonthTable.FILE)).isEqualTo(MonthTable.generate());
  }

  @Test
  void noNameStandsForTwoMonths() {
    MonthLexicon lexicon = MonthLexicon.get();
    MonthTable.generate()
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t", -1))
        .forEach(
            fields -> {
              for (int i = 2; i < fields.length; i++) {
                long match = lexicon.match(fields[i], 0, fields[i].length());
                assertThat(match)
                    .as(fields[i])
                    .isEqualTo((long) fields[i].length() << 4 | Integer.parseInt(fields[1]));
              }
            });
  }
}
