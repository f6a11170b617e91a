package io.github.tweetcitation.examples;

import io.github.tweetcitation.CitedDocument;
import io.github.tweetcitation.TweetCitationParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.PrintStream;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Cites the documents of a JSON Lines file on all cores, in the memory of a few lines a core. */
final class JsonLines {

  /** So many lines are read ahead of the one to be written: the others go on behind a long one. */
  static final int MAX_AHEAD = 4 * Runtime.getRuntime().availableProcessors();

  private static final ObjectReader JSON =
      JsonMapper.shared().reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final TweetCitationParser parser;
  private final Offsets offsets;
  private final PrintStream out;
  private final PrintStream err;
  private final Queue<Future<Result>> ahead = new ArrayDeque<>();
  private int written;
  private boolean allGood = true;

  JsonLines(TweetCitationParser parser, Offsets offsets, PrintStream out, PrintStream err) {
    this.parser = parser;
    this.offsets = offsets;
    this.out = out;
    this.err = err;
  }

  /** What comes of a line, and what is wrong with the line or null. */
  private record Result(String json, @Nullable String error) {

    static Result bad(String error) {
      return new Result(CitationJson.error(error).toString(), error);
    }
  }

  /** Writes one result a line, in order. Returns whether every line was a document. */
  boolean cite(BufferedReader lines) throws IOException {
    ExecutorService workers =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try (Progress progress = Progress.on(err)) {
      cite(lines, workers, progress);
    } finally {
      workers.shutdownNow();
    }
    return allGood;
  }

  private void cite(BufferedReader lines, ExecutorService workers, Progress progress)
      throws IOException {
    try {
      boolean first = true;
      // A reader such as head(1) may be gone before the last line.
      for (String line = lines.readLine();
          line != null && !out.checkError();
          line = lines.readLine()) {
        String document = first ? withoutByteOrderMark(line) : line;
        ahead.add(workers.submit(() -> cite(document)));
        first = false;
        // What was read is answered before anyone waits for more.
        write(lines.ready() ? MAX_AHEAD - 1 : 0, progress);
      }
    } catch (IOException e) {
      // The lines before the one that cannot be read have their results.
      write(0, progress);
      throw e;
    }
    write(0, progress);
  }

  private static String withoutByteOrderMark(String line) {
    return line.startsWith("\uFEFF") ? line.substring(1) : line;
  }

  /** Writes the first results until no more than {@code left} are ahead. */
  private void write(int left, Progress progress) throws IOException {
    while (ahead.size() > left) {
      written++;
      Result result = result(ahead.remove());
      if (result.error() != null) {
        allGood = false;
        progress.say("line " + written + ": " + result.error());
      }
      out.println(result.json());
      progress.step();
    }
  }

  private Result result(Future<Result> future) throws IOException {
    try {
      // A result that is there is given to an interrupted thread too.
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    } catch (ExecutionException e) {
      throw new IllegalStateException("line " + written, e.getCause());
    }
  }

  private Result cite(String line) {
    JsonNode document;
    try {
      document = JSON.readTree(line);
    } catch (JacksonException e) {
      return Result.bad("not one JSON object: " + e.getOriginalMessage());
    }
    String id = string(document, "id");
    if (id == null) {
      return Result.bad("not an object with a string \"id\"");
    }
    for (DocumentForm form : DocumentForm.values()) {
      String source = string(document, form.field());
      if (source != null) {
        CitedDocument cited = form.cite(parser, source);
        return new Result(CitationJson.of(id, cited, offsets).toString(), null);
      }
    }
    return Result.bad("no string \"text\"");
  }

  private static @Nullable String string(JsonNode document, String field) {
    JsonNode value = document.get(field);
    return value != null && value.isString() ? value.asString() : null;
  }
}
