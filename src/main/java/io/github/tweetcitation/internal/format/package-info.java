/** Writes citations: one class for each format. */
package io.github.tweetcitation.internal.format;
