package io.github.tweetcitation.bench;

import io.github.tweetcitation.bench.ColdStart.Scenario;
import io.github.tweetcitation.bench.ColdStart.Times;
import io.github.tweetcitation.bench.Target.Bound;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** What the library is to reach, and what it did; what was not run is left out. */
final class Targets {

  private static final double INDEX_OF_SHARE = 1.0 / 3;

  /** Hostile input that is read faster meets the limits of the memory before those of the code. */
  private static final int SLOW = 10;

  private final List<Target> targets = new ArrayList<>();
  private final Results results;

  private Targets(Results results) {
    this.results = results;
  }

  static List<Target> of(Results results, Map<Scenario, Times> cold) {
    Targets targets = new Targets(results);
    targets.ofText();
    targets.ofHtml();
    targets.ofHostileInput();
    targets.ofThreads();
    if (!cold.isEmpty()) {
      targets.ofColdStart(cold);
    }
    return targets.targets;
  }

  private void ofText() {
    for (Workload workload : List.of(Workload.NO_TRIGGER_LATIN1, Workload.NO_TRIGGER_UTF16)) {
      ofRival(workload, Rival.INDEX_OF, INDEX_OF_SHARE);
      ofRival(workload, Rival.REGEX, 15);
      results
          .allocated(RivalsBenchmark.FIND, RivalsBenchmark.of(workload, Rival.TWEET_CITATION))
          .ifPresent(bytes -> add(workload + ": allocated", bytes, Bound.AT_MOST, 0, " B"));
    }
    ofRival(Workload.ARABIC_NEWS, Rival.REGEX, 2);
    ofRival(Workload.ARABIC_NEWS, Rival.AUTOLINK, 1);
  }

  private void ofRival(Workload workload, Rival rival, double limit) {
    addRatio(
        workload + ": throughput of " + rival,
        results.ratio(
            RivalsBenchmark.FIND,
            RivalsBenchmark.of(workload, rival),
            RivalsBenchmark.of(workload, Rival.TWEET_CITATION)),
        Bound.AT_LEAST,
        limit);
  }

  private void ofHtml() {
    for (int embeds : new int[] {3, 100}) {
      addRatio(
          "HTML with " + embeds + " embeds: time of `Jsoup.parse`",
          results.ratio(HtmlBenchmark.OURS, HtmlBenchmark.JSOUP, HtmlBenchmark.of(embeds)),
          Bound.AT_MOST,
          1.15);
    }
    for (LargePage page : LargePage.values()) {
      addRatio(
          "HTML, " + page + ": time of `Jsoup.parse`",
          results.ratio(
              LargePageBenchmark.OURS, LargePageBenchmark.JSOUP, LargePageBenchmark.of(page)),
          Bound.AT_MOST,
          1.5);
    }
    addRatio(
        "HTML without embeds: throughput of `Jsoup.parse`",
        results.ratio(HtmlBenchmark.JSOUP, HtmlBenchmark.OURS, HtmlBenchmark.of(0)),
        Bound.AT_LEAST,
        20);
  }

  private void ofHostileInput() {
    List<Growth> growths = Growth.in(results);
    addWorst(growths, "");
    addWorst(
        growths.stream().filter(this::isSlow).toList(),
        " that take more than " + SLOW + " times as long as INDEX_OF");
  }

  private void addWorst(List<Growth> growths, String which) {
    if (!growths.isEmpty()) {
      add(
          "hostile input: time for twice the length, the worst of " + growths.size() + which,
          growths.get(0).ratio(),
          Bound.AT_MOST,
          2.2,
          "×");
    }
  }

  private boolean isSlow(Growth growth) {
    OptionalDouble scan = ScanBenchmark.millis(results, growth.longest());
    return scan.isPresent() && growth.millis() > SLOW * scan.getAsDouble();
  }

  private void ofThreads() {
    for (String form : List.of("text", "html")) {
      addRatio(
          "two threads: throughput of one, " + form,
          results.ratio(
              "ThreadsBenchmark." + form + "TwoThreads",
              "ThreadsBenchmark." + form + "OneThread",
              Map.of()),
          Bound.AT_LEAST,
          1.8);
    }
  }

  private void ofColdStart(Map<Scenario, Times> cold) {
    for (Scenario scenario : List.of(Scenario.ENGLISH_CITATION, Scenario.ARABIC_CITATION)) {
      add("cold: " + scenario.title(), cold.get(scenario).median(), Bound.AT_MOST, 60, " ms");
    }
    Scenario none = Scenario.NO_TRIGGER;
    add("cold: " + none.title(), cold.get(none).median(), Bound.AT_MOST, 5, " ms");
    double added = cold.get(Scenario.PAGE).median() - cold.get(Scenario.JSOUP).median();
    add("cold: HTML with one embed, beyond `Jsoup.parse`", added, Bound.AT_MOST, 40, " ms");
  }

  private void addRatio(String what, OptionalDouble ratio, Bound bound, double limit) {
    ratio.ifPresent(value -> add(what, value, bound, limit, "×"));
  }

  private void add(String what, double value, Bound bound, double limit, String unit) {
    targets.add(new Target(what, value, bound, limit, unit));
  }
}
