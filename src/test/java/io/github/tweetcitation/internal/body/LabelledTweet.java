package io.github.tweetcitation.internal.body;

import io.github.tweetcitation.internal.attribution.AttributionReading;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a reader of a document finds in one citation.
 *
 * @param handle the handle without {@code @}
 * @param date the day as {@code 2020-08-04}, or null if the reader can't tell
 * @param body the words before the attribution, or null if the reader can't tell
 * @param tail the words of the tweet after the attribution, or an empty string
 */
record LabelledTweet(String handle, @Nullable String date, @Nullable String body, String tail) {

  static LabelledTweet of(JsonNode json) {
    return new LabelledTweet(
        json.path("handle").asString(""),
        json.path("date").stringValue(null),
        json.path("body").stringValue(null),
        json.path("tail").asString(""));
  }

  /** Whether an attribution is the one of this tweet. */
  boolean has(AttributionReading attribution) {
    boolean day =
        date == null
            || (attribution.date() != null
                && String.valueOf(attribution.date().day()).equals(date));
    return day && handle.equals(attribution.handle());
  }
}
