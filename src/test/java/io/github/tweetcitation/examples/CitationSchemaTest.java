package io.github.tweetcitation.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.tweetcitation.Leniency;
import io.github.tweetcitation.TweetCitationParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What the example main prints is as the schema in {@code docs} says. */
class CitationSchemaTest {

  private static final Path CASES = Path.of("src/test/resources/io/github/tweetcitation/cases");

  /** Maps whose keys are not names of the contract. */
  private static final String FREE = "evidence";

  private static Schema schema;
  private static Set<String> declared;

  @BeforeAll
  static void readSchema() throws IOException {
    String json = Files.readString(Path.of("docs/citations.schema.json"));
    schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(json);
    declared = new TreeSet<>();
    addDeclared(JsonMapper.shared().readTree(json));
  }

  private static void addDeclared(JsonNode node) {
    declared.addAll(node.path("properties").propertyNames());
    node.forEach(CitationSchemaTest::addDeclared);
  }

  @Test
  void everyCaseInEveryForm() throws IOException {
    TweetCitationParser parser = TweetCitationParser.builder().leniency(Leniency.LENIENT).build();
    int citations = 0;
    for (Path file : files()) {
      for (JsonNode each : new YAMLMapper().readTree(file.toFile())) {
        for (DocumentForm form : DocumentForm.values()) {
          JsonNode source = each.get(form.field());
          if (source != null && source.isString()) {
            JsonNode id = each.path("id");
            JsonNode json = CitationJson.of(id, form.cite(parser, source.asString()), Offsets.UTF8);
            assertThat(schema.validate(json)).as("%s in %s", id, file).isEmpty();
            assertDeclared(json);
            citations += json.get("citations").size();
          }
        }
      }
    }
    assertThat(citations).isGreaterThan(500);
  }

  @Test
  void aFailure() {
    JsonNode id = JsonMapper.shared().getNodeFactory().numberNode(7);
    assertThat(schema.validate(CitationJson.error(id, "no text"))).isEmpty();
  }

  @Test
  void whatIsNotOfTheContractIsRefused() {
    JsonNode bad = JsonMapper.shared().readTree("{\"id\": 1, \"citations\": [{}], \"media\": []}");
    assertThat(schema.validate(bad)).isNotEmpty();
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(CASES)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  /** More fields may come, but not without a line in the schema. */
  private static void assertDeclared(JsonNode json) {
    for (String name : json.propertyNames()) {
      assertThat(declared).contains(name);
      if (!name.equals(FREE)) {
        assertDeclared(json.get(name));
      }
    }
    if (json.isArray()) {
      json.forEach(CitationSchemaTest::assertDeclared);
    }
  }
}
