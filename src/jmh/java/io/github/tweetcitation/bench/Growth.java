package io.github.tweetcitation.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;

/**
 * How the time of a hostile input grows.
 *
 * @param input the input
 * @param ratio the time for twice the length, the mean of all doublings
 * @param shortest length of a document
 * @param longest length of a document
 * @param millis the time of the longest
 */
record Growth(HostileInput input, double ratio, long shortest, long longest, double millis) {

  /** The worst first. */
  static List<Growth> in(Results results) {
    List<Growth> growths = new ArrayList<>();
    for (String input : results.values(HostileBenchmark.PARSE, "input")) {
      LongSummaryStatistics lengths =
          results.values(HostileBenchmark.PARSE, "length").stream()
              .mapToLong(Long::parseLong)
              .filter(
                  length -> results.score(HostileBenchmark.PARSE, of(input, length)).isPresent())
              .summaryStatistics();
      growths.add(of(results, input, lengths.getMin(), lengths.getMax()));
    }
    growths.sort(Comparator.comparingDouble(Growth::ratio).reversed());
    return growths;
  }

  private static Growth of(Results results, String input, long shortest, long longest) {
    double first = results.score(HostileBenchmark.PARSE, of(input, shortest)).orElseThrow();
    double last = results.score(HostileBenchmark.PARSE, of(input, longest)).orElseThrow();
    double ratio = ofDoubling(last / first, shortest, longest);
    return new Growth(HostileInput.named(input), ratio, shortest, longest, last);
  }

  /** How much longer it takes for twice the length if it takes so much longer for all of it. */
  static double ofDoubling(double ratio, long shortest, long longest) {
    double doublings = Math.log((double) longest / shortest) / Math.log(2);
    return Math.pow(ratio, 1 / doublings);
  }

  private static Map<String, Object> of(String input, long length) {
    return Map.of("input", input, "length", length);
  }
}
