package io.github.tweetcitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The rules of twitter-text, which the network reads tweets by, in sentences of our own. Where this
 * library reads something else, the case says what and why, and docs/input.md has the reason.
 */
final class PeerCaseTest {

  private static final String BY = "— Jane Doe (@janedoe) December 26, 2020";

  private static final String EMBED = "<blockquote class=\"twitter-tweet\"><p>";

  private static final String END = "</p>" + BY + "</blockquote>";

  /** Short tweets have no finding that says their length. */
  private static final String FILLER = " rye".repeat(95);

  /**
   * A case.
   *
   * @param id its name
   * @param why what it shows
   * @param text what is read; if absent, the peer's answer without marks
   * @param peer what twitter-text finds, entities marked by {@code ⟦…⟧}
   * @param here what this library finds, if that is something else
   * @param deviation the reason
   */
  record Case(
      String id,
      String why,
      @Nullable String text,
      String peer,
      @Nullable String here,
      @Nullable String deviation) {

    void check(Function<String, String> reader) {
      String found = reader.apply(text == null ? MarkedText.parse(peer).text() : text);
      assertThat(found).as(why).isEqualTo(here == null ? peer : here);
      assertThat(here == null).as("no deviation").isEqualTo(deviation == null);
      assertThat(here).as("a deviation").isNotEqualTo(peer);
    }
  }

  @TestFactory
  Stream<DynamicContainer> rules() {
    return CaseFiles.in("peer").stream()
        .map(
            file ->
                DynamicContainer.dynamicContainer(
                    file.getFileName().toString(),
                    CaseFiles.read(file, Case.class).stream()
                        .map(
                            each ->
                                DynamicTest.dynamicTest(
                                    each.id(), () -> each.check(reader(file))))));
  }

  private static Function<String, String> reader(Path file) {
    return switch (file.getFileName().toString()) {
      case "lengths.yaml" -> PeerCaseTest::length;
      case "replies.yaml" -> PeerCaseTest::repliesTo;
      case "usernames.yaml" -> PeerCaseTest::isUsername;
      default -> PeerCaseTest::entities;
    };
  }

  /** A text with a line break is markup. */
  private static TweetCitation parse(String text) {
    TweetCitationParser parser = TweetCitationParser.create();
    CitedDocument document =
        text.contains("<br>")
            ? parser.parseHtml(EMBED + text + END)
            : parser.parseText(text + "\n" + BY);
    assertThat(document.tweets()).hasSize(1);
    return document.tweets().get(0);
  }

  private static String entities(String text) {
    int start = text.contains("<br>") ? EMBED.length() : 0;
    List<Entity> entities = parse(text).entities();
    assertThat(entities).allMatch(each -> type(each.text()).isInstance(each));
    return MarkedText.mark(
        text,
        entities.stream()
            .map(each -> new Span(each.span().start() - start, each.span().end() - start))
            .toList());
  }

  private static Class<? extends Entity> type(String entity) {
    return switch (entity.charAt(0)) {
      case '@', '＠' -> Mention.class;
      case '#', '＃' -> Hashtag.class;
      case '$' -> Cashtag.class;
      default -> entity.startsWith("pic.") ? MediaLink.class : Link.class;
    };
  }

  private static String repliesTo(String text) {
    TweetCitation tweet = parse(text);
    return tweet.entities(Mention.class).stream()
        .filter(mention -> mention.span().start() == tweet.body().span().start())
        .map(Mention::handle)
        .findFirst()
        .orElse("");
  }

  private static String length(String text) {
    String html = EMBED + Entities.escape(text + FILLER) + END;
    TweetCitation tweet = TweetCitationParser.create().parseHtml(html).tweets().get(0);
    return tweet.findings().stream()
        .filter(Overlong.class::isInstance)
        .map(finding -> ((Overlong) finding).length() - FILLER.length())
        .findFirst()
        .orElseThrow()
        .toString();
  }

  private static String isUsername(String name) {
    String text = "Tea is ready.\n" + BY.replace("janedoe", name);
    List<TweetCitation> tweets = TweetCitationParser.create().parseText(text).tweets();
    return Boolean.toString(
        tweets.stream().anyMatch(tweet -> tweet.author().handle().equals(Optional.of(name))));
  }

  @Test
  void everyDeviationIsInTheDocument() throws IOException {
    String document = Files.readString(Path.of("docs/input.md"));
    assertThat(CaseFiles.in("peer"))
        .flatMap(file -> CaseFiles.read(file, Case.class))
        .extracting(Case::deviation)
        .filteredOn(Objects::nonNull)
        .isNotEmpty()
        .allSatisfy(reason -> assertThat(document).contains("| " + reason + " |"));
  }
}
