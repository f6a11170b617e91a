package io.github.tweetcitation.internal.body;

import io.github.tweetcitation.Boundary;

/**
 * A place where a body may begin, as an offset in the {@link Window}.
 *
 * @param at the offset
 * @param place what is before it: {@code PARAGRAPH}, {@code LINE} or {@code INLINE}
 * @param left the start of the line, or of the part of the line, before the place, which the body
 *     would leave to the article; {@code at} if it leaves nothing
 * @param saidAt where the text before has the first words of the body, or -1
 * @param repeats whether the body would say the same words twice
 * @param unbalanced whether the body would hold a quotation mark or bracket without the other one
 */
record StartCandidate(
    int at, Boundary place, int left, int saidAt, boolean repeats, boolean unbalanced) {}
