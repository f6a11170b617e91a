/** Tweets that the prose of a document announces and quotes in its own words. */
@NullMarked
package io.github.tweetcitation.internal.report;

import org.jspecify.annotations.NullMarked;
