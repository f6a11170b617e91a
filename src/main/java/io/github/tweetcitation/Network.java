package io.github.tweetcitation;

/** The network that a post was sent on. More will come. */
public enum Network {
  /** X, which was Twitter until July 2023. */
  X
}
