package io.github.tweetcitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SpanTest {

  @Test
  void isHalfOpen() {
    Span span = new Span(2, 5);
    assertThat(span.length()).isEqualTo(3);
    assertThat(span.isEmpty()).isFalse();
    assertThat(new Span(2, 2).isEmpty()).isTrue();
    assertThat(span.in("abcdefg")).isEqualTo("cde");
    assertThat(span.contains(new Span(3, 5))).isTrue();
    assertThat(span.contains(new Span(1, 5))).isFalse();
    assertThat(span.contains(new Span(3, 6))).isFalse();
  }

  @Test
  void rejectsWhatIsNoRange() {
    assertThatThrownBy(() -> new Span(-1, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-1, 2");
    assertThatThrownBy(() -> new Span(3, 2)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Span(0, 4).in("abc"))
        .isInstanceOf(StringIndexOutOfBoundsException.class);
  }

  @Test
  void convertsToCodePoints() {
    String text = "a🎉ب€";
    assertThat(Span.inCodePoints(text, List.of(new Span(3, 5), new Span(0, 3), new Span(0, 0))))
        .containsExactly(new Span(2, 4), new Span(0, 2), new Span(0, 0));
  }

  @Test
  void convertsToUtf8() {
    String text = "a🎉ب€";
    assertThat(Span.inUtf8Bytes(text, List.of(new Span(3, 5), new Span(0, 3), new Span(5, 5))))
        .containsExactly(new Span(5, 10), new Span(0, 5), new Span(10, 10));
  }

  @Test
  void countsBrokenSurrogates() {
    String text = "a\uD83Db\uDE00c";
    assertThat(Span.inCodePoints(text, List.of(new Span(1, 4)))).containsExactly(new Span(1, 4));
    assertThat(Span.inUtf8Bytes(text, List.of(new Span(1, 4)))).containsExactly(new Span(1, 4));
  }

  @Test
  void rejectsSpansBehindTheSource() {
    assertThatThrownBy(() -> Span.inCodePoints("abc", List.of(new Span(2, 4))))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }
}
