/** Reads the lines in which embeds of other networks than X name author, date and post. */
@NullMarked
package io.github.tweetcitation.internal.post;

import org.jspecify.annotations.NullMarked;
