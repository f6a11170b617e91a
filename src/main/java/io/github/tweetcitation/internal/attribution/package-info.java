/** Finds attributions: from a trigger to a verified dash, name, handle and date. */
@NullMarked
package io.github.tweetcitation.internal.attribution;

import org.jspecify.annotations.NullMarked;
