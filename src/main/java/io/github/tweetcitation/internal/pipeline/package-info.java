/** The way of the data through the stages: one class for each form of a document. */
package io.github.tweetcitation.internal.pipeline;
