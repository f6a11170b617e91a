package io.github.tweetcitation;

/**
 * What the beginning of a body rests on: it is certain in markup, often a judgement in text.
 *
 * @since 0.1.0
 */
public enum Boundary {
  /** Embed markup encloses the body, or a script has it as a value; never in plain text. */
  MARKUP,
  /** The body is a {@code >} block, or a block of indented lines. */
  QUOTE,
  /** The body begins with a line, and hardly anything speaks for another place. */
  LINE,
  /** The body begins after a blank line, and hardly anything speaks for another place. */
  PARAGRAPH,
  /** The body begins where another attribution ends; this parser may be too strict for that one. */
  PREVIOUS_CITATION,
  /**
   * The body begins inside a line, and much speaks for it: the script changes, a sentence ends, or
   * the body is printed again after the attribution.
   */
  INLINE,
  /** The likeliest of several places; {@link Body#alternatives()} has the others. */
  GUESS
}
