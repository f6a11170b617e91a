/** Reads dates as tweet embeds print them, in every language of the lexicon. */
@NullMarked
package io.github.tweetcitation.internal.date;

import org.jspecify.annotations.NullMarked;
