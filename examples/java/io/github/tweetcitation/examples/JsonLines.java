package io.github.tweetcitation.examples;

import io.github.tweetcitation.CitedDocument;
import io.github.tweetcitation.Report;
import io.github.tweetcitation.ReportFinder;
import io.github.tweetcitation.TweetCitationParser;
import io.github.tweetcitation.examples.LineReader.Line;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.PrintStream;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Cites the documents of a JSON Lines file on all cores, in the memory of a few lines a core. */
final class JsonLines {

  /**
   * So many lines are read ahead of the one to be written: the others go on while a long one is
   * read.
   */
  static final int MAX_AHEAD = 4 * Runtime.getRuntime().availableProcessors();

  /** So many bytes are read ahead; a longer line is cited alone, with all of the memory. */
  private static final long MAX_BYTES_AHEAD = Runtime.getRuntime().maxMemory() / 64;

  private final TweetCitationParser parser;
  private final @Nullable ReportFinder reports;
  private final Offsets offsets;
  private final PrintStream out;
  private final PrintStream err;
  private final Queue<Pending> ahead = new ArrayDeque<>();
  private long bytesAhead;
  private boolean allGood = true;

  JsonLines(TweetCitationParser parser, Offsets offsets, PrintStream out, PrintStream err) {
    this(parser, null, offsets, out, err);
  }

  /** Cites with a parser, and finds reports if there is a finder. */
  JsonLines(
      TweetCitationParser parser,
      @Nullable ReportFinder reports,
      Offsets offsets,
      PrintStream out,
      PrintStream err) {
    this.parser = parser;
    this.reports = reports;
    this.offsets = offsets;
    this.out = out;
    this.err = err;
  }

  private record Pending(Line line, Future<Result> result) {}

  /** What comes of a line, and what is wrong with the line or null. */
  private record Result(String json, @Nullable String error) {

    static Result bad(JsonNode id, String error) {
      return new Result(Visible.of(CitationJson.error(id, error).toString()), error);
    }

    boolean lacksMemory() {
      return Input.TOO_LARGE.equals(error);
    }
  }

  /** Writes one result a line, in order. Returns whether every line was a document. */
  boolean cite(LineReader lines) throws IOException {
    ExecutorService workers =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try (Progress progress = Progress.on(err)) {
      cite(lines, workers, progress);
    } finally {
      workers.shutdownNow();
    }
    return allGood;
  }

  private void cite(LineReader lines, ExecutorService workers, Progress progress)
      throws IOException {
    try {
      // A reader such as head(1) may be gone before the last line.
      for (Line line = lines.next(); line != null && !out.checkError(); line = lines.next()) {
        Line document = line;
        ahead.add(new Pending(line, workers.submit(() -> cite(document))));
        bytesAhead += line.size();
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

  /** Writes the first results until no more than {@code left} are ahead, and they are short. */
  private void write(int left, Progress progress) throws IOException {
    while (ahead.size() > left || bytesAhead > MAX_BYTES_AHEAD) {
      Pending first = ahead.remove();
      bytesAhead -= first.line().size();
      Result result = result(first);
      if (result.error() != null) {
        allGood = false;
        progress.say("line " + first.line().number() + ": " + result.error());
      }
      out.println(result.json());
      progress.step();
    }
  }

  /** The result of a line; if its neighbours left it too little memory, it is cited again alone. */
  private Result result(Pending pending) throws IOException {
    Result result = await(pending);
    if (result.lacksMemory()) {
      for (Pending neighbour : ahead) {
        await(neighbour);
      }
      result = cite(pending.line());
    }
    return result;
  }

  private static Result await(Pending pending) throws IOException {
    try {
      // A result that is there is given to an interrupted thread too.
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      return pending.result().get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    } catch (ExecutionException e) {
      throw new IllegalStateException("line " + pending.line().number(), e.getCause());
    }
  }

  private Result cite(Line line) {
    JsonDocument document = JsonDocument.of(line);
    if (document.error() != null) {
      return Result.bad(document.id(), document.error());
    }
    try {
      CitedDocument cited = document.cite(parser);
      List<Report> found = reports == null ? null : reports.find(cited);
      return new Result(
          Visible.of(CitationJson.of(document.id(), cited, found, offsets).toString()), null);
    } catch (OutOfMemoryError | StackOverflowError e) {
      return Result.bad(document.id(), Input.TOO_LARGE);
    }
  }
}
