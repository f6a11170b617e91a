package io.github.tweetcitation.internal.body;

/** How much each evidence weighs. A program in the tests fits it on labelled documents. */
final class WeightTable {

  /** In the order of {@link Evidence}. */
  static final double[] WEIGHTS = {
    2.34, // PARAGRAPH
    1.49, // LINE
    0.63, // DOCUMENT
    1.11, // CITATION_BEFORE
    1.88, // LAST_LINE
    -1.49, // INSIDE_BUT_OWN_LINE
    -2.14, // INSIDE_EARLIER_LINE
    1.77, // SENTENCE_BEFORE
    -0.51, // GLUED_TO_LONG_LINE
    1.53, // GLUED_BEHIND_CITATION
    8.37, // SCRIPT_CHANGE
    -3.11, // OVER_LIMIT
    0.35, // LEAVES_HANDLE
    3.14, // COLON_BEFORE
    1.54, // LEAVES_CUE
    -2.84, // LEAVES_SIGNS
    1.39, // FIRST_LINE
    -1.20, // SMALL_LETTER
    -1.67, // LINK_FIRST
    -0.96, // SHORT
    -1.87, // PROSE_LINE
    0.71, // HOLDS_BREAKS
    -2.78, // UNBALANCED
    1.63, // SAID_BEFORE
    -1.60, // HOLDS_REPETITION
  };

  private WeightTable() {}
}
