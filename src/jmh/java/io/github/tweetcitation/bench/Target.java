package io.github.tweetcitation.bench;

/**
 * What a ratio or a time is to be.
 *
 * @param what what is measured
 * @param value what came of it
 * @param bound which side of the limit is right
 * @param limit the limit
 * @param unit what both are counted in
 */
record Target(String what, double value, Bound bound, double limit, String unit) {

  /** The side of the limit. */
  enum Bound {
    AT_LEAST("≥ "),
    AT_MOST("≤ ");

    private final String sign;

    Bound(String sign) {
      this.sign = sign;
    }
  }

  boolean isMet() {
    return bound == Bound.AT_LEAST ? value >= limit : value <= limit;
  }

  /** The limit as it is printed. */
  String goal() {
    return bound.sign + Report.number(limit) + unit;
  }
}
