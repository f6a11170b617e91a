package io.github.tweetcitation.internal.body;

import io.github.tweetcitation.internal.body.Example.Place;
import java.util.Arrays;
import java.util.List;

/**
 * Fits a softmax over the places of each example by Newton's method: the weights that make the
 * right places likeliest, with a penalty on the squares of how far they are from their priors.
 * There is one best answer.
 */
final class Softmax {

  private static final double PENALTY = 0.5;
  private static final int MAX_STEPS = 50;

  /** Smaller steps do not change the second decimal. */
  private static final double SMALL = 1e-6;

  private final List<Example> examples;
  private final double[] priors;
  private final int size;

  /**
   * How the likelihood grows with each weight, and how that changes: minus the second derivatives.
   */
  private double[] slope;

  private double[][] curve;

  private Softmax(List<Example> examples, double[] priors) {
    this.examples = examples.stream().filter(example -> example.right() >= 0).toList();
    this.priors = priors;
    this.size = priors.length;
    this.slope = new double[size];
    this.curve = new double[size][size];
  }

  /** The best weights of all features, given what the penalty pulls them to. */
  static double[] fit(List<Example> examples, double[] priors) {
    return new Softmax(examples, priors).fit();
  }

  private double[] fit() {
    double[] weights = priors.clone();
    double value = likelihood(weights);
    double most = 1;
    for (int i = 0; i < MAX_STEPS && most > SMALL; i++) {
      derive(weights);
      double[] step = solve(curve, slope);
      most = Arrays.stream(step).map(Math::abs).max().orElse(0);
      double rate = 1;
      double[] next = sum(weights, step, rate);
      double better = likelihood(next);
      while (better < value && rate * most > SMALL) {
        rate /= 2;
        next = sum(weights, step, rate);
        better = likelihood(next);
      }
      weights = next;
      value = better;
    }
    return weights;
  }

  private static double[] sum(double[] weights, double[] step, double rate) {
    double[] sum = weights.clone();
    for (int k = 0; k < sum.length; k++) {
      sum[k] += rate * step[k];
    }
    return sum;
  }

  private double likelihood(double[] weights) {
    double sum = 0;
    for (int k = 0; k < size; k++) {
      sum -= PENALTY / 2 * (weights[k] - priors[k]) * (weights[k] - priors[k]);
    }
    for (Example example : examples) {
      double likely = example.probabilities(weights)[example.right()];
      sum += example.weight() * StrictMath.log(Math.max(likely, Double.MIN_NORMAL));
    }
    return sum;
  }

  private void derive(double[] weights) {
    slope = new double[size];
    curve = new double[size][size];
    for (int k = 0; k < size; k++) {
      slope[k] = PENALTY * (priors[k] - weights[k]);
      curve[k][k] = PENALTY;
    }
    for (Example example : examples) {
      derive(example, example.probabilities(weights));
    }
  }

  private void derive(Example example, double[] likely) {
    double weight = example.weight();
    double[] mean = new double[size];
    for (int i = 0; i < likely.length; i++) {
      Place place = example.places().get(i);
      addCurve(place, weight * likely[i]);
      for (int n = 0; n < place.features.length; n++) {
        mean[place.features[n]] += likely[i] * place.counts[n];
      }
    }
    Place right = example.places().get(example.right());
    for (int n = 0; n < right.features.length; n++) {
      slope[right.features[n]] += weight * right.counts[n];
    }
    for (int k = 0; k < size; k++) {
      if (mean[k] != 0) {
        slope[k] -= weight * mean[k];
        for (int j = 0; j <= k; j++) {
          curve[k][j] -= weight * mean[k] * mean[j];
        }
      }
    }
  }

  private void addCurve(Place place, double weight) {
    for (int n = 0; n < place.features.length; n++) {
      double[] row = curve[place.features[n]];
      for (int m = 0; m <= n; m++) {
        row[place.features[m]] += weight * place.counts[n] * place.counts[m];
      }
    }
  }

  /** Solves a symmetric system of equations, of which the lower half is given, by Cholesky. */
  private static double[] solve(double[][] lower, double[] right) {
    int size = right.length;
    double[] x = right.clone();
    for (int k = 0; k < size; k++) {
      for (int j = 0; j <= k; j++) {
        double sum = lower[k][j];
        for (int i = 0; i < j; i++) {
          sum -= lower[k][i] * lower[j][i];
        }
        lower[k][j] = j == k ? Math.sqrt(sum) : sum / lower[j][j];
      }
      for (int i = 0; i < k; i++) {
        x[k] -= lower[k][i] * x[i];
      }
      x[k] /= lower[k][k];
    }
    for (int k = size - 1; k >= 0; k--) {
      for (int i = k + 1; i < size; i++) {
        x[k] -= lower[i][k] * x[i];
      }
      x[k] /= lower[k][k];
    }
    return x;
  }
}
