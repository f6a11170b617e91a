package io.github.tweetcitation.internal.pipeline;

import io.github.tweetcitation.CitedDocument;
import io.github.tweetcitation.Leniency;
import io.github.tweetcitation.Passage;
import io.github.tweetcitation.TweetCitation;
import io.github.tweetcitation.internal.network.Networks;
import java.io.Reader;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Lets tests of other packages read passages with a small buffer. */
public final class PassageAccess {

  /** How far a citation looks from its handle. */
  public static final int REACH = PassagePipeline.REACH;

  private PassageAccess() {}

  /** The passages of a text that is read with a buffer. */
  public static Stream<Passage> passages(
      Reader text, Leniency leniency, int maxCandidates, int capacity) {
    return StreamSupport.stream(
            new PassagePipeline(
                text, leniency, maxCandidates, Scope.of(Networks.X_ALONE), capacity),
            false)
        .map(read -> new Passage(read.start(), new CitedDocument(read.text(), read.citations())));
  }

  /** A citation with all spans moved by one distance. */
  public static TweetCitation shift(TweetCitation citation, int distance) {
    return (TweetCitation) SpanMover.shift(citation, distance);
  }
}
