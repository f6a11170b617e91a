/** Classes of characters, and words that are looked for in any case. */
@NullMarked
package io.github.tweetcitation.internal.unicode;

import org.jspecify.annotations.NullMarked;
