package io.github.tweetcitation.bench;

import io.github.tweetcitation.CitedDocument;
import io.github.tweetcitation.TweetCitationParser;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** One parser, shared by one thread and by two, which leave no core to the compiler at first. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 16, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 12, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
public class ThreadsBenchmark {

  private static final int LENGTH = 1 << 18;

  private final TweetCitationParser parser = TweetCitationParser.create();
  private final String news = Workload.ARABIC_NEWS.text(LENGTH);
  private final String page = NewsPage.with(3);

  /** Text, by one. */
  @Benchmark
  @Threads(1)
  public CitedDocument textOneThread() {
    return parser.parseText(news);
  }

  /** Text, by two. */
  @Benchmark
  @Threads(2)
  @Warmup(iterations = 28, time = 500, timeUnit = TimeUnit.MILLISECONDS)
  public CitedDocument textTwoThreads() {
    return parser.parseText(news);
  }

  /** HTML, by one. */
  @Benchmark
  @Threads(1)
  public CitedDocument htmlOneThread() {
    return parser.parseHtml(page);
  }

  /** HTML, by two. */
  @Benchmark
  @Threads(2)
  @Warmup(iterations = 28, time = 500, timeUnit = TimeUnit.MILLISECONDS)
  public CitedDocument htmlTwoThreads() {
    return parser.parseHtml(page);
  }
}
