package io.github.tweetcitation.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tweetcitation.Span;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class NormalizedViewTest {

  private static NormalizedView view(String source, Markup markup) {
    return NormalizedView.of(source, new Span(0, source.length()), markup);
  }

  static Stream<Arguments> plain() {
    return Stream.of(
        Arguments.of("bidi controls", "\u200Fa\u202Bb\u202C \u2066c\u2069\u061C", "ab c"),
        Arguments.of("zero-width marks", "a\u200B b\u2060c\uFEFF\u00ADd", "a bcd"),
        Arguments.of("spaces", "\u00A0a\u2003 \tb\u3000", "a b"),
        Arguments.of("line breaks", "a \r\n b\n\n\n\nc\u2028d", "a\nb\n\nc\nd"),
        Arguments.of(
            "line breaks in links",
            "a pic.\n\ntwitter.com/\r\n hVacz8x7NY\nb pic.x.com/\nhVacz8x7NZ",
            "a pic.twitter.com/hVacz8x7NY\nb pic.x.com/hVacz8x7NZ"),
        Arguments.of(
            "line breaks behind no link", "a pic.\nb/\nhVacz8x7NY", "a pic.\nb/\nhVacz8x7NY"),
        Arguments.of("controls", "a\u0000b\u0007", "ab"),
        Arguments.of("entities", "a &amp; b&nbsp;c &#39;d&#x2019; &quot;", "a & b c 'd’ \""),
        Arguments.of("no entity", "a & b &c; AT&T &amp", "a & b &c; AT&T &amp"),
        Arguments.of("entity of a mark", "a&rlm;b &zwnj;c", "ab c"),
        Arguments.of("decomposed", "Zoe\u0308 e\u0301", "Zoë é"),
        Arguments.of("Hangul", "\u1112\u1161\u11AB", "한"),
        Arguments.of("broken surrogates", "a\uD83Db\uDE00", "a\uFFFDb\uFFFD"),
        Arguments.of("ZWNJ inside a word", "خانه\u200Cها", "خانه\u200Cها"),
        Arguments.of("ZWNJ at the edge", "خانه\u200C ها\u200C.", "خانه ها."),
        Arguments.of(
            "ZWJ in emoji",
            "👩🏾\u200D💻 👩\u200D ❤\uFE0F\u200D🔥",
            "👩🏾\u200D💻 👩 ❤\uFE0F\u200D🔥"),
        Arguments.of("VS16 without a base", "\uFE0Fa \uFE0Fb", "a b"),
        Arguments.of("Arabic marks", "مُحَمَّد الـنـور", "مُحَمَّد الـنـور"),
        Arguments.of("Markdown is plain", "\\_a\\_ > b", "\\_a\\_ > b"),
        Arguments.of("nothing", " \u200F ", ""));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("plain")
  void cleans(String why, String source, String text) {
    assertThat(view(source, Markup.PLAIN).text()).as(why).isEqualTo(text);
  }

  static Stream<Arguments> markdown() {
    return Stream.of(
        Arguments.of("escapes", "\\_a\\_ \\#b \\\\ \\c", "_a_ #b \\ \\c"),
        Arguments.of("quote markers", "> a > b\n> > c\n>\n> d", "a > b\nc\n\nd"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("markdown")
  void undoesMarkdown(String why, String source, String text) {
    assertThat(view(source, Markup.MARKDOWN).text()).as(why).isEqualTo(text);
  }

  @Test
  void everyOffsetLeadsBack() {
    String source = "\u200Fab \u200E &amp; Zoe\u0308\u200F!";
    NormalizedView view = view(source, Markup.PLAIN);
    assertThat(view.text()).isEqualTo("ab & Zoë!");
    assertThat(view.sourceSpan(0, 2).in(source)).isEqualTo("ab");
    assertThat(view.sourceSpan(3, 4).in(source)).isEqualTo("&amp;");
    assertThat(view.sourceSpan(5, 8).in(source)).isEqualTo("Zoe\u0308");
    assertThat(view.sourceSpan(5, 9).in(source)).isEqualTo("Zoe\u0308\u200F!");
    assertThat(view.sourceSpan(9, 9)).isEqualTo(new Span(source.length(), source.length()));
  }
}
