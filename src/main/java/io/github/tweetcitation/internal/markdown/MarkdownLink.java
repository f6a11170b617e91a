package io.github.tweetcitation.internal.markdown;

import io.github.tweetcitation.Span;

/**
 * A link or an image of a Markdown text.
 *
 * @param span all of it
 * @param text what is shown
 * @param address where it leads
 * @param image whether it is an image
 */
record MarkdownLink(Span span, Span text, String address, boolean image) {}
