package io.github.tweetcitation.benchmark;

import org.jspecify.annotations.Nullable;

/**
 * A citation that a system found. What the system does not tell is null.
 *
 * @param start where it begins in the source, in UTF-16 code units
 * @param end where it ends; the range has to touch that of the citation, no more
 * @param name the display name
 * @param handle the handle without {@code @}
 * @param date the day, such as {@code 2019-05-14}
 * @param statusId the id of the status
 * @param body the tweet's own text; white space and invisible marks of direction do not count
 */
record FoundCitation(
    int start,
    int end,
    @Nullable String name,
    @Nullable String handle,
    @Nullable String date,
    @Nullable String statusId,
    @Nullable String body) {}
