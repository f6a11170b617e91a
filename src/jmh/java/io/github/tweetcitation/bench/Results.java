package io.github.tweetcitation.bench;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.Statistics;

/** The results of a run, by class and method of the benchmark and by its parameters. */
record Results(Collection<RunResult> runs) {

  private static final String ALLOCATED = "gc.alloc.rate.norm";

  /** JMH counts bytes of its own with those of the calls; less than one object is none. */
  private static final double SMALLEST_OBJECT = 16;

  /**
   * The score: time per call, or calls per time; empty if that was not run. It is that of the best
   * iteration, for whatever else the machine does makes the others slower.
   */
  OptionalDouble score(String benchmark, Map<String, ?> parameters) {
    return find(benchmark, parameters).mapToDouble(Results::best).findFirst();
  }

  private static double best(RunResult run) {
    Statistics iterations = run.getPrimaryResult().getStatistics();
    return run.getParams().getMode() == Mode.Throughput ? iterations.getMax() : iterations.getMin();
  }

  /** The bytes that a call allocates. */
  OptionalDouble allocated(String benchmark, Map<String, ?> parameters) {
    return find(benchmark, parameters)
        .filter(run -> run.getSecondaryResults().containsKey(ALLOCATED))
        .mapToDouble(run -> run.getSecondaryResults().get(ALLOCATED).getScore())
        .map(bytes -> bytes < SMALLEST_OBJECT ? 0 : bytes)
        .findFirst();
  }

  /** One score divided by another. */
  OptionalDouble ratio(String dividend, String divisor, Map<String, ?> parameters) {
    return ratio(score(dividend, parameters), score(divisor, parameters));
  }

  /** The same, of one benchmark with different parameters. */
  OptionalDouble ratio(String benchmark, Map<String, ?> dividend, Map<String, ?> divisor) {
    return ratio(score(benchmark, dividend), score(benchmark, divisor));
  }

  private static OptionalDouble ratio(OptionalDouble dividend, OptionalDouble divisor) {
    return dividend.isPresent() && divisor.isPresent()
        ? OptionalDouble.of(dividend.getAsDouble() / divisor.getAsDouble())
        : OptionalDouble.empty();
  }

  /** The values of a parameter, in the order of the run. */
  List<String> values(String benchmark, String parameter) {
    return find(benchmark, Map.of())
        .map(run -> run.getParams().getParam(parameter))
        .distinct()
        .toList();
  }

  private Stream<RunResult> find(String benchmark, Map<String, ?> parameters) {
    return runs.stream()
        .filter(run -> run.getParams().getBenchmark().endsWith("." + benchmark))
        .filter(
            run ->
                parameters.entrySet().stream()
                    .allMatch(
                        each ->
                            each.getValue()
                                .toString()
                                .equals(run.getParams().getParam(each.getKey()))));
  }
}
