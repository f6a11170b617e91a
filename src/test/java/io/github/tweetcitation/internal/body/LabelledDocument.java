package io.github.tweetcitation.internal.body;

import io.github.tweetcitation.internal.attribution.AttributionReader;
import io.github.tweetcitation.internal.attribution.AttributionReading;
import io.github.tweetcitation.internal.text.CandidateLimit;
import io.github.tweetcitation.internal.text.SourceText;
import io.github.tweetcitation.internal.text.WhiteSpace;
import java.util.ArrayList;
import java.util.List;

/**
 * A document and the citations that a reader finds in it.
 *
 * @param corpus where it is from
 * @param id its name in the corpus
 * @param language its language, as BCP 47 writes it, or an empty string
 * @param form the converter that wrote it, or an empty string
 * @param text the whole text
 * @param tweets the citations from first to last
 */
record LabelledDocument(
    Corpus corpus,
    String id,
    String language,
    String form,
    String text,
    List<LabelledTweet> tweets) {

  /**
   * A labelled citation that was found again.
   *
   * @param floor where the text that may be its body begins
   * @param end where its attribution and tail end
   */
  record Found(LabelledTweet tweet, AttributionReading attribution, int floor, int end) {}

  /** The same citations in another text. */
  LabelledDocument with(String other, List<LabelledTweet> its) {
    return new LabelledDocument(corpus, id, language, form, other, its);
  }

  /** The citations of which the reader of attributions finds the attribution. */
  List<Found> found() {
    List<Found> found = new ArrayList<>();
    List<LabelledTweet> missing = new ArrayList<>(tweets);
    AttributionReader reader =
        new AttributionReader(SourceText.plain(text), new CandidateLimit(Integer.MAX_VALUE));
    int floor = 0;
    for (AttributionReading attribution = reader.next(floor, text.length());
        attribution != null;
        attribution = reader.next(floor, text.length())) {
      int end = attribution.span().end();
      for (LabelledTweet tweet : missing) {
        if (tweet.has(attribution)) {
          end = tailEnd(tweet.tail(), end);
          found.add(new Found(tweet, attribution, floor, end));
          missing.remove(tweet);
          break;
        }
      }
      floor = WhiteSpace.skipTrailingMarks(text, end);
    }
    return found;
  }

  private int tailEnd(String tail, int end) {
    int start = end;
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return !tail.isEmpty() && text.startsWith(tail, start) ? start + tail.length() : end;
  }
}
