package io.github.tweetcitation;

/** On what the beginning of a tweet's body rests: certain in markup, often a judgement in text. */
public enum Boundary {
  /** Embed markup encloses the body, or a script tells it; never in plain text. */
  MARKUP,
  /** The body is a {@code >} block, or a block of indented lines. */
  QUOTE,
  /** The body is one or more whole lines. */
  LINE,
  /** The body begins after a blank line. */
  PARAGRAPH,
  /**
   * The body begins where the attribution before it ends, be it one that only a more lenient parser
   * reports.
   */
  PREVIOUS_CITATION,
  /** The body begins inside a line, where the script changes. */
  INLINE,
  /** The body begins with a sentence of its line, but which one is not told. */
  GUESS
}
