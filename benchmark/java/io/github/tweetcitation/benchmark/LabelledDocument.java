package io.github.tweetcitation.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A document with the citations that are in it.
 *
 * @param id its name
 * @param lang the language of its prose, as BCP 47 writes it
 * @param layout how its citations are written
 * @param form its form
 * @param source its text or markup
 * @param gold its citations, from first to last
 */
record LabelledDocument(
    String id, String lang, String layout, Form form, String source, List<GoldCitation> gold) {

  /** The labelled set, one document a line. */
  static final Path SET = Path.of("benchmark/documents.jsonl");

  private static final JsonMapper JSON = JsonMapper.shared();

  /** Reads the labelled set. */
  static List<LabelledDocument> readAll() throws IOException {
    return Files.readAllLines(SET).stream().map(LabelledDocument::of).toList();
  }

  private static LabelledDocument of(String line) {
    JsonNode json = JSON.readTree(line);
    Form form =
        Arrays.stream(Form.values())
            .filter(each -> json.has(each.field()))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no source: " + line));
    return new LabelledDocument(
        json.get("id").asString(),
        json.get("lang").asString(),
        json.get("layout").asString(),
        form,
        json.get(form.field()).asString(),
        List.of(JSON.treeToValue(json.get("gold"), GoldCitation[].class)));
  }

  /** The document as a line of the labelled set. */
  String toJson() {
    ObjectNode json = JSON.createObjectNode();
    json.put("id", id).put("lang", lang).put("layout", layout).put(form.field(), source);
    return json.set("gold", JSON.valueToTree(gold)).toString();
  }
}
