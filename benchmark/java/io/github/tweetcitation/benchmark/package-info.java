/** The task as a benchmark: labelled documents, systems that read them, and a scorer. */
@NullMarked
package io.github.tweetcitation.benchmark;

import org.jspecify.annotations.NullMarked;
