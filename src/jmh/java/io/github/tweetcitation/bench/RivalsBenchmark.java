package io.github.tweetcitation.bench;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.ToIntFunction;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Everybody on every text. The length is what the slowest of them reads in half a second; behind a
 * million characters its time grows faster than the text.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 100, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
public class RivalsBenchmark {

  static final int LENGTH = 1 << 17;
  static final String FIND = "RivalsBenchmark.find";

  /** The text. */
  @Param public Workload workload;

  /** Who reads it. */
  @Param public Rival rival;

  private ToIntFunction<String> finder = text -> 0;
  private String text = "";

  /** The parameters of one run. */
  static Map<String, Object> of(Workload workload, Rival rival) {
    return Map.of("workload", workload, "rival", rival);
  }

  /** Makes the text and what reads it. */
  @Setup
  public void setUp() {
    finder = rival.finder();
    text = workload.text(LENGTH);
  }

  /** How much it finds. */
  @Benchmark
  public int find() {
    return finder.applyAsInt(text);
  }
}
