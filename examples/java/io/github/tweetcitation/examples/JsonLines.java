package io.github.tweetcitation.examples;

import io.github.tweetcitation.TweetCitationParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Cites the documents of a JSON Lines file, one after the other, in constant memory. */
final class JsonLines {

  private static final JsonMapper JSON = JsonMapper.shared();

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
    try (ProgressBar progress = isTerminal() ? progress() : null) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        out.println(cite(line, ++number));
        if (progress != null) {
          progress.step();
        }
      }
    }
    return allGood;
  }

  private ObjectNode cite(String line, int number) {
    JsonNode document;
    try {
      document = JSON.readTree(line);
    } catch (JacksonException e) {
      return bad(number, "not JSON: " + e.getOriginalMessage());
    }
    String id = string(document, "id");
    String text = string(document, "text");
    if (id == null) {
      return bad(number, "no object with a string \"id\"");
    }
    if (text == null) {
      boolean later = document.has("html") || document.has("markdown");
      return bad(number, later ? "HTML and Markdown are not read yet" : "no string \"text\"");
    }
    return CitationJson.of(id, parser.parseText(text), offsets);
  }

  private static @Nullable String string(JsonNode document, String field) {
    JsonNode value = document.get(field);
    return value != null && value.isString() ? value.asString() : null;
  }

  private ObjectNode bad(int number, String message) {
    allGood = false;
    err.println("line " + number + ": " + message);
    return CitationJson.error(null, message);
  }

  private static ProgressBar progress() {
    return new ProgressBarBuilder().setTaskName("documents").setInitialMax(-1).build();
  }

  /** Whether standard error is a terminal: Java itself can't tell, the shell's test can. */
  private static boolean isTerminal() {
    try {
      Process test =
          new ProcessBuilder("test", "-t", "2")
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      return test.waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
