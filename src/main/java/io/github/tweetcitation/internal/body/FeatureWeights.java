package io.github.tweetcitation.internal.body;

/** How much each feature weighs. A program in the tests fits it on labelled documents. */
final class FeatureWeights {

  /** In the order of {@link Feature}. */
  static final double[] WEIGHTS = {
    2.43, // PARAGRAPH
    1.39, // LINE
    0.58, // DOCUMENT
    -0.10, // CITATION_BEFORE
    1.83, // LAST_LINE
    -2.25, // INSIDE_BUT_OWN_LINE
    -3.39, // INSIDE_EARLIER_LINE
    1.48, // SENTENCE_BEFORE
    -0.71, // GLUED_TO_LONG_LINE
    0.71, // GLUED_AFTER_CITATION
    2.37, // SCRIPT_CHANGE
    -3.12, // OVER_LIMIT
    1.97, // LEAVES_HANDLE
    1.22, // COLON_BEFORE
    0.45, // LEAVES_CUE
    -2.45, // LEAVES_MARKERS
    0.94, // FIRST_LINE
    -0.97, // SMALL_LETTER
    -1.85, // LINK_FIRST
    -1.14, // SHORT
    0.80, // HOLDS_BREAKS
    -2.75, // UNBALANCED
    1.13, // SAID_BEFORE
    -1.03, // HOLDS_REPETITION
    1.91, // COLON_INSIDE
    1.60, // ANNOUNCED
    3.26, // LINK_INSIDE
    -0.20, // DASH_INSIDE
    1.44, // OTHER_SCRIPT_INSIDE
    0.63, // OTHER_SCRIPT_LINE
    1.02, // CITATION_ON_LINE_BEFORE
    0.75, // BLANK_LINES_AROUND
    -2.14, // SPACE_BUT_GLUED
    -2.42, // SPACE_AND_GLUED_AFTER
    2.48, // ALL_GLUED
    0.35, // LEAVES_CONNECTIVE
    -0.04, // LEAVES_SPEAKER
    0.24, // LETTER_FIRST
    1.60, // THREAD_FIRST
    -1.17, // CONNECTIVE_FIRST
    -3.26, // CAPTION_FIRST
    -3.32, // REPORT_FIRST
    -0.71, // PLAIN_FIRST
    -1.12, // HOLDS_CONNECTIVE
    -2.03, // HOLDS_REPORT
    -0.80, // HOLDS_CUE
    0.80, // HOLDS_SPEAKER
    2.82, // HOLDS_CLOSED_LINE
    2.39, // HOLDS_EMOJI_LINE
    -1.76, // HOLDS_COMMA_LINE
    -1.29, // HOLDS_COLON_LINE
    -0.60, // HOLDS_PLAIN_LINE
    0.62, // HOLDS_SENTENCES
    -0.36, // HOLDS_PLAIN_SENTENCE
    -0.73, // HOLDS_QUOTED_SENTENCE
    1.09, // HOLDS_SPEAKER_SENTENCE
    -1.37, // HOLDS_BLANK_LINE
    1.42, // PICTURE_ALONE
    -0.39, // HOLDS_PICTURE_LINE
    0.33, // LENGTH_40
    1.04, // LENGTH_80
    0.32, // LENGTH_140
    -0.94, // LENGTH_250
  };

  private FeatureWeights() {}
}
