/** Runnable programs that show how the library is used. */
@NullMarked
package io.github.tweetcitation.examples;

import org.jspecify.annotations.NullMarked;
