package io.github.tweetcitation.bench;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
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

/** The limit of {@link HostileBenchmark}: what the memory makes of twice the length. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 6, time = 100, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
public class ScanBenchmark {

  private static final String INDEX_OF = "ScanBenchmark.indexOf";

  /** Lengths of hostile text, in characters. */
  static final int SHORTEST = 1_000_000;

  static final int LONGEST = 16_000_000;

  private static final int WARM_UP_LENGTH = 1_000;
  private static final long WARM_UP = TimeUnit.MILLISECONDS.toNanos(200);

  /** In characters. */
  @Param({"" + SHORTEST, "" + LONGEST})
  public int length;

  private String text = "";

  /** What warming up finds, lest it be optimized away. */
  private int found;

  /** How the time for twice the length grows, the mean of all doublings. */
  static OptionalDouble growth(Results results) {
    OptionalDouble ratio =
        results.ratio(INDEX_OF, Map.of("length", LONGEST), Map.of("length", SHORTEST));
    return ratio.isEmpty()
        ? ratio
        : OptionalDouble.of(Growth.ofDoubling(ratio.getAsDouble(), SHORTEST, LONGEST));
  }

  /** The time for a text of a length; empty if that was not run. */
  static OptionalDouble millis(Results results, long length) {
    return results.score(INDEX_OF, Map.of("length", length));
  }

  /** Makes the text, of two bytes a character. */
  @Setup
  public void setUp() {
    // A few calls with a long text would never be compiled.
    text = "\u0628".repeat(WARM_UP_LENGTH);
    for (long end = System.nanoTime() + WARM_UP; System.nanoTime() < end; ) {
      found += indexOf();
    }
    text = "\u0628".repeat(length);
  }

  /** The whole text. */
  @Benchmark
  public int indexOf() {
    return text.indexOf('@');
  }
}
