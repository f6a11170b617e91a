package io.github.tweetcitation.internal.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.html.Page;
import io.github.tweetcitation.internal.html.form.EmbedForms;
import io.github.tweetcitation.internal.text.SourceText;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The cases of {@code cases/markdown-text}: the words of a Markdown text that the stages read. */
final class MarkdownReaderTest {

  private static final Path FOLDER =
      Path.of("src/test/resources/io/github/tweetcitation/cases/markdown-text");

  /**
   * A case.
   *
   * @param id its name
   * @param why what it shows
   * @param markdown the source
   * @param text the text as it is read, null if it is the source
   * @param links the links that it has, with their targets
   */
  record Case(
      String id, String why, String markdown, @Nullable String text, @Nullable List<String> links) {

    @Override
    public String toString() {
      return id;
    }

    Page read() {
      return MarkdownReader.read(markdown, EmbedForms.TWEETS).page();
    }
  }

  static Stream<Case> cases() {
    return Stream.of("links", "emphasis", "quotes")
        .flatMap(file -> Stream.of(read(FOLDER.resolve(file + ".yaml"))));
  }

  private static Case[] read(Path file) {
    return YAMLMapper.shared().readValue(file.toFile(), Case[].class);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isRead(Case each) {
    SourceText read = each.read().text();
    assertThat(read.text())
        .as(each.why())
        .isEqualTo(each.text() == null ? each.markdown() : each.text());
    assertThat(read.links())
        .extracting(link -> link.span().in(read.text()) + " -> " + link.address())
        .isEqualTo(each.links() == null ? List.of() : each.links());
  }

  /** Each character comes from a part of the source that is not before that of the last one. */
  @ParameterizedTest
  @MethodSource("cases")
  void pointsBack(Case each) {
    Page page = each.read();
    String text = page.text().text();
    int last = 0;
    for (int i = 0; i < text.length(); i++) {
      Span source = page.sourceOf(new Span(i, i + 1));
      assertThat(source.start()).isGreaterThanOrEqualTo(last);
      assertThat(source.end()).isLessThanOrEqualTo(each.markdown().length());
      if (Character.isLetterOrDigit(text.charAt(i))) {
        assertThat(source.in(each.markdown())).contains(text.substring(i, i + 1));
      }
      last = source.start();
    }
  }
}
