package io.github.tweetcitation;

import java.util.Objects;

/**
 * How much damage to an attribution is tolerated, from none to what crawled corpora hold. The
 * constants are ordered: each accepts everything that the one before it accepts, with the same
 * spans.
 *
 * @since 0.1.0
 */
public enum Leniency {
  /** Dash, name, handle and full date, on a line of their own or in embed markup. */
  STRICT,

  /**
   * Dash, name, handle and full date, at any place: glued words, line breaks inside, Markdown
   * escapes and entity-escaped dashes included. Without a date, on a line of its own, if the
   * account's own status follows. Also markup that names a status, whatever it lacks. The default.
   */
  STANDARD,

  /**
   * Also what damaged corpora hold: the dash lost (two spaces, {@code -}, {@code ?}), the name on a
   * line of its own, a truncated or missing date, a date of three numbers, the time-of-day forms of
   * page copies.
   */
  LENIENT;

  /**
   * Whether a parser of this leniency reports what needs another leniency.
   *
   * @param needed the least leniency that accepts an attribution
   * @return true if {@code needed} is this leniency or a stricter one
   * @throws NullPointerException if {@code needed} is null
   */
  public boolean accepts(Leniency needed) {
    return Objects.requireNonNull(needed, "needed").compareTo(this) <= 0;
  }
}
