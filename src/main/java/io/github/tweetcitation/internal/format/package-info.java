/** Writes citations: one class for each format. */
@NullMarked
package io.github.tweetcitation.internal.format;

import org.jspecify.annotations.NullMarked;
