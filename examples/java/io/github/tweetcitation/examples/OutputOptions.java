package io.github.tweetcitation.examples;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options for the format of the output, of which one may be given. */
final class OutputOptions {

  @Option(
      names = "--format",
      required = true,
      paramLabel = "F",
      description = "Print ${COMPLETION-CANDIDATES}; a listing is the default.")
  private @Nullable OutputFormat format;

  @Option(
      names = "--json",
      required = true,
      description = "Print one JSON object a file, on one line: --format json.")
  private boolean json;

  OutputFormat format() {
    if (format != null) {
      return format;
    }
    return json ? OutputFormat.JSON : OutputFormat.LISTING;
  }
}
