package io.github.tweetcitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * The cases of {@code cases/posts}: posts of other networks in text, Markdown and pages, beside
 * what only looks like one.
 *
 * <p>{@code ⟪…⟫} marks a whole citation. Where it matters, {@code ⟦…⟧} marks the names and handles
 * in all of them. A case without {@code cites} is a look-alike: nothing is found in it at any
 * leniency.
 */
final class PostCaseTest {

  /** So many damaged variants of each case are read. */
  private static final int VARIANTS = 20;

  private static final Comparator<Span> BY_START = Comparator.comparingInt(Span::start);

  /**
   * A case, in one of three forms.
   *
   * @param id its name
   * @param why what it shows
   * @param cites the posts in it
   */
  record Case(
      String id,
      String why,
      @Nullable String text,
      @Nullable String markdown,
      @Nullable String html,
      @Nullable List<ExpectedPost> cites) {

    String marked() {
      return Objects.requireNonNull(text != null ? text : markdown != null ? markdown : html);
    }

    CitedDocument parse(String source, TweetCitationParser parser) {
      if (text != null) {
        return parser.parseText(source);
      }
      return markdown == null ? parser.parseHtml(source) : parser.parseMarkdown(source);
    }
  }

  @TestFactory
  Stream<DynamicContainer> posts() {
    return CaseFiles.tests("posts", Case.class, Case::id, PostCaseTest::check);
  }

  private static void check(Case each) {
    MarkedText marked = MarkedText.parse(each.marked());
    List<ExpectedPost> cites = each.cites() == null ? List.of() : each.cites();
    CitedDocument document = each.parse(marked.text(), parser(Leniency.STANDARD));
    assertThat(document.tweets()).as("tweets").isEmpty();
    assertThat(mark(marked.text(), document))
        .as(each.why())
        .isEqualTo(MarkedText.mark(marked.text(), marked.outer()));
    if (!marked.inner().isEmpty()) {
      assertThat(document.posts().stream().flatMap(PostCaseTest::printed).sorted(BY_START))
          .isEqualTo(marked.inner());
    }
    assertThat(document.posts()).hasSameSizeAs(cites);
    document.posts().forEach(post -> checkSpans(post, marked.text()));
    for (int i = 0; i < cites.size(); i++) {
      cites.get(i).check(document.posts().get(i));
    }
    CitedDocument alone = each.parse(marked.text(), TweetCitationParser.create());
    assertThat(alone.citations()).as("with X alone").isEmpty();
    if (cites.isEmpty()) {
      assertThat(each.parse(marked.text(), parser(Leniency.LENIENT)).posts()).isEmpty();
    }
  }

  /** Name and handle have no white space around them. */
  private static void checkSpans(PostCitation post, String source) {
    printed(post)
        .map(span -> span.in(source))
        .forEach(printed -> assertThat(printed).isNotEmpty().isEqualTo(printed.strip()));
  }

  /** Where the name and the handle are printed. */
  private static Stream<Span> printed(PostCitation post) {
    return Stream.concat(post.attribution().name().stream(), post.attribution().handle().stream());
  }

  private static String mark(String source, CitedDocument document) {
    return MarkedText.mark(source, document.posts().stream().map(PostCitation::span).toList());
  }

  @Tag("no-mutation")
  @TestFactory
  Stream<DynamicContainer> laws() {
    return CaseFiles.tests("posts", Case.class, Case::id, PostCaseTest::checkLaws);
  }

  /** Cut and doubled at any place, a case still obeys the laws of all documents. */
  private static void checkLaws(Case each) {
    String source = MarkedText.parse(each.marked()).text();
    Random random = new Random(source.hashCode());
    for (int i = 0; i < VARIANTS; i++) {
      int start = random.nextInt(source.length());
      int end = start + random.nextInt(source.length() - start);
      String part = source.substring(start, end);
      String variant = i % 2 == 0 ? source.replace(part, "") : source + part + source;
      List<List<PostCitation>> found = new ArrayList<>();
      for (Leniency leniency : Leniency.values()) {
        CitedDocument document = each.parse(variant, parser(leniency));
        assertThat(tiles(document)).isEqualTo(variant);
        assertThat(document.prose()).isNotNull();
        assertThat(document.mediaLinks()).isNotNull();
        found.add(document.posts());
      }
      assertThat(found.get(1)).containsAll(found.get(0));
      assertThat(found.get(2)).containsAll(found.get(1));
    }
  }

  private static String tiles(CitedDocument document) {
    return document.segments().stream()
        .map(segment -> segment.span().in(document.source()))
        .collect(Collectors.joining());
  }

  private static TweetCitationParser parser(Leniency leniency) {
    return TweetCitationParser.builder().leniency(leniency).networks(Network.values()).build();
  }
}
