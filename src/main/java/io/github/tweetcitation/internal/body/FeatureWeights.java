package io.github.tweetcitation.internal.body;

/** How much each feature weighs. A program in the tests fits it on labelled documents. */
final class FeatureWeights {

  /** In the order of {@link Feature}. */
  static final double[] WEIGHTS = {
    2.48, // PARAGRAPH
    1.79, // LINE
    0.52, // DOCUMENT
    0.42, // CITATION_BEFORE
    2.26, // LAST_LINE
    -1.36, // INSIDE_BUT_OWN_LINE
    -1.88, // INSIDE_EARLIER_LINE
    1.64, // SENTENCE_BEFORE
    -0.77, // GLUED_TO_LONG_LINE
    1.78, // GLUED_AFTER_CITATION
    8.77, // SCRIPT_CHANGE
    -2.33, // OVER_LIMIT
    0.73, // LEAVES_HANDLE
    2.70, // COLON_BEFORE
    1.09, // LEAVES_CUE
    -3.29, // LEAVES_MARKERS
    1.45, // FIRST_LINE
    -1.30, // SMALL_LETTER
    -1.82, // LINK_FIRST
    -0.65, // SHORT
    -1.33, // PROSE_LINE
    0.51, // HOLDS_BREAKS
    -2.75, // UNBALANCED
    0.24, // SAID_BEFORE
    -2.43, // HOLDS_REPETITION
  };

  private FeatureWeights() {}
}
