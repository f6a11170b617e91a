package io.github.tweetcitation.internal.attribution;

import io.github.tweetcitation.Rejection;
import io.github.tweetcitation.Span;

/** Learns of each candidate that is no attribution. */
public interface RejectionListener {

  /** A listener that does nothing. */
  RejectionListener NONE = (candidate, reason) -> {};

  /** Takes the place of a candidate, and the rule that rejected it. */
  void rejected(Span candidate, Rejection.Reason reason);
}
