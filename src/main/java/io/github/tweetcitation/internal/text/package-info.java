/**
 * The text that the stages read, and the clean view of a part of it that maps every offset back.
 */
@NullMarked
package io.github.tweetcitation.internal.text;

import org.jspecify.annotations.NullMarked;
