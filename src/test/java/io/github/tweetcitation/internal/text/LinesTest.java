package io.github.tweetcitation.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines and white space; {@code |} is the place that is asked for, {@code N} a line break. */
final class LinesTest {

  private static String text(String marked) {
    return marked.replace("|", "").replace('N', '\n').replace('R', '\r').replace('M', '\u200E');
  }

  @ParameterizedTest
  @CsvSource({
    "'|a', true, true, true",
    "'  |a', false, true, true",
    "'xN > > |a', false, true, true",
    "'xN - “|a', false, true, false",
    "'xNM*M |a', false, true, false",
    "'xN|a', true, true, true",
    "'x |a', false, false, false"
  })
  void begins(String marked, boolean begins, boolean start, boolean blank) {
    String text = text(marked);
    int at = marked.indexOf('|');
    assertThat(Lines.begins(text, at)).isEqualTo(begins);
    assertThat(Lines.isStart(text, at)).isEqualTo(start);
    assertThat(Lines.isBlankBefore(text, at)).isEqualTo(blank);
  }

  @ParameterizedTest
  @CsvSource({
    "'a|', true, true",
    "'a| M', true, true",
    "'a| &nbsp;Nb', true, false",
    "'a|RNb', true, false",
    "'a|N > Nb', true, true",
    "'a| b', false, false"
  })
  void ends(String marked, boolean end, boolean paragraphEnd) {
    String text = text(marked);
    int at = marked.indexOf('|');
    assertThat(Lines.isEnd(text, at)).isEqualTo(end);
    assertThat(Lines.isParagraphEnd(text, at)).isEqualTo(paragraphEnd);
  }

  @ParameterizedTest
  @CsvSource({"abc, 0", "aNb, 1", "aRNb, 1", "aNRb, 2", "aRRNNb, 3"})
  void breaks(String marked, int breaks) {
    String text = text(marked);
    assertThat(Lines.breaks(text, 0, text.length())).isEqualTo(breaks);
  }

  @ParameterizedTest
  @CsvSource({
    "'a', 0",
    "'  \t a', 4",
    "'\u00A0 a', 1",
    "'\u00A0\u00A0M a', 1",
    "'\u00A0\u00A0a', 2"
  })
  void indentation(String marked, int indent) {
    assertThat(Lines.indent(text(marked), 0)).isEqualTo(indent);
  }

  @ParameterizedTest
  @CsvSource({
    "'a', 0, 0, 0",
    "' Ma', 2, 2, 2",
    "'&nbsp; \\(a', 8, 8, 8",
    "'\\a', 0, 0, 0",
    "'&amp;a', 0, 0, 0",
    "' N > a', 1, 5, 5",
    "' RNNa', 1, 1, 4",
    "' N>N', 1, 1, 4"
  })
  void skips(String marked, int onLine, int oneBreak, int blankLines) {
    String text = text(marked);
    assertThat(WhiteSpace.skipOnLine(text, 0, text.length())).isEqualTo(onLine);
    assertThat(WhiteSpace.skip(text, 0, text.length())).isEqualTo(oneBreak);
    assertThat(WhiteSpace.skipBlankLines(text, 0, text.length())).isEqualTo(blankLines);
  }

  /**
   * A mark that opens an embedding belongs to what follows, one that closes it to what is before.
   */
  @ParameterizedTest
  @CsvSource({
    "'a|\u200E\u202C\u202Bb', 3, 1",
    "'a|\u200Eb', 2, 1",
    "'a|\u2069\u2066b', 2, 1",
    "'a\u202B\u200E|b', 3, 1",
    "'a\u202C\u200E|b', 3, 2",
    "'a\u2069\u2066|b', 3, 2"
  })
  void marksBelongToTheirSide(String marked, int skipped, int dropped) {
    String text = text(marked);
    int at = marked.indexOf('|');
    assertThat(WhiteSpace.skipTrailingMarks(text, at)).isEqualTo(skipped);
    assertThat(WhiteSpace.dropLeadingMarks(text, at, 0)).isEqualTo(dropped);
  }
}
