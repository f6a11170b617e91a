package io.github.tweetcitation.internal.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NonLetterIndexTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          '',''
          abc 123,' '
          \u0636\u0628\u0627\u0628 \u0643\u062B\u064A\u0641\u060C,' \u060C'
          @jane: \uD83C\uDF89,@: \uD83C\uDF89
          caf\u00E9 \u5C71,\u00E9 \u5C71
          """)
  void pointsAreWhatIsNoCommonLetterOrDigit(String text, String points) {
    NonLetterIndex index = new NonLetterIndex(text.toCharArray());
    StringBuilder found = new StringBuilder();
    for (int i = 0; i < index.count; i++) {
      found.append(text.charAt(index.pointAt(i)));
    }
    assertThat(found).hasToString(points);
  }

  @Test
  void pointsAreCountedBeforeAPlace() {
    NonLetterIndex index = new NonLetterIndex("a b c".toCharArray());
    List<Integer> counts = new ArrayList<>();
    for (int at = 0; at <= "a b c".length(); at++) {
      counts.add(index.pointsBefore(at));
    }
    assertThat(counts).containsExactly(0, 0, 1, 1, 2, 2);
  }

  @Test
  void theLastWordIsTakenOff() {
    NonLetterIndex index = new NonLetterIndex("a b.c".toCharArray());
    int left = index.beforeWord(index.count);
    assertThat(left).isEqualTo(1);
    assertThat(index.after(left)).isEqualTo("a ".length());
    assertThat(index.beforeWord(left - 1)).isZero();
    assertThat(index.after(0)).isZero();
  }

  @Test
  void spacesAndLineBreaksAreWhite() {
    NonLetterIndex index = new NonLetterIndex("a\nb c.".toCharArray());
    assertThat(index.isWhite(0)).isTrue();
    assertThat(index.isWhite(1)).isTrue();
    assertThat(index.isWhite(2)).isFalse();
  }
}
