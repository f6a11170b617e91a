package io.github.tweetcitation.internal.report;

/** What a token is. */
enum TokenType {
  WORD,
  HANDLE,
  HASHTAG,
  COLON,
  COMMA,
  /** What ends a sentence. */
  FULL_STOP,
  /** A quotation mark, whether it opens or closes. */
  QUOTATION_MARK,
  /** Any other mark: a parenthesis, a dash, an emoji. */
  OTHER
}
