package io.github.tweetcitation.internal.body;

/**
 * A place where a body may begin, as an offset in the {@link Window}.
 *
 * @param at where
 * @param place what it is
 * @param left where the line, or the part of the line, begins that the body would leave to the
 *     article; {@code at} if it leaves nothing
 * @param first whether the tweet would be too long with what it leaves
 * @param saidAt where the first words of the body stand already in the text before, or -1
 * @param repeats whether the body would say the same words twice
 * @param unbalanced whether the body would hold a quotation mark or bracket without the other one
 */
record StartCandidate(
    int at, Place place, int left, boolean first, int saidAt, boolean repeats, boolean unbalanced) {

  /** What stands before a place. */
  enum Place {
    /** A blank line. */
    PARAGRAPH,
    /** A line break, or nothing. */
    LINE,
    /** Other words of its line. */
    INSIDE
  }
}
