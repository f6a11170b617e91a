package io.github.tweetcitation.bench;

import io.github.tweetcitation.CitedDocument;
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

/**
 * Input made to be slow, short and long. It runs in the JVM of {@link Bench}, warm from the piece
 * before: a fork for each piece would take longer than the parsing. That JVM has all its memory
 * from the start, and a collector that moves little: a growing heap would be measured otherwise.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 2, time = 30, timeUnit = TimeUnit.MILLISECONDS)
@Fork(0)
public class HostileBenchmark {

  static final String PARSE = "HostileBenchmark.parse";

  private static final int WARM_UP_LENGTH = 125_000;
  private static final long WARM_UP = TimeUnit.MILLISECONDS.toNanos(80);

  /** What is repeated: a name of {@link HostileInput}. */
  @Param("TEXT 0")
  public String input;

  /** In characters. */
  @Param("1000000")
  public int length;

  private HostileInput hostile = HostileInput.named("TEXT 0");
  private String document = "";

  /** Makes the document, and warms up on a short one. */
  @Setup
  public void setUp() {
    hostile = HostileInput.named(input);
    String small = hostile.document(Math.min(length, WARM_UP_LENGTH));
    long end = System.nanoTime() + WARM_UP;
    do {
      hostile.parse(small);
    } while (System.nanoTime() < end);
    document = hostile.document(length);
  }

  /** The library, at its most lenient. */
  @Benchmark
  public CitedDocument parse() {
    return hostile.parse(document);
  }
}
