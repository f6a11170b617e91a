/** The source text and the clean view of a part of it that maps every offset back. */
@NullMarked
package io.github.tweetcitation.internal.source;

import org.jspecify.annotations.NullMarked;
