package io.github.tweetcitation.format;

import static org.assertj.core.api.Assertions.assertThat;

import de.undercouch.citeproc.ris.RISParser;
import de.undercouch.citeproc.ris.RISReference;
import de.undercouch.citeproc.ris.RISType;
import io.github.tweetcitation.TweetCitation;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** RIS, read by citeproc-java. */
final class RisTest {

  @Test
  void referencesHaveTheirFields() throws IOException {
    List<RISReference> references =
        parse(
            CitationFormat.RIS.format(
                Post.document(Post.JANE, Post.NORA, Post.JANE, Post.UNKNOWN), Optional.empty()));
    assertThat(references)
        .extracting(RISReference::getId)
        .containsExactly(
            "jane_doe_1342757039109046272",
            "nora_1764938902533046272",
            "jane_doe_1342757039109046272:2",
            "x");
    RISReference jane = references.get(0);
    assertThat(jane.getType()).isEqualTo(RISType.ELEC);
    assertThat(jane.getAuthors()).containsExactly("Jane Doe [@jane_doe]");
    assertThat(jane.getTitle()).isEqualTo("Doors open at nine.");
    assertThat(jane.getSecondaryTitle()).isEqualTo("Twitter");
    assertThat(jane.getTypeOfWork()).isEqualTo("Tweet");
    assertThat(jane.getYear()).isEqualTo("2020");
    assertThat(jane.getDate()).isEqualTo("2020/12/26");
    assertThat(jane.getURL()).isEqualTo("https://x.com/jane_doe/status/1342757039109046272");
  }

  @ParameterizedTest
  @MethodSource("io.github.tweetcitation.format.Post#hostile")
  void hostileValuesStay(Post post, TweetCitation citation) throws IOException {
    String written = CitationFormat.RIS.format(citation);
    List<RISReference> references = parse(written + "\r\n\r\nTY  - ELEC\r\nTI  - x\r\nER  - ");
    assertThat(references).hasSize(2);
    assertThat(references.get(0).getTitle()).isEqualTo(post.text());
    assertThat(references.get(0).getAuthors()).containsExactly(post.author());
    assertThat(written.split("\r\n", -1)).allMatch(line -> line.matches("[A-Z][A-Z0-9]  - .*"));
  }

  /** Some readers end a line at other characters than CR and LF. */
  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r", "\u000B", "\f", "\u001C", "\u0085", "\u2028", "\u2029"})
  void noCharacterEndsTheLine(String end) {
    String written =
        CitationFormat.RIS.format(Post.JANE.withText("a" + end + "ER  - b").citation());
    assertThat(written).containsPattern("\r\nTI  - a ?ER - b\r\n");
  }

  private static List<RISReference> parse(String ris) throws IOException {
    return new RISParser().parse(new StringReader(ris)).getReferences();
  }
}
