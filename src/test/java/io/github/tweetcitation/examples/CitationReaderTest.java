package io.github.tweetcitation.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.tweetcitation.CitedDocument;
import io.github.tweetcitation.Leniency;
import io.github.tweetcitation.TweetCitation;
import io.github.tweetcitation.TweetCitationParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Citations are written as JSON by both generations of Jackson, and read again. */
class CitationReaderTest {

  private static final Path CASES = Path.of("src/test/resources/io/github/tweetcitation/cases");

  @Test
  void everyCaseReadsBack() throws IOException {
    TweetCitationParser parser = TweetCitationParser.builder().leniency(Leniency.LENIENT).build();
    int tweets = 0;
    try (Stream<Path> files = Files.walk(CASES)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".yaml")).toList()) {
        for (JsonNode each : new YAMLMapper().readTree(file.toFile())) {
          for (DocumentForm form : DocumentForm.values()) {
            if (each.path(form.field()).isString()) {
              tweets += assertReadsBack(form.cite(parser, each.get(form.field()).asString()));
            }
          }
        }
      }
    }
    assertThat(tweets).isGreaterThan(500);
  }

  private static int assertReadsBack(CitedDocument document) throws JsonProcessingException {
    Map<String, Object> values = CitationValues.of(document);
    String json = JsonMapper.shared().writeValueAsString(values);
    ObjectMapper second = new ObjectMapper();
    assertThat(second.readTree(second.writeValueAsString(values))).isEqualTo(second.readTree(json));

    for (Map<?, ?> read :
        List.of(
            JsonMapper.shared().readValue(json, Map.class), second.readValue(json, Map.class))) {
      assertThat(CitationReader.read(document.source(), read).tweets())
          .isEqualTo(document.tweets().stream().map(CitationReaderTest::withoutFindings).toList());
    }
    return document.tweets().size();
  }

  private static TweetCitation withoutFindings(TweetCitation tweet) {
    return tweet.toBuilder().findings(List.of()).build();
  }
}
