package io.github.tweetcitation.internal.body;

import java.util.List;

/**
 * The model of where a body begins. It is log-linear: each feature of a place multiplies its
 * probability by e to the power of the feature's weight.
 */
final class StartModel {

  private static final Feature[] FEATURES = Feature.values();

  private StartModel() {}

  /** How likely each of the places is where the body begins; together they are 1. */
  static double[] probabilities(Window window, List<StartCandidate> starts) {
    double[] likely = new double[starts.size()];
    double sum = 0;
    for (int i = 0; i < likely.length; i++) {
      StartCandidate start = starts.get(i);
      double weight = 0;
      for (int set = Feature.of(window, start); set != 0; set &= set - 1) {
        int feature = Integer.numberOfTrailingZeros(set);
        weight += FeatureWeights.WEIGHTS[feature] * FEATURES[feature].strength(window, start);
      }
      likely[i] = Math.exp(weight);
      sum += likely[i];
    }
    for (int i = 0; i < likely.length; i++) {
      likely[i] /= sum;
    }
    return likely;
  }
}
