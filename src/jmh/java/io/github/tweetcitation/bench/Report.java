package io.github.tweetcitation.bench;

import io.github.tweetcitation.bench.ColdStart.Scenario;
import io.github.tweetcitation.bench.ColdStart.Times;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The results as a page of Markdown, ratios first. What was not run is left out. */
final class Report {

  private static final Path CPU_INFO = Path.of("/proc/cpuinfo");
  private static final int MAX_PIECE = 90;

  /** Kinds of characters that nobody sees, or not alone. */
  private static final Set<Integer> UNSEEN =
      Stream.of(
              Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.NON_SPACING_MARK)
          .map(Byte::intValue)
          .collect(Collectors.toSet());

  private final Results results;
  private final Map<Scenario, Times> cold;

  Report(Results results, Map<Scenario, Times> cold) {
    this.results = results;
    this.cold = cold;
  }

  /** The whole page. */
  String text() throws IOException {
    return """
        # Benchmarks

        %s
        Of each benchmark, the best of several iterations counts, whoever runs: all that disturbs one makes \
        it slower.

        ## Ratios

        %s
        ![Throughput by size](throughput-by-size.svg)

        ![Throughput by density](throughput-by-density.svg)

        ## Texts

        Of %,d characters each. The ratio is the rival's time divided by ours.

        %s
        ## HTML

        A page of 200,000 characters.

        %s
        Pages that are mostly scripts, styles or attributes.

        %s
        ## Cold start

        A fresh JVM for each run, from the first line of `main` to the result; a page is read from a \
        file before that.

        %s
        ## Hostile input

        A piece over and over, then a citation. The ratio is the time for twice the length, the mean \
        of all doublings of the length. Through as much text, that of `String.indexOf` is %s: what \
        fits into the cache at first does not at last. The JVM has all its memory from the start, and \
        a collector that moves little.

        %s"""
        .formatted(
            machine(),
            targets(),
            RivalsBenchmark.LENGTH,
            texts(),
            html(),
            largePages(),
            coldStart(),
            scan(),
            hostile());
  }

  /** The table of what was aimed at. */
  String targets() {
    return table(
        "measured | target | met | what",
        Targets.of(results, cold).stream()
            .map(
                target ->
                    row(
                        number(target.value()) + target.unit(),
                        target.goal(),
                        target.isMet() ? "yes" : "**no**",
                        target.what())));
  }

  private String texts() {
    return table(
        "ratio | text | who | million chars/s | bytes allocated per char",
        Stream.of(Workload.values())
            .flatMap(workload -> Stream.of(Rival.values()).map(rival -> text(workload, rival))));
  }

  private String text(Workload workload, Rival rival) {
    Map<String, ?> run = RivalsBenchmark.of(workload, rival);
    Map<String, ?> ours = RivalsBenchmark.of(workload, Rival.TWEET_CITATION);
    OptionalDouble ratio = results.ratio(RivalsBenchmark.FIND, run, ours);
    if (ratio.isEmpty()) {
      return "";
    }
    return row(
        number(ratio.getAsDouble()) + "×",
        workload,
        rival,
        number(RivalsBenchmark.LENGTH / results.score(RivalsBenchmark.FIND, run).orElseThrow()),
        number(
            results.allocated(RivalsBenchmark.FIND, run).orElseThrow() / RivalsBenchmark.LENGTH));
  }

  private String html() {
    return table(
        "time of `Jsoup.parse` | embeds | ours, µs | `Jsoup.parse`, µs | ours, KB allocated "
            + "| `Jsoup.parse`, KB allocated",
        results.values(HtmlBenchmark.OURS, "embeds").stream().map(this::page));
  }

  private String page(String embeds) {
    Map<String, String> page = Map.of("embeds", embeds);
    OptionalDouble ratio = results.ratio(HtmlBenchmark.OURS, HtmlBenchmark.JSOUP, page);
    if (ratio.isEmpty()) {
      return "";
    }
    return row(
        number(ratio.getAsDouble()) + "×",
        embeds,
        number(results.score(HtmlBenchmark.OURS, page).orElseThrow()),
        number(results.score(HtmlBenchmark.JSOUP, page).orElseThrow()),
        number(results.allocated(HtmlBenchmark.OURS, page).orElseThrow() / 1_000),
        number(results.allocated(HtmlBenchmark.JSOUP, page).orElseThrow() / 1_000));
  }

