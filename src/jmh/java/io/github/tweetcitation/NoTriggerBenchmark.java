package io.github.tweetcitation;

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

/** Ten million characters without a trigger, against the scan that is the limit. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class NoTriggerBenchmark {

  private static final int LENGTH = 10_000_000;

  /** What the text is made of: one byte a character, or two. */
  @Param({"The committee met on 5 May. ", "اجتمعت اللجنة في 5 مايو. "})
  public String words;

  private final TweetCitationParser parser = TweetCitationParser.create();
  private String text = "";

  /** Makes the text. */
  @Setup
  public void setUp() {
    text = words.repeat(LENGTH / words.length());
  }

  /** The library. */
  @Benchmark
  public CitedDocument parse() {
    return parser.parseText(text);
  }

  /** The limit: one scan for one character. */
  @Benchmark
  public int indexOf() {
    return text.indexOf('@');
  }
}
