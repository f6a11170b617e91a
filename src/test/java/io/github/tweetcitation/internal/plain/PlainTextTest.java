package io.github.tweetcitation.internal.plain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tweetcitation.Span;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The cases of {@code cases/plain}: what is undone in a text, beside what only looks so. */
final class PlainTextTest {

  private static final Path FOLDER =
      Path.of("src/test/resources/io/github/tweetcitation/cases/plain");

  /**
   * A case.
   *
   * @param id its name
   * @param why what it shows
   * @param text the text
   * @param plain the text as it is read, null if it is the same
   * @param links the links that it has, with their targets
   * @param blocks the parts that are embeds
   */
  record Case(
      String id,
      String why,
      String text,
      @Nullable String plain,
      @Nullable List<String> links,
      @Nullable List<String> blocks) {

    @Override
    public String toString() {
      return id;
    }

    PlainText read() {
      return PlainText.read(text);
    }
  }

  static Stream<Case> cases() {
    return Stream.of("escapes", "references", "tags", "targets", "numbers", "dates")
        .flatMap(file -> Stream.of(read(FOLDER.resolve(file + ".yaml"))));
  }

  private static Case[] read(Path file) {
    return YAMLMapper.shared().readValue(file.toFile(), Case[].class);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isRead(Case each) {
    PlainText read = each.read();
    assertThat(read.text().text())
        .as(each.why())
        .isEqualTo(each.plain() == null ? each.text() : each.plain());
    assertThat(read.isSource()).isEqualTo(each.plain() == null);
    assertThat(read.text().links())
        .extracting(link -> link.span().in(read.text().text()) + " -> " + link.address())
        .isEqualTo(each.links() == null ? List.of() : each.links());
    assertThat(read.text().blocks())
        .extracting(block -> block.in(read.text().text()))
        .isEqualTo(each.blocks() == null ? List.of() : each.blocks());
  }

  /** Each character comes from a part of the source that is not before that of the last one. */
  @ParameterizedTest
  @MethodSource("cases")
  void pointsBack(Case each) {
    PlainText read = each.read();
    int length = read.text().text().length();
    int last = 0;
    for (int i = 0; i < length; i++) {
      Span source = read.source(new Span(i, i + 1));
      assertThat(source.start()).isGreaterThanOrEqualTo(last);
      int at = read.at(source.start());
      assertThat(read.source(new Span(at, i + 1)).start()).isEqualTo(source.start());
      assertThat(at == 0 || read.source(new Span(at - 1, at)).start() < source.start()).isTrue();
      if (i + 1 < length) {
        assertThat(read.sourceEnd(i + 1)).isEqualTo(source.end());
      }
      if (source.length() == 1) {
        assertThat(source.in(each.text())).isIn(read.text().text().substring(i, i + 1), "_");
      }
      last = source.start();
    }
    assertThat(read.at(each.text().length())).isEqualTo(length);
    assertThat(read.sourceEnd(length)).isEqualTo(each.text().length());
    assertThat(read.sourceEnd(0)).isZero();
  }

  /** The tags of an embed are of the citation that begins or ends it. */
  @ParameterizedTest
  @ValueSource(strings = {"", "a ", "<p lang=en>Fog</p>\u2014 K (@k) <a href=y>May 3, 2018</a> "})
  void citationsHaveTheTagsOfTheirEmbed(String before) {
    String embed = "<p lang=en>Tea time</p>\u2014 J (@j) <a href=x>May 3, 2018</a>";
    String source = before + embed + " <p>b</p>";
    PlainText read = PlainText.read(source);
    String text = read.text().text();
    int start = text.indexOf("Tea");
    int end = text.lastIndexOf("2018") + 4;
    assertThat(read.sourceOfCitation(new Span(start, end)).in(source)).isEqualTo(embed);
    assertThat(read.sourceOfCitation(new Span(start + 4, end)).in(source))
        .isEqualTo(embed.substring(embed.indexOf("time")));
    assertThat(read.sourceOfCitation(new Span(start, end - 6)).in(source))
        .isEqualTo(embed.substring(0, embed.indexOf(", 2018")));
    assertThat(read.sourceOfCitation(new Span(end + 1, end + 2)).in(source)).isEqualTo("<");
    if (before.startsWith("a")) {
      assertThat(read.sourceOfCitation(new Span(0, 1)).in(source)).isEqualTo("a");
    }
  }
}
