package io.github.tweetcitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each value of genuine citations is forged in turn: each forgery gets its finding. */
final class ForgeryTest {

  private static final Path CORPUS = Path.of("../shared/data/embeds.jsonl");

  private static final TweetCitationParser PARSER = TweetCitationParser.create();

  @Test
  void forgedEmbedsOfTheCorpus() throws IOException {
    Assumptions.assumeTrue(Files.exists(CORPUS), () -> CORPUS + " is not here");
    Map<String, int[]> counts = new TreeMap<>();
    List<String> missed = new ArrayList<>();
    try (Stream<String> lines = Files.lines(CORPUS)) {
      for (String line : (Iterable<String>) lines::iterator) {
        JsonNode document = JsonMapper.shared().readTree(line);
        check(document.path("html").asString(), counts, missed);
      }
    }
    counts.forEach((k, v) -> System.out.println(k + " " + v[0] + " of " + v[1]));
    missed.stream().limit(400).forEach(System.out::println);
    assertThat(missed).isEmpty();
  }

  private static void check(String source, Map<String, int[]> counts, List<String> missed) {
    for (TweetCitation tweet : PARSER.parseHtml(source).tweets()) {
      for (Forgery forgery : Forgery.of(source, tweet)) {
        int[] count = counts.computeIfAbsent(forgery.what(), k -> new int[2]);
        count[1]++;
        boolean found =
            PARSER.parseHtml(forgery.document()).tweets().stream()
                .flatMap(each -> each.findings().stream())
                .anyMatch(finding -> matches(finding, forgery));
        count[0] += found ? 1 : 0;
        if (!found) {
          missed.add(
              forgery.what()
                  + " | "
                  + tweet.author()
                  + " | "
                  + tweet.status()
                  + PARSER.parseHtml(forgery.document()).tweets().stream()
                      .map(t -> t.author() + " " + t.findings())
                      .toList());
        }
      }
    }
  }

  private static boolean matches(Finding finding, Forgery forgery) {
    return finding.type() == forgery.type()
        && finding.part() == forgery.part()
        && (forgery.repaired().isEmpty()
            || forgery.repaired().equals(finding.evidence().get("repaired")));
  }
}
