package io.github.tweetcitation.internal.body;

/** Adds up how often features apply times how much each of them weighs. */
abstract class FeatureSum {

  /** By the ordinals of the features. */
  private final int[] weights;

  int sum;

  FeatureSum(int[] weights) {
    this.weights = weights;
  }

  @SuppressWarnings("EnumOrdinal") // an EnumMap of numbers, without the objects
  final void add(Feature feature, int count) {
    sum += count * weights[feature.ordinal()];
  }

  final void add(Feature feature, boolean applies) {
    if (applies) {
      add(feature, 1);
    }
  }
}
