/**
 * Finds the tweets that a document cites and returns them as typed objects that point back into the
 * source. The entry is {@link io.github.tweetcitation.TweetCitationParser}.
 */
@NullMarked
package io.github.tweetcitation;

import org.jspecify.annotations.NullMarked;
