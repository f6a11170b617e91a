package io.github.tweetcitation.internal.body;

import io.github.tweetcitation.Span;

/**
 * The rest of a tweet behind its attribution: some extractors put the first paragraph before the
 * attribution and the others behind it. It is told by its end, a link that Twitter makes and no
 * article prints: {@code — Jane (@jane) May 1, 2020}, and on the next line {@code
 * pic.twitter.com/a1B2c3D4e5}.
 *
 * @param span where it stands
 * @param isLink whether it is nothing but the link: it belongs to the tweet for certain then, while
 *     words before the link may be the article's
 */
public record TrailingPart(Span span, boolean isLink) {}
