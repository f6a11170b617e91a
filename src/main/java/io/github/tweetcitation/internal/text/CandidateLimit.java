package io.github.tweetcitation.internal.text;

/** The number of candidates of a document that may still be read: embeds, and handles in text. */
public final class CandidateLimit {

  private int left;

  /** Creates a limit of {@code most} candidates, zero or more. */
  public CandidateLimit(int most) {
    this.left = most;
  }

  /** Takes one more candidate. Returns false if none is left. */
  public boolean take() {
    left = Math.max(left - 1, -1);
    return left >= 0;
  }
}
