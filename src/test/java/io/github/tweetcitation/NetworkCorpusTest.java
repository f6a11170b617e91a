package io.github.tweetcitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The development corpus of other networks, where it lies beside the project; else skipped. */
@Tag("no-mutation")
final class NetworkCorpusTest {

  private static final Path CORPUS = Path.of("../shared/data/networks.jsonl");

  /** Posts of other networks, found by their ids, or else by their handles or names. */
  @Test
  void networks() throws IOException {
    TweetCitationParser parser = TweetCitationParser.builder().networks(Network.values()).build();
    int[] counts = new int[3];
    Assumptions.assumeTrue(Files.exists(CORPUS), () -> CORPUS + " is not here");
    try (Stream<String> lines = Files.lines(CORPUS)) {
      lines
          .map(JsonMapper.shared()::readTree)
          .forEach(
              document -> {
                assertThat(parse(document, TweetCitationParser.create()).citations()).isEmpty();
                CitedDocument cited = parse(document, parser);
                assertThat(cited.tweets()).isEmpty();
                countPosts(cited, document, counts);
              });
    }
    assertThat(counts[2]).as("found that are there").isGreaterThan(counts[1] * 99 / 100);
    assertThat(counts[2]).as("there that are found").isGreaterThan(counts[0] * 97 / 100);
  }

  private static CitedDocument parse(JsonNode document, TweetCitationParser parser) {
    if (document.has("html")) {
      return parser.parseHtml(document.get("html").asString());
    }
    return document.has("markdown")
        ? parser.parseMarkdown(document.get("markdown").asString())
        : parser.parseText(document.get("text").asString());
  }

  private static void countPosts(CitedDocument cited, JsonNode document, int[] counts) {
    List<PostCitation> found = new ArrayList<>(cited.posts());
    counts[1] += found.size();
    for (JsonNode gold : document.path("gold")) {
      counts[0]++;
      Optional<PostCitation> hit = found.stream().filter(post -> isGold(post, gold)).findFirst();
      hit.ifPresent(found::remove);
      counts[2] += hit.isPresent() ? 1 : 0;
    }
  }

  private static boolean isGold(PostCitation post, JsonNode gold) {
    return post.network().code().equals(gold.path("network").asString())
        && (gold.path("id").isString()
            ? post.post().map(PostId::id).orElse("").equals(gold.path("id").asString())
            : gold.path("handle").isString()
                ? post.author().handle().orElse("").equals(gold.path("handle").asString())
                : post.author().name().orElse("").equals(gold.path("name").asString()));
  }
}
