/** Checks that add findings to a citation; they never change what was parsed. */
@NullMarked
package io.github.tweetcitation.internal.check;

import org.jspecify.annotations.NullMarked;
