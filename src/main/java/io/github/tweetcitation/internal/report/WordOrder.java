package io.github.tweetcitation.internal.report;

/** Where a language has the subject of a verb of saying. */
enum WordOrder {
  /** After the verb, as in Arabic: {@code قال الوزير في تغريدة}. */
  VERB_FIRST,
  /** Before the verb, or right after it: {@code Jane wrote}, {@code schrieb Jane}. */
  VERB_SECOND,
  /** At the start of the clause, with the verb at its end, as in Persian and Turkish. */
  VERB_LAST
}
