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
    NonLetterIndex outline = new NonLetterIndex(text.toCharArray());
    StringBuilder found = new StringBuilder();
    for (int i = 0; i < outline.points(); i++) {
      found.append(text.charAt(outline.pointAt(i)));
    }
    assertThat(found).hasToString(points);
  }

  @Test
  void pointsAreCountedBeforeAPlace() {
    NonLetterIndex outline = new NonLetterIndex("a b c".toCharArray());
    List<Integer> counts = new ArrayList<>();
    for (int at = 0; at <= "a b c".length(); at++) {
      counts.add(outline.pointsBefore(at));
    }
    assertThat(counts).containsExactly(0, 0, 1, 1, 2, 2);
  }

  @Test
  void theLastWordIsTakenOff() {
    NonLetterIndex outline = new NonLetterIndex("a b.c".toCharArray());
    int left = outline.beforeWord(outline.points());
    assertThat(left).isEqualTo(1);
    assertThat(outline.behind(left)).isEqualTo("a ".length());
    assertThat(outline.beforeWord(left - 1)).isZero();
    assertThat(outline.behind(0)).isZero();
  }

  @Test
  void spacesAndLineBreaksAreWhite() {
    NonLetterIndex outline = new NonLetterIndex("a\nb c.".toCharArray());
    assertThat(outline.isWhite(0)).isTrue();
    assertThat(outline.isWhite(1)).isTrue();
    assertThat(outline.isWhite(2)).isFalse();
  }
}
