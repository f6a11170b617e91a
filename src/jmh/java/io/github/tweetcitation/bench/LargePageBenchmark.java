package io.github.tweetcitation.bench;

import io.github.tweetcitation.CitedDocument;
import io.github.tweetcitation.TweetCitationParser;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Pages with large scripts, styles and attributes, against the parsing of HTML alone. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 8, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 15, time = 150, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
public class LargePageBenchmark {

  static final String OURS = "LargePageBenchmark.tweetCitation";
  static final String JSOUP = "LargePageBenchmark.jsoup";

  private final TweetCitationParser parser = TweetCitationParser.create();

  /** The page. */
  @Param public LargePage page;

  /** The parameters of one run. */
  static Map<String, Object> of(LargePage page) {
    return Map.of("page", page);
  }

  /** The library, for which the compiler needs longer. */
  @Benchmark
  @Warmup(iterations = 24, time = 500, timeUnit = TimeUnit.MILLISECONDS)
  public CitedDocument tweetCitation() {
    return parser.parseHtml(page.html());
  }

  /** What the library can't do without where a page has an embed. */
  @Benchmark
  public Document jsoup() {
    return Jsoup.parse(page.html());
  }
}
