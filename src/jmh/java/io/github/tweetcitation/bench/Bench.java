package io.github.tweetcitation.bench;

import io.github.tweetcitation.bench.HostileInput.Form;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatFactory;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.NoBenchmarksException;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs the benchmarks and the cold starts, and writes what came of them. */
@Command(
    name = "bench",
    description = "Measures the library beside its rivals; all of it is published in docs/.",
    mixinStandardHelpOptions = true)
final class Bench implements Callable<Integer> {

  private static final Path TARGET = Path.of("target");
  private static final Path PUBLISHED = Path.of("docs");
  private static final String HOSTILE = HostileBenchmark.class.getSimpleName();
  private static final String RIVALS = RivalsBenchmark.class.getSimpleName();

  /** The library is more code than any rival, and the compiler needs longer for it. */
  private static final int OUR_WARM_UPS = 22;

  /** Its results are what all others are compared with: no slow second of the machine may tell. */
  private static final int OUR_ITERATIONS = 20;

  /** Markup is short, and so is what disturbs it. */
  private static final int MARKUP_ITERATIONS = 5;

  @Option(names = "--short", description = "A smoke run: its figures mean little.")
  private boolean shortMode;

  @Parameters(
      arity = "0..1",
      defaultValue = "",
      description = "Runs only the benchmarks whose names contain this regular expression.")
  private String only = "";

  private Bench() {}

  private static final String OPTIMISATIONS = "\n## Optimisations";

  /** See {@code --help}. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new Bench()).execute(args));
  }

  @Override
  public Integer call() throws IOException, InterruptedException, RunnerException {
    boolean all = only.isEmpty();
    Files.createDirectories(TARGET);
    List<RunResult> runs = new ArrayList<>(runForked());
    if (Pattern.compile(only).matcher(RIVALS).find()) {
      runs.addAll(runRivals());
    }
    if (Pattern.compile(only).matcher(HOSTILE).find()) {
      runs.addAll(runHostile());
    }
    ResultFormatFactory.getInstance(ResultFormatType.JSON, TARGET.resolve("jmh.json").toString())
        .writeOut(runs);

    Map<ColdStart.Scenario, ColdStart.Times> cold =
        all ? ColdStart.measure(shortMode ? 1 : 7) : Map.of();
    // What is published was measured in full.
    Path folder = all && !shortMode ? PUBLISHED : TARGET;
    Files.createDirectories(folder);
    Results results = new Results(runs);
    new Plots(results).write(folder);
    Report report = new Report(results, cold);
    Path page = folder.resolve("benchmarks.md");
    Files.writeString(page, report.text() + optimisations(page));
    System.out.println("\n" + report.targets());
    System.out.println("More in " + page);
    return 0;
  }

  /** The part of a page that is written by hand: what each optimisation was worth, alone. */
  private static String optimisations(Path page) throws IOException {
    String text = Files.exists(page) ? Files.readString(page) : "";
    int start = text.indexOf(OPTIMISATIONS);
    return start < 0 ? "" : text.substring(start);
  }

  private Collection<RunResult> runForked() throws RunnerException {
    String included = only.isEmpty() ? getClass().getPackageName() : only;
    return run(shortened(options().include(included).exclude(HOSTILE).exclude(RIVALS)));
  }

  private Collection<RunResult> runRivals() throws RunnerException {
    String us = Rival.TWEET_CITATION.name();
    String[] others =
        Stream.of(Rival.values())
            .map(Rival::name)
            .filter(rival -> !rival.equals(us))
            .toArray(String[]::new);
    List<RunResult> runs = new ArrayList<>();
    runs.addAll(
        run(
            shortened(
                options()
                    .include(RIVALS)
                    .param("rival", us)
                    .warmupIterations(OUR_WARM_UPS)
                    .measurementIterations(OUR_ITERATIONS))));
    runs.addAll(run(shortened(options().include(RIVALS).param("rival", others))));
    return runs;
  }

  private ChainedOptionsBuilder shortened(ChainedOptionsBuilder options) {
    if (shortMode) {
      options
          .forks(1)
          .warmupIterations(1)
          .warmupTime(TimeValue.milliseconds(50))
          .measurementIterations(1)
          .measurementTime(TimeValue.milliseconds(50));
    }
    return options;
  }

  /** Text and embeds up to 16 million characters; other markup, most of it trees, up to 1. */
  private Collection<RunResult> runHostile() throws RunnerException {
    String[] markup =
        Stream.of(Form.MARKDOWN, Form.PAGE, Form.SCRIPT)
            .flatMap(form -> Stream.of(form.names()))
            .toArray(String[]::new);
    List<RunResult> runs = new ArrayList<>();
    runs.addAll(run(hostile(Form.TEXT.names(), ScanBenchmark.SHORTEST, ScanBenchmark.LONGEST)));
    runs.addAll(
        run(
            hostile(markup, 62_500, ScanBenchmark.SHORTEST)
                .measurementIterations(MARKUP_ITERATIONS)));
    runs.addAll(
        run(
            hostile(Form.EMBED.names(), ScanBenchmark.SHORTEST, ScanBenchmark.LONGEST)
                .measurementIterations(MARKUP_ITERATIONS)));
    return runs;
  }

  private ChainedOptionsBuilder hostile(String[] inputs, int shortest, int longest) {
    int divisor = shortMode ? 10 : 1;
    return options()
        .include(HOSTILE)
        .param("input", inputs)
        .param("length", "" + shortest / divisor, "" + longest / divisor);
  }

  private static Collection<RunResult> run(ChainedOptionsBuilder options) throws RunnerException {
    try {
      return new Runner(options.build()).run();
    } catch (NoBenchmarksException e) {
      return List.of();
    }
  }

  private static ChainedOptionsBuilder options() {
    // The options of this JVM are for hostile input.
    return new OptionsBuilder().addProfiler(GCProfiler.class).shouldFailOnError(true).jvmArgs();
  }
}
