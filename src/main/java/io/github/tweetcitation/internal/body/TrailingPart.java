package io.github.tweetcitation.internal.body;

import io.github.tweetcitation.Span;

/**
 * The part of a tweet after its attribution: some extractors put the first paragraph before the
 * attribution and the others after it. It ends with a link that Twitter makes and no article
 * prints: {@code — Jane (@jane) May 1, 2020}, and on the next line {@code
 * pic.twitter.com/a1B2c3D4e5}.
 *
 * @param span where it is in the text
 * @param isLink whether it is only the link, which is certainly of the tweet; words before the link
 *     may be the article's
 */
public record TrailingPart(Span span, boolean isLink) {}
