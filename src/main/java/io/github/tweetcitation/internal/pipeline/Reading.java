package io.github.tweetcitation.internal.pipeline;

import io.github.tweetcitation.TweetCitation;
import java.util.List;
import java.util.function.Supplier;

/**
 * What was read of a page.
 *
 * @param source the text into which the spans of the citations point
 * @param citations the citations, in the order of the source
 * @param prose works out the words that the page shows outside of its citations
 */
public record Reading(String source, List<TweetCitation> citations, Supplier<String> prose) {}
