/** Reads pages with all that cites in them: their embeds, and the pages inside them. */
@NullMarked
package io.github.tweetcitation.internal.embed;

import org.jspecify.annotations.NullMarked;
