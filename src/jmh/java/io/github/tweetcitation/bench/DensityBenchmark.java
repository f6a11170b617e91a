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

/** Arabic news with many citations and few. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 4, time = 100, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
public class DensityBenchmark {

  static final String FIND = "DensityBenchmark.find";
  static final int LENGTH = 1 << 18;

  /** One citation in so many characters. */
  @Param({"200", "1000", "5000", "20000"})
  public int charsPerCitation;

  /** Who reads it. */
  @Param({"TWEET_CITATION", "REGEX", "AUTOLINK"})
  public Rival rival;

  private ToIntFunction<String> finder = text -> 0;
  private String text = "";

  /** Makes the text and what reads it. */
  @Setup
  public void setUp() {
    finder = rival.finder();
    text = Workload.news(LENGTH, charsPerCitation);
  }

  /** How much it finds. */
  @Benchmark
  public int find() {
    return finder.applyAsInt(text);
  }
}
