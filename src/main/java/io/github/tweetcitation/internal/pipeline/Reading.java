package io.github.tweetcitation.internal.pipeline;

import io.github.tweetcitation.Citation;
import io.github.tweetcitation.MediaLink;
import io.github.tweetcitation.internal.text.ShownText;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What was read of a document with markup.
 *
 * @param source the text into which the spans of the citations point
 * @param citations the citations, in the order of the source
 * @param prose works out the words that the document shows outside of its citations; null if it
 *     shows the source
 * @param mediaLinks finds the media links that the document shows, in order and disjoint
 * @param texts reads the texts that the document shows, with the places of its citations
 */
public record Reading(
    String source,
    List<Citation> citations,
    @Nullable ShownProse prose,
    Supplier<List<MediaLink>> mediaLinks,
    Supplier<List<ShownText>> texts) {}