  private String largePages() {
    return table(
        "time of `Jsoup.parse` | page | chars | ours, µs | `Jsoup.parse`, µs",
        Stream.of(LargePage.values()).map(this::largePage));
  }

  private String largePage(LargePage page) {
    Map<String, ?> run = LargePageBenchmark.of(page);
    OptionalDouble ratio = results.ratio(LargePageBenchmark.OURS, LargePageBenchmark.JSOUP, run);
    if (ratio.isEmpty()) {
      return "";
    }
    return row(
        number(ratio.getAsDouble()) + "×",
        page,
        "%,d".formatted(page.html().length()),
        number(results.score(LargePageBenchmark.OURS, run).orElseThrow()),
        number(results.score(LargePageBenchmark.JSOUP, run).orElseThrow()));
  }

  private String coldStart() {
    return table(
        "median, ms | fastest | slowest | what | adds, ms | to",
        cold.keySet().stream()
            .map(
                scenario -> {
                  Times times = cold.get(scenario);
                  Scenario before = scenario.before();
                  return row(
                      number(times.median()),
                      number(times.min()),
                      number(times.max()),
                      scenario.title(),
                      before == null ? "" : number(times.median() - cold.get(before).median()),
                      before == null ? "" : before.title());
                }));
  }

  private String scan() {
    OptionalDouble growth = ScanBenchmark.growth(results);
    return growth.isEmpty() ? "unknown" : number(growth.getAsDouble()) + "×";
  }

  private String hostile() {
    return table(
        "ratio | form | piece | from, chars | to, chars | its time, ms",
        Growth.in(results).stream()
            .map(
                growth ->
                    row(
                        number(growth.ratio()) + "×",
                        growth.input().form(),
                        "`" + printed(growth.input().piece()) + "`",
                        "%,d".formatted(growth.shortest()),
                        "%,d".formatted(growth.longest()),
                        number(growth.millis()))));
  }

  /** As it can stand in a cell. */
  private static String printed(String piece) {
    StringBuilder printed = new StringBuilder();
    piece
        .codePoints()
        .limit(MAX_PIECE)
        .forEach(
            c -> {
              if (UNSEEN.contains(Character.getType(c)) || c == '|' || c == '`') {
                printed.append("\\u%04X".formatted(c));
              } else {
                printed.appendCodePoint(c);
              }
            });
    return piece.length() > MAX_PIECE ? printed + "…" : printed.toString();
  }

  private static String machine() throws IOException {
    return "%s: %s, %d cores, %s %s, %s."
        .formatted(
            LocalDate.now(),
            cpu(),
            Runtime.getRuntime().availableProcessors(),
            System.getProperty("java.vm.name"),
            System.getProperty("java.vm.version"),
            System.getProperty("os.name"));
  }

  private static String cpu() throws IOException {
    List<String> lines = Files.exists(CPU_INFO) ? Files.readAllLines(CPU_INFO) : List.of();
    return lines.stream()
        .filter(line -> line.startsWith("model name"))
        .map(line -> line.substring(line.indexOf(':') + 1).strip())
        .findFirst()
        .orElse(System.getProperty("os.arch"));
  }

  /** Three digits that mean something. */
  static String number(double value) {
    double size = Math.abs(value);
    String format = size >= 100 ? "%,.0f" : size >= 10 ? "%.1f" : size >= 0.1 ? "%.2f" : "%.2g";
    return value == 0 ? "0" : String.format(Locale.ROOT, format, value);
  }

  private static String table(String head, Stream<String> rows) {
    StringBuilder table = new StringBuilder("| " + head + " |\n");
    table.append("|---".repeat(head.split(" \\| ").length)).append("|\n");
    rows.forEach(table::append);
    return table.toString();
  }

  private static String row(Object... cells) {
    StringBuilder row = new StringBuilder("|");
    for (Object cell : cells) {
      row.append(' ').append(cell).append(" |");
    }
    return row.append('\n').toString();
  }
}
