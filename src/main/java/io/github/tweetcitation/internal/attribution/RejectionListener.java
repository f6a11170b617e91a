package io.github.tweetcitation.internal.attribution;

import io.github.tweetcitation.Rejection;

/** Learns of each candidate that is no attribution. */
public interface RejectionListener {

  /** Takes the place of a candidate, and the rule that rejected it. */
  void rejected(int start, int end, Rejection.Reason reason);
}
