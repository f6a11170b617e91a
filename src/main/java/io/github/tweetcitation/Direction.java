package io.github.tweetcitation;

/**
 * The direction in which a text is to be laid out.
 *
 * @since 0.1.0
 */
public enum Direction {
  /** Left to right, as Latin, Cyrillic and CJK. */
  LTR,
  /** Right to left, as Arabic and Hebrew. */
  RTL,
  /** No character has a direction: digits, punctuation, emoji, or nothing at all. */
  NEUTRAL
}
