package io.github.tweetcitation.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tweetcitation.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The text of a source in which a reference is one character, and stars belong to the one before.
 */
final class OffsetMapTest {

  private static final OffsetMap MAP = map();

  private static OffsetMap map() {
    OffsetMap map = new OffsetMap();
    map.widen(0);
    map.copy(0, 0);
    map.copy(2, 2);
    map.replace(1, 4, 9);
    map.copy(1, 9);
    map.widen(12);
    map.copy(1, 12);
    return map;
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 2, 2",
    "0, 1, 2, 3",
    "1, 2, 3, 4",
    "2, 2, 4, 4",
    "2, 3, 4, 9",
    "1, 4, 3, 12",
    "3, 4, 9, 12",
    "4, 5, 12, 13",
    "0, 5, 2, 13",
    "5, 5, 13, 13"
  })
  void leadsToTheSource(int start, int end, int sourceStart, int sourceEnd) {
    assertThat(MAP.source(new Span(start, end))).isEqualTo(new Span(sourceStart, sourceEnd));
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "2, 0", "3, 1", "4, 2", "5, 3", "9, 3", "10, 4", "12, 4", "13, 5", "99, 5"})
  void leadsFromTheSource(int at, int index) {
    assertThat(MAP.indexOf(at)).isEqualTo(index);
  }

  @Test
  void aWidenedRunLosesItsLastCharacterOnly() {
    OffsetMap map = new OffsetMap();
    map.copy(3, 0);
    map.widen(7);
    assertThat(map.source(new Span(0, 2))).isEqualTo(new Span(0, 2));
    assertThat(map.source(new Span(2, 3))).isEqualTo(new Span(2, 7));
  }

  @Test
  void anEmptyTextIsNowhere() {
    assertThat(new OffsetMap().source(new Span(0, 0))).isEqualTo(new Span(0, 0));
  }
}
