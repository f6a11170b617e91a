package io.github.tweetcitation.internal.body;

/** How much each feature weighs. A program in the tests fits it on labelled documents. */
final class FeatureWeights {

  /** In the order of {@link Feature}. */
  static final double[] WEIGHTS = {
    2.41, // PARAGRAPH
    1.38, // LINE
    0.56, // DOCUMENT
    -0.10, // CITATION_BEFORE
    1.85, // LAST_LINE
    -2.20, // INSIDE_BUT_OWN_LINE
    -3.42, // INSIDE_EARLIER_LINE
    1.52, // SENTENCE_BEFORE
    -0.70, // GLUED_TO_LONG_LINE
    0.72, // GLUED_AFTER_CITATION
    2.39, // SCRIPT_CHANGE
    -3.07, // OVER_LIMIT
    2.18, // LEAVES_HANDLE
    1.20, // COLON_BEFORE
    0.41, // LEAVES_CUE
    -2.45, // LEAVES_MARKERS
    0.94, // FIRST_LINE
    -1.22, // SMALL_LETTER
    -0.44, // SMALL_LETTER_LINE
    -1.87, // LINK_FIRST
    -1.16, // SHORT
    0.80, // HOLDS_BREAKS
    -2.89, // UNBALANCED
    1.08, // SAID_BEFORE
    -0.91, // HOLDS_REPETITION
    2.02, // COLON_INSIDE
    1.86, // ANNOUNCED
    -5.06, // HOLDS_NOTE
    2.63, // LINK_INSIDE
    -0.12, // DASH_INSIDE
    1.40, // OTHER_SCRIPT_INSIDE
    0.58, // OTHER_SCRIPT_LINE
    -0.69, // LEAVES_ISLAND
    0.97, // CITATION_ON_LINE_BEFORE
    0.75, // BLANK_LINES_AROUND
    -2.10, // SPACE_BUT_GLUED
    -2.49, // SPACE_AND_GLUED_AFTER
    2.43, // ALL_GLUED
    0.37, // LEAVES_CONNECTIVE
    -0.05, // LEAVES_SPEAKER
    0.19, // LETTER_FIRST
    1.73, // THREAD_FIRST
    -1.13, // CONNECTIVE_FIRST
    -2.37, // QUOTE_GOES_ON
    -3.26, // CAPTION_FIRST
    -3.51, // REPORT_FIRST
    -0.67, // PLAIN_FIRST
    -1.14, // HOLDS_CONNECTIVE
    -2.02, // HOLDS_REPORT
    -0.83, // HOLDS_CUE
    0.80, // HOLDS_SPEAKER
    2.87, // HOLDS_CLOSED_LINE
    2.38, // HOLDS_EMOJI_LINE
    -1.75, // HOLDS_COMMA_LINE
    -1.31, // HOLDS_COLON_LINE
    -0.60, // HOLDS_PLAIN_LINE
    0.66, // HOLDS_SENTENCES
    -0.47, // HOLDS_PLAIN_SENTENCE
    -0.19, // HOLDS_QUOTED_SENTENCE
    1.03, // HOLDS_SPEAKER_SENTENCE
    -1.37, // HOLDS_BLANK_LINE
    1.43, // PICTURE_ALONE
    -0.39, // HOLDS_PICTURE_LINE
    0.35, // LENGTH_40
    1.04, // LENGTH_80
    0.32, // LENGTH_140
    -0.95, // LENGTH_250
  };

  private FeatureWeights() {}
}
