/** Finds where a tweet's body begins, and the entities in it. */
@NullMarked
package io.github.tweetcitation.internal.body;

import org.jspecify.annotations.NullMarked;
