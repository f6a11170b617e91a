package io.github.tweetcitation.examples;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options for the form of the documents, of which one may be given. */
final class FormOptions {

  @Option(names = "--text", required = true, description = "The files are plain text.")
  private boolean text;

  @Option(names = "--markdown", required = true, description = "The files are Markdown.")
  private boolean markdown;

  @Option(names = "--html", required = true, description = "The files are HTML.")
  private boolean html;

  @Option(
      names = "--jsonl",
      required = true,
      paramLabel = "FILE",
      description = "Read a JSON document a line, {\"id\": ..., \"text\": ...}; print one a line.")
  private @Nullable String jsonLines;

  /** The form that all files have; by default that of their names. */
  Optional<DocumentForm> form() {
    if (text) {
      return Optional.of(DocumentForm.TEXT);
    }
    if (markdown) {
      return Optional.of(DocumentForm.MARKDOWN);
    }
    return html ? Optional.of(DocumentForm.HTML) : Optional.empty();
  }

  /** The file with a JSON document a line, or null. */
  @Nullable String jsonLines() {
    return jsonLines;
  }
}
