package io.github.tweetcitation.benchmark;

import io.github.tweetcitation.benchmark.Score.Value;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Prints what each system finds in the labelled set. */
public final class Benchmark {

  /** Who takes part; a new system is a line here. */
  private static final List<SystemUnderTest> SYSTEMS =
      List.of(
          new LibrarySystem(), new RegularExpressions(), new AutolinkRules(), new JsoupSelector());

  private Benchmark() {}

  /** Prints the table of docs/benchmark-task.md. */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.print(table(LabelledDocument.readAll()));
  }

  /**
   * What a system found.
   *
   * @param found for each document, in their order
   */
  private record Run(String system, List<List<FoundCitation>> found) {

    static Run of(SystemUnderTest system, List<LabelledDocument> documents) {
      return new Run(
          system.name(),
          documents.stream().map(each -> system.find(each.form(), each.source())).toList());
    }
  }

  /** A row for each system and group of documents, in Markdown. */
  static String table(List<LabelledDocument> documents) {
    StringBuilder table = new StringBuilder("| documents | system | precision | recall |");
    for (Value value : Value.values()) {
      table.append(' ').append(value.name().toLowerCase(Locale.ROOT)).append(" |");
    }
    table.append("\n|---|---|").append("---:|".repeat(2 + Value.values().length)).append('\n');
    List<Run> runs = SYSTEMS.stream().map(system -> Run.of(system, documents)).toList();
    addRows(table, "all", runs, documents, document -> true);
    for (Form form : Form.values()) {
      addRows(table, form.field(), runs, documents, document -> document.form() == form);
    }
    addRows(table, "Arabic", runs, documents, document -> document.lang().equals("ar"));
    return table.toString();
  }

  private static void addRows(
      StringBuilder table,
      String title,
      List<Run> runs,
      List<LabelledDocument> documents,
      Predicate<LabelledDocument> which) {
    for (Run run : runs) {
      Score score = new Score();
      for (int i = 0; i < documents.size(); i++) {
        if (which.test(documents.get(i))) {
          score.add(documents.get(i), run.found().get(i));
        }
      }
      String values =
          Arrays.stream(Value.values()).map(score::right).collect(Collectors.joining(" | "));
      table.append("| %s | %s | ".formatted(title, run.system()));
      table.append(score.precision()).append(" | ").append(score.recall()).append(" | ");
      table.append(values).append(" |\n");
    }
  }
}
