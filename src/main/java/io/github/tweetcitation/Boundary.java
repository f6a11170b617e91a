package io.github.tweetcitation;

/** On what the beginning of a tweet's body rests: certain in markup, often a judgement in text. */
public enum Boundary {
  /** Embed markup encloses the body. */
  MARKUP,
  /** The body is a {@code >} block. */
  QUOTE,
  /** The body is one or more whole lines. */
  LINE,
  /** The body begins after a blank line. */
  PARAGRAPH,
  /** The body begins where the citation before it ends. */
  PREVIOUS_CITATION,
  /** The body begins inside a line, at a cue such as a colon or a change of script. */
  INLINE,
  /** Nothing tells where the body begins. */
  GUESS
}
