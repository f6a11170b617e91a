package io.github.tweetcitation.examples;

import io.github.tweetcitation.TweetCitationParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Cites the documents of a JSON Lines file, one after the other, in the memory of one. */
final class JsonLines {

  private static final ObjectReader JSON =
      JsonMapper.shared().reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final TweetCitationParser parser;
  private final Offsets offsets;
  private final PrintStream out;
  private final PrintStream err;
  private boolean allGood = true;

  JsonLines(TweetCitationParser parser, Offsets offsets, PrintStream out, PrintStream err) {
    this.parser = parser;
    this.offsets = offsets;
    this.out = out;
    this.err = err;
  }

  /** Writes one result a line, in order. Returns whether every line was a document. */
  boolean cite(BufferedReader lines) throws IOException {
    try (Progress progress = Progress.start("documents")) {
      int number = 0;
      // A reader such as head(1) may be gone before the last line.
      for (String line = lines.readLine();
          line != null && !out.checkError();
          line = lines.readLine()) {
        number++;
        out.println(cite(number == 1 ? withoutByteOrderMark(line) : line, number));
        progress.step();
      }
    }
    return allGood;
  }

  private static String withoutByteOrderMark(String line) {
    return line.startsWith("\uFEFF") ? line.substring(1) : line;
  }

  private ObjectNode cite(String line, int number) {
    JsonNode document;
    try {
      document = JSON.readTree(line);
    } catch (JacksonException e) {
      return bad(number, "not one JSON object: " + e.getOriginalMessage());
    }
    String id = string(document, "id");
    if (id == null) {
      return bad(number, "not an object with a string \"id\"");
    }
    for (DocumentForm form : DocumentForm.values()) {
      String source = string(document, form.field());
      if (source != null) {
        return CitationJson.of(id, form.cite(parser, source), offsets);
      }
    }
    return bad(number, "no string \"text\"");
  }

  private static @Nullable String string(JsonNode document, String field) {
    JsonNode value = document.get(field);
    return value != null && value.isString() ? value.asString() : null;
  }

  private ObjectNode bad(int number, String message) {
    allGood = false;
    err.println("line " + number + ": " + message);
    return CitationJson.error(message);
  }
}
