/** Reads mentions, hashtags, cashtags, links and media links. */
package io.github.tweetcitation.internal.entity;
