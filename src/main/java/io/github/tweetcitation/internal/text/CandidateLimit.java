package io.github.tweetcitation.internal.text;

/** How many more candidates of a document are looked at: embeds, and handles in text. */
public final class CandidateLimit {

  private int left;

  /** A limit of so many candidates, zero or more. */
  public CandidateLimit(int most) {
    this.left = most;
  }

  /** Takes one more candidate. False if there were enough already. */
  public boolean take() {
    boolean taken = left > 0;
    left -= taken ? 1 : 0;
    return taken;
  }
}
