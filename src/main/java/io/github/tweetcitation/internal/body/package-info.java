/** Finds where a tweet's body begins, and what of it follows the attribution. */
@NullMarked
package io.github.tweetcitation.internal.body;

import org.jspecify.annotations.NullMarked;
