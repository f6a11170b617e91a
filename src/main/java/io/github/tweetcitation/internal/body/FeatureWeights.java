package io.github.tweetcitation.internal.body;

/** How much each feature weighs. A program in the tests fits it on labelled documents. */
final class FeatureWeights {

  /** In the order of {@link Feature}. */
  static final double[] WEIGHTS = {
    2.41, // PARAGRAPH
    1.39, // LINE
    0.56, // DOCUMENT
    -0.09, // CITATION_BEFORE
    1.85, // LAST_LINE
    -2.20, // INSIDE_BUT_OWN_LINE
    -3.42, // INSIDE_EARLIER_LINE
    1.52, // SENTENCE_BEFORE
    -0.69, // GLUED_TO_LONG_LINE
    0.73, // GLUED_AFTER_CITATION
    2.40, // SCRIPT_CHANGE
    -3.07, // OVER_LIMIT
    2.17, // LEAVES_HANDLE
    1.20, // COLON_BEFORE
    0.41, // LEAVES_CUE
    -2.45, // LEAVES_MARKERS
    0.94, // FIRST_LINE
    -1.21, // SMALL_LETTER
    -0.45, // SMALL_LETTER_LINE
    -1.88, // LINK_FIRST
    -1.16, // SHORT
    0.79, // HOLDS_BREAKS
    -2.89, // UNBALANCED
    1.08, // SAID_BEFORE
    -0.92, // HOLDS_REPETITION
    2.02, // COLON_INSIDE
    1.85, // ANNOUNCED
    -5.06, // HOLDS_NOTE
    2.64, // LINK_INSIDE
    -0.12, // DASH_INSIDE
    1.41, // OTHER_SCRIPT_INSIDE
    0.57, // OTHER_SCRIPT_LINE
    -0.69, // LEAVES_ISLAND
    0.96, // CITATION_ON_LINE_BEFORE
    0.76, // BLANK_LINES_AROUND
    -2.10, // SPACE_BUT_GLUED
    -2.48, // SPACE_AND_GLUED_AFTER
    2.44, // ALL_GLUED
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
    -0.84, // HOLDS_CUE
    0.80, // HOLDS_SPEAKER
    2.87, // HOLDS_CLOSED_LINE
    2.38, // HOLDS_EMOJI_LINE
    -1.75, // HOLDS_COMMA_LINE
    -1.31, // HOLDS_COLON_LINE
    -0.60, // HOLDS_PLAIN_LINE
    0.65, // HOLDS_SENTENCES
    -0.49, // HOLDS_PLAIN_SENTENCE
    -0.18, // HOLDS_QUOTED_SENTENCE
    1.03, // HOLDS_SPEAKER_SENTENCE
    -1.37, // HOLDS_BLANK_LINE
    1.43, // PICTURE_ALONE
    -0.39, // HOLDS_PICTURE_LINE
    0.33, // LENGTH_40
    1.03, // LENGTH_80
    0.29, // LENGTH_140
    -0.95, // LENGTH_250
  };

  private FeatureWeights() {}
}
