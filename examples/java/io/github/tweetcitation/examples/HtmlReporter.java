package io.github.tweetcitation.examples;

import io.github.tweetcitation.CitedDocument;
import io.github.tweetcitation.Report;
import io.github.tweetcitation.ReportFinder;
import io.github.tweetcitation.TweetCitationParser;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Cites documents into an HTML report, one after the other.
 *
 * @param page the page to write
 * @param reports finds what the documents report; null if that is not asked for
 * @param out says what the report has
 * @param err says what is wrong
 */
record HtmlReporter(Path page, @Nullable ReportFinder reports, PrintStream out, PrintStream err) {

  private static final int BAD_LINE = 1;
  private static final int BAD_CALL = 2;

  /** Cites a file as it is shown. */
  interface Reader {
    CitedDocument cite(String file) throws IOException;
  }

  /** Fills a report. Returns the status of the program. */
  private interface Filler {
    int fill(HtmlReport report);
  }

  /** Writes a report of files. Returns the status of the program. */
  int files(List<String> files, Reader reader) {
    boolean onePage = files.size() <= HtmlReport.MAX_ON_A_PAGE;
    return write(
        files,
        onePage,
        report -> {
          int status = 0;
          for (String file : files) {
            status = Math.max(status, add(report, file, reader));
          }
          return status;
        });
  }

  /** Writes a report of the lines of a JSON Lines file. Returns the status of the program. */
  int lines(String file, Input input, TweetCitationParser parser) {
    return write(List.of(file), false, report -> addLines(report, file, input, parser));
  }

  private int write(List<String> files, boolean onePage, Filler filler) {
    if (DocumentForm.ofFile(page.toString()) != DocumentForm.HTML
        || files.stream().anyMatch(this::isPage)) {
      // A list of documents without the name of a report must not overwrite one of them.
      err.println(
          Visible.of(page + ": a report is an .html file, and none of those that are read"));
      return BAD_CALL;
    }
    try (HtmlReport report = new HtmlReport(page, onePage)) {
      int status = filler.fill(report);
      out.println(Visible.of(page + ": " + report.summary()));
      return status;
    } catch (IOException | UncheckedIOException e) {
      err.println(Visible.of(page + ": cannot be written: " + Input.reason(e)));
      return Output.NOT_WRITTEN;
    }
  }

  private boolean isPage(String file) {
    try {
      Path other = Path.of(file);
      return Files.exists(page) && Files.exists(other) && Files.isSameFile(page, other);
    } catch (IOException | InvalidPathException e) {
      return false;
    }
  }

  private int add(HtmlReport report, String file, Reader reader) {
    try {
      add(report, file, reader.cite(file));
      return 0;
    } catch (IOException | OutOfMemoryError | StackOverflowError e) {
      return Input.refuse(file, e, err);
    }
  }

  private void add(HtmlReport report, String name, CitedDocument document) {
    List<Report> found = reports == null ? List.of() : reports.find(document);
    report.add(name, document, found);
  }

  private int addLines(HtmlReport report, String file, Input input, TweetCitationParser parser) {
    int status = 0;
    try (LineReader lines = input.lines(file)) {
      for (LineReader.Line line = lines.next(); line != null; line = lines.next()) {
        JsonDocument document = JsonDocument.of(line);
        if (document.error() == null) {
          JsonNode id = document.id();
          String name = id.isString() ? id.asString() : id.toString();
          add(report, name, document.citeShown(parser));
        } else {
          err.println("line " + line.number() + ": " + document.error());
          status = BAD_LINE;
        }
      }
      return status;
    } catch (IOException | OutOfMemoryError | StackOverflowError e) {
      return Input.refuse(file, e, err);
    }
  }
}
