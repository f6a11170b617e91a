package io.github.tweetcitation.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Bidi;
import io.github.tweetcitation.Author;
import io.github.tweetcitation.TweetCitation;
import io.github.tweetcitation.TweetCitationParser;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** References for people, in the styles of APA and MLA. */
final class StylesTest {

  private static final String ADDRESS = "x.com/jane_doe/status/1342757039109046272";

  @Test
  void referencesOfADocument() {
    assertThat(CitationFormat.APA.format(Post.document(Post.JANE, Post.NORA), Optional.empty()))
        .isEqualTo(
            "Jane Doe [@jane_doe]. (2020, December 26). Doors open at nine. [Tweet]. Twitter."
                + " https://"
                + ADDRESS
                + "\n\n\u2068نورا\u2069 [@nora]. (2024, March 5). \u2068صباح الخير\u2069 [Post]. X."
                + " https://x.com/nora/status/1764938902533046272");
    assertThat(CitationFormat.MLA.format(Post.document(Post.JANE, Post.NORA), Optional.empty()))
        .isEqualTo(
            "Jane Doe [@jane_doe]. “Doors open at nine.” Twitter, 26 Dec. 2020, "
                + ADDRESS
                + ".\n\n\u2068نورا\u2069 [@nora]. “\u2068صباح الخير\u2069.” X, 5 Mar. 2024,"
                + " x.com/nora/status/1764938902533046272.");
  }

  /** What is unknown: the name, the handle, both, the day, the text, the id. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "''|jane_doe|2020-12-26|Hi|@jane_doe. (2020, December 26). Hi [Tweet]. Twitter.|@jane_doe. “Hi.” Twitter, 26 Dec. 2020.",
        "Jane Jr.|''|2020-12-26|Hi|Jane Jr. (2020, December 26). Hi [Tweet]. Twitter.|Jane Jr. “Hi.” Twitter, 26 Dec. 2020.",
        "''|''|2020-12-26|Hi|Hi [Tweet]. (2020, December 26). Twitter.|“Hi.” Twitter, 26 Dec. 2020.",
        "Jane|jane|-|Hi!|Jane [@jane]. (n.d.). Hi! [Post]. X.|Jane [@jane]. “Hi!” X.",
        "Jane|jane|2023-07-23|''|Jane [@jane]. (2023, July 23). [Tweet]. Twitter.|Jane [@jane]. Tweet. Twitter, 23 July 2023.",
        "Jane|jane|2023-07-24|''|Jane [@jane]. (2023, July 24). [Post]. X.|Jane [@jane]. Post. X, 24 July 2023.",
        "Jane|jane|2020-09-01|Say “hi” \"x\"|Jane [@jane]. (2020, September 1). Say “hi” \"x\" [Tweet]. Twitter.|Jane [@jane]. “Say ‘hi’ 'x'.” Twitter, 1 Sept. 2020.",
      })
  void whatIsUnknownIsLeftOut(
      String name, String handle, @Nullable LocalDate day, String text, String apa, String mla) {
    TweetCitation citation = new Post(name, handle, day, text, 0).citation();
    assertThat(CitationFormat.APA.format(citation)).isEqualTo(apa);
    assertThat(CitationFormat.MLA.format(citation)).isEqualTo(mla);
  }

  @Test
  void apaHasTwentyWords() {
    String words = "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20";
    assertThat(CitationFormat.APA.format(Post.JANE.withText(words).citation()))
        .contains(" " + words + " [Tweet]");
    assertThat(CitationFormat.APA.format(Post.JANE.withText(words + " 21 22").citation()))
        .contains(" " + words + " [Tweet]");
    assertThat(CitationFormat.MLA.format(Post.JANE.withText(words + " 21 22").citation()))
        .contains("“" + words + " 21 22.”");
  }

  /** The day of the number, if none is printed. */
  @Test
  void dayOfTheStatus() {
    assertThat(CitationFormat.APA.format(Post.JANE.withDay(null).citation()))
        .contains("(2020, December 26)");
  }

  @Test
  void areReadAgain() {
    for (CitationFormat style : List.of(CitationFormat.APA, CitationFormat.MLA)) {
      for (Post post : List.of(Post.JANE, Post.NORA)) {
        TweetCitation read =
            TweetCitationParser.create()
                .parseText("References\n\n" + style.format(post.citation()))
                .tweets()
                .get(0);
        assertThat(read.author()).isEqualTo(Author.of(post.name(), post.handle()));
        assertThat(read.date()).contains(post.day());
        assertThat(read.status().orElseThrow().id()).isEqualTo(post.id());
        assertThat(read.body().text()).startsWith(post.text());
      }
    }
  }

  /** Whatever is written from right to left: all else of the reference goes from left to right. */
  @ParameterizedTest
  @MethodSource("io.github.tweetcitation.format.Post#hostile")
  void hostileValuesChangeNoOrder(Post post, TweetCitation citation) {
    for (CitationFormat style : List.of(CitationFormat.APA, CitationFormat.MLA)) {
      String reference = style.format(citation);
      assertThat(reference)
          .doesNotContain("\n")
          .doesNotContainPattern("[\u202A-\u202E\u2066\u2067]");
      Bidi bidi = new Bidi(reference, Bidi.LTR);
      int depth = 0;
      for (int i = 0; i < reference.length(); i++) {
        char c = reference.charAt(i);
        depth -= c == '\u2069' ? 1 : 0;
        assertThat(depth).isNotNegative();
        assertThat(depth > 0 || bidi.getLevelAt(i) == 0)
            .as("level at %s of %s", i, reference)
            .isTrue();
        depth += c == '\u2068' ? 1 : 0;
      }
      assertThat(depth).isZero();
    }
    assertThat(CitationFormat.MLA.format(citation).replaceAll("[\u2068\u2069]", ""))
        .contains("“" + post.text().replace('"', '\'').replace('“', '‘').replace('”', '’'));
  }
}
