package io.github.tweetcitation.internal.body;

import java.util.List;

/**
 * How often features apply to places: what the model sees if one feature weighs 1, all others 0.
 */
final class FeatureCounts {

  private FeatureCounts() {}

  /** How often a feature applies to each of the places. */
  @SuppressWarnings("EnumOrdinal") // the order of the weights
  static int[] of(Feature feature, Window window, List<StartCandidate> starts) {
    int[] weights = new int[Feature.values().length];
    weights[feature.ordinal()] = 1;
    Evidence evidence = new Evidence(window, weights);
    return starts.stream().mapToInt(evidence::of).toArray();
  }

  /** For each of the places, how often every feature applies. */
  static int[][] of(Window window, List<StartCandidate> starts) {
    Feature[] features = Feature.values();
    int[][] counts = new int[starts.size()][features.length];
    for (int feature = 0; feature < features.length; feature++) {
      int[] column = of(features[feature], window, starts);
      for (int place = 0; place < column.length; place++) {
        counts[place][feature] = column[place];
      }
    }
    return counts;
  }
}
