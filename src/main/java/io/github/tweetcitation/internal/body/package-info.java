/** Finds where a tweet's body begins, and what of it follows the attribution. */
package io.github.tweetcitation.internal.body;
