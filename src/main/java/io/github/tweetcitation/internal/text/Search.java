package io.github.tweetcitation.internal.text;

import java.util.function.IntPredicate;

/** Binary search. */
public final class Search {

  private Search() {}

  /**
   * The first number of a range that has a property, as all after it have; {@code high} if none.
   */
  public static int first(int low, int high, IntPredicate property) {
    int from = low;
    int to = high;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (property.test(middle)) {
        to = middle;
      } else {
        from = middle + 1;
      }
    }
    return from;
  }
}
