package io.github.tweetcitation.bench;

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

/** From one page to a volume: 1 K to 16 M characters. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 4, time = 100, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
public class SizeBenchmark {

  static final String FIND = "SizeBenchmark.find";

  private static final int WARM_UP_LENGTH = 1 << 12;
  private static final long WARM_UP = TimeUnit.MILLISECONDS.toNanos(200);

  /** In characters. */
  @Param({"1024", "16384", "262144", "2097152", "16777216"})
  public int length;

  /** The text. */
  @Param({"NO_TRIGGER_UTF16", "ARABIC_NEWS"})
  public Workload workload;

  /** Who reads it. */
  @Param({"TWEET_CITATION", "INDEX_OF", "REGEX"})
  public Rival rival;

  private ToIntFunction<String> finder = text -> 0;
  private String text = "";

  /** What warming up finds, lest it be optimized away. */
  private int found;

  /** Makes the text and what reads it. */
  @Setup
  public void setUp() {
    finder = rival.finder();
    String small = workload.text(WARM_UP_LENGTH);
    // A few calls with a long text would never be compiled.
    for (long end = System.nanoTime() + WARM_UP; System.nanoTime() < end; ) {
      found += finder.applyAsInt(small);
    }
    text = workload.text(length);
  }

  /** How much it finds. */
  @Benchmark
  public int find() {
    return finder.applyAsInt(text);
  }
}
