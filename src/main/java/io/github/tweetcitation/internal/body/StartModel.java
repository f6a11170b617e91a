package io.github.tweetcitation.internal.body;

import java.util.List;

/**
 * The model of where a body begins. It is log-linear: each feature of a place multiplies its
 * probability by e to the power of the feature's weight.
 */
final class StartModel {

  private StartModel() {}

  /** How likely each of the places is where the body begins; together they are 1. */
  static double[] probabilities(Window window, List<StartCandidate> starts) {
    double[] likely = new double[starts.size()];
    Evidence evidence = new Evidence(window, FeatureWeights.HUNDREDTHS);
    double sum = 0;
    for (int i = 0; i < likely.length; i++) {
      likely[i] = Math.exp(evidence.of(starts.get(i)) / 100.0);
      sum += likely[i];
    }
    for (int i = 0; i < likely.length; i++) {
      likely[i] /= sum;
    }
    return likely;
  }
}
