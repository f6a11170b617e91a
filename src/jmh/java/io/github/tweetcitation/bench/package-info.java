/** Benchmarks of the library beside its rivals, and the report of them. */
@NullMarked
package io.github.tweetcitation.bench;

import org.jspecify.annotations.NullMarked;
