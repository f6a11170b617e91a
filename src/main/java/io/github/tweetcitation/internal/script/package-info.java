/** Reads scripts without running them: tweets in the fields of objects, and markup in strings. */
@NullMarked
package io.github.tweetcitation.internal.script;

import org.jspecify.annotations.NullMarked;
