package io.github.tweetcitation.benchmark;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A citation that a reader of the document finds. What the document does not tell is null.
 *
 * @param start where body and attribution begin, in UTF-16 code units
 * @param end where they end
 * @param name the display name
 * @param handle the handle without {@code @}
 * @param date the day, such as {@code 2019-05-14}
 * @param statusId the id of the status, if the document has a link to it
 * @param body the tweet's own text
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record GoldCitation(
    int start,
    int end,
    @Nullable String name,
    @Nullable String handle,
    @Nullable String date,
    @JsonProperty("status_id") @Nullable String statusId,
    @Nullable String body) {}
