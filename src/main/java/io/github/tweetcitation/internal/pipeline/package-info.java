/** The way of the data through the stages: one class for each form of a document. */
@NullMarked
package io.github.tweetcitation.internal.pipeline;

import org.jspecify.annotations.NullMarked;
