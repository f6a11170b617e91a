/** The text that the stages read, and the clean view of a part of it with a map to the source. */
package io.github.tweetcitation.internal.text;
