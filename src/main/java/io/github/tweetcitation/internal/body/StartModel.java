package io.github.tweetcitation.internal.body;

import java.util.List;

/**
 * Weighs the evidence for the places where a body may begin: a log-linear model, so that the
 * probability of a place grows by the factor e to the power of a weight with each evidence for it.
 * What they weigh stands in {@link FeatureWeights}.
 */
final class StartModel {

  private static final Feature[] EVIDENCE = Feature.values();

  private StartModel() {}

  /** How likely each of the places is where the body begins; together they are 1. */
  static double[] probabilities(Window window, List<StartCandidate> starts) {
    double[] likely = new double[starts.size()];
    for (int i = 0; i < likely.length; i++) {
      StartCandidate start = starts.get(i);
      for (int set = Feature.of(window, start); set != 0; set &= set - 1) {
        int e = Integer.numberOfTrailingZeros(set);
        likely[i] += FeatureWeights.WEIGHTS[e] * EVIDENCE[e].strength(window, start);
      }
    }
    double most = Double.NEGATIVE_INFINITY;
    for (double sum : likely) {
      most = Math.max(most, sum);
    }
    double sum = 0;
    for (int i = 0; i < likely.length; i++) {
      likely[i] = Math.exp(likely[i] - most);
      sum += likely[i];
    }
    for (int i = 0; i < likely.length; i++) {
      likely[i] /= sum;
    }
    return likely;
  }
}
