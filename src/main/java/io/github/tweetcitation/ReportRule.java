package io.github.tweetcitation;

/**
 * How a report was found. More rules may come.
 *
 * @since 0.1.0
 */
public enum ReportRule {
  /** The tweet is named in the clause before the words: {@code wrote on X: “…”}. */
  CLAUSE,
  /** The tweet is named after the words: {@code “…,” Jane wrote on X}. */
  CUE_AFTER,
  /** The tweet is named in a sentence before: {@code Jane sent a tweet. She wrote: “…”}. */
  SENTENCE_BEFORE,
  /** The words go on with those of the report before: {@code She added: “…”}. */
  CONTINUATION
}
