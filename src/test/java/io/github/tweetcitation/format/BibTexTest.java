package io.github.tweetcitation.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tweetcitation.TweetCitation;
import java.io.StringReader;
import java.util.Objects;
import java.util.Optional;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** BibTeX, read by jbibtex, which also undoes the commands of TeX. */
final class BibTexTest {

  @Test
  void entriesHaveTheirFields() throws Exception {
    BibTeXDatabase database =
        parse(
            CitationFormat.BIBTEX.format(
                Post.document(Post.JANE, Post.NORA, Post.JANE, Post.UNKNOWN), Optional.empty()));
    assertThat(database.getEntries().keySet())
        .extracting(Key::getValue)
        .containsExactly(
            "jane_doe_1342757039109046272",
            "nora_1764938902533046272",
            "jane_doe_1342757039109046272:2",
            "x");
    BibTeXEntry jane = entry(database, "jane_doe_1342757039109046272");
    assertThat(jane.getType()).isEqualTo(new Key("online"));
    assertThat(value(jane, "author")).isEqualTo("{Jane Doe [@jane\\_doe]}");
    assertThat(value(jane, "title")).isEqualTo("{Doors open at nine.}");
    assertThat(value(jane, "titleaddon")).isEqualTo("Tweet");
    assertThat(value(jane, "organization")).isEqualTo("Twitter");
    assertThat(value(jane, "date")).isEqualTo("2020-12-26");
    assertThat(value(jane, "url")).isEqualTo("https://x.com/jane_doe/status/1342757039109046272");
    BibTeXEntry unknown = entry(database, "x");
    assertThat(unknown.getFields().keySet())
        .containsExactly(new Key("titleaddon"), new Key("organization"));
  }

  @ParameterizedTest
  @MethodSource("io.github.tweetcitation.format.Post#hostile")
  void hostileValuesStay(Post post, TweetCitation citation) throws Exception {
    String written = CitationFormat.BIBTEX.format(citation);
    BibTeXDatabase database = parse(written + "\n\n@online{next, title = {x}}");
    assertThat(database.getEntries()).hasSize(2);
    assertThat(database.getObjects()).hasSize(2);
    BibTeXEntry entry = database.getEntries().values().iterator().next();
    assertSays(value(entry, "title"), post.text());
    assertSays(value(entry, "author"), post.author());
  }

  /** Other letters than those of ASCII are as they were; jbibtex undoes the commands of TeX. */
  private static void assertSays(String latex, String text) throws Exception {
    String letters = "[^\\x00-\\x7F]";
    String printed =
        new LaTeXPrinter().print(new LaTeXParser().parse(latex.replaceAll(letters, "x")));
    // As TeX does, jbibtex prints the quotes of a typewriter as those of a book.
    assertThat(printed.replace('\u2018', '`').replace('\u2019', '\''))
        .isEqualTo(text.replaceAll(letters, "x"));
    String ascii = "[\\x00-\\x7F]";
    assertThat(latex.replaceAll(ascii, "")).isEqualTo(text.replaceAll(ascii, ""));
  }

  /** Of some characters that TeX sets as one, jbibtex knows nothing. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      quoteCharacter = '\0',
      value = {
        "-- -{}-",
        "--- -{}-{}-",
        "'' '{}'",
        "`` `{}`",
        ",, ,{},",
        "<< <{}<",
        "?` ?{}`",
        "!` !{}`",
        "?' ?'",
        "\\x{} \\textbackslash{}x\\textbraceleft{}\\textbraceright{}",
        "a~^ a\\textasciitilde{}\\textasciicircum{}",
        "#$%&_ \\#\\$\\%\\&\\_"
      })
  void isEscaped(String text, String escaped) {
    assertThat(CitationFormat.BIBTEX.format(Post.JANE.withText(text).citation()))
        .contains("  title = {{" + escaped + "}},");
  }

  private static BibTeXDatabase parse(String bibTex) throws ParseException, TokenMgrException {
    return new BibTeXParser().parse(new StringReader(bibTex));
  }

  private static BibTeXEntry entry(BibTeXDatabase database, String key) {
    return Objects.requireNonNull(database.getEntries().get(new Key(key)), key);
  }

  private static String value(BibTeXEntry entry, String name) {
    return entry.getField(new Key(name)).toUserString();
  }
}
