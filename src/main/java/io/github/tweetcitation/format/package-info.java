/**
 * Formats in which citations are written. The entry is {@link
 * io.github.tweetcitation.format.CitationFormat}.
 */
@NullMarked
package io.github.tweetcitation.format;

import org.jspecify.annotations.NullMarked;
