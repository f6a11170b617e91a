/** Classes of characters, and words that are looked for in any case. */
package io.github.tweetcitation.internal.unicode;
