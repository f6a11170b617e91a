/** Reads mentions, hashtags, cashtags, links and media links. */
@NullMarked
package io.github.tweetcitation.internal.entity;

import org.jspecify.annotations.NullMarked;
