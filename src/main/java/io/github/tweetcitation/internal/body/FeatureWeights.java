package io.github.tweetcitation.internal.body;

/** How much each feature weighs. A program in the tests fits it on labelled documents. */
final class FeatureWeights {

  /** In the order of {@link Feature}. */
  static final double[] WEIGHTS = {
    2.49, // PARAGRAPH
    1.44, // LINE
    -0.10, // DOCUMENT
    -0.08, // CITATION_BEFORE
    1.86, // LAST_LINE
    -2.27, // INSIDE_BUT_OWN_LINE
    -3.36, // INSIDE_EARLIER_LINE
    1.53, // SENTENCE_BEFORE
    -0.68, // GLUED_TO_LONG_LINE
    0.77, // GLUED_AFTER_CITATION
    2.41, // SCRIPT_CHANGE
    -3.11, // OVER_LIMIT
    2.21, // LEAVES_HANDLE
    1.19, // COLON_BEFORE
    0.38, // LEAVES_CUE
    -2.42, // LEAVES_MARKERS
    0.95, // FIRST_LINE
    -1.00, // SMALL_LETTER
    -1.87, // LINK_FIRST
    -1.16, // SHORT
    0.79, // HOLDS_BREAKS
    -2.85, // UNBALANCED
    1.08, // SAID_BEFORE
    -0.92, // HOLDS_REPETITION
    2.01, // COLON_INSIDE
    1.88, // ANNOUNCED
    -5.06, // HOLDS_NOTE
    2.61, // LINK_INSIDE
    -0.16, // DASH_INSIDE
    1.31, // OTHER_SCRIPT_INSIDE
    0.59, // OTHER_SCRIPT_LINE
    1.01, // CITATION_ON_LINE_BEFORE
    0.88, // BLANK_LINES_AROUND
    -2.19, // SPACE_BUT_GLUED
    -2.47, // SPACE_AND_GLUED_AFTER
    2.09, // ALL_GLUED
    0.36, // LEAVES_CONNECTIVE
    -0.03, // LEAVES_SPEAKER
    0.18, // LETTER_FIRST
    1.85, // THREAD_FIRST
    -1.15, // CONNECTIVE_FIRST
    -2.35, // QUOTE_GOES_ON
    -3.29, // CAPTION_FIRST
    -3.53, // REPORT_FIRST
    -0.67, // PLAIN_FIRST
    -1.15, // HOLDS_CONNECTIVE
    -2.05, // HOLDS_REPORT
    -0.82, // HOLDS_CUE
    0.88, // HOLDS_SPEAKER
    2.88, // HOLDS_CLOSED_LINE
    2.39, // HOLDS_EMOJI_LINE
    -1.84, // HOLDS_COMMA_LINE
    -1.33, // HOLDS_COLON_LINE
    -0.57, // HOLDS_PLAIN_LINE
    0.65, // HOLDS_SENTENCES
    -0.43, // HOLDS_PLAIN_SENTENCE
    -0.29, // HOLDS_QUOTED_SENTENCE
    1.06, // HOLDS_SPEAKER_SENTENCE
    -1.39, // HOLDS_BLANK_LINE
    1.42, // PICTURE_ALONE
    -0.45, // HOLDS_PICTURE_LINE
    0.32, // LENGTH_40
    1.06, // LENGTH_80
    0.33, // LENGTH_140
    -0.94, // LENGTH_250
  };

  private FeatureWeights() {}
}
