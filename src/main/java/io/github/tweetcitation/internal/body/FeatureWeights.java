package io.github.tweetcitation.internal.body;

/** How much each feature weighs. A program in the tests fits it on labelled documents. */
final class FeatureWeights {

  /** In the order of {@link Feature}. */
  static final double[] WEIGHTS = {
    2.43, // PARAGRAPH
    1.39, // LINE
    0.58, // DOCUMENT
    -0.09, // CITATION_BEFORE
    1.84, // LAST_LINE
    -2.27, // INSIDE_BUT_OWN_LINE
    -3.41, // INSIDE_EARLIER_LINE
    1.50, // SENTENCE_BEFORE
    -0.70, // GLUED_TO_LONG_LINE
    0.72, // GLUED_AFTER_CITATION
    2.36, // SCRIPT_CHANGE
    -3.09, // OVER_LIMIT
    2.15, // LEAVES_HANDLE
    1.20, // COLON_BEFORE
    0.39, // LEAVES_CUE
    -2.46, // LEAVES_MARKERS
    0.94, // FIRST_LINE
    -0.98, // SMALL_LETTER
    -1.84, // LINK_FIRST
    -1.14, // SHORT
    0.80, // HOLDS_BREAKS
    -2.73, // UNBALANCED
    1.07, // SAID_BEFORE
    -1.05, // HOLDS_REPETITION
    1.92, // COLON_INSIDE
    1.81, // ANNOUNCED
    -5.06, // HOLDS_NOTE
    2.61, // LINK_INSIDE
    -0.19, // DASH_INSIDE
    1.43, // OTHER_SCRIPT_INSIDE
    0.62, // OTHER_SCRIPT_LINE
    1.03, // CITATION_ON_LINE_BEFORE
    0.75, // BLANK_LINES_AROUND
    -2.14, // SPACE_BUT_GLUED
    -2.48, // SPACE_AND_GLUED_AFTER
    2.45, // ALL_GLUED
    0.35, // LEAVES_CONNECTIVE
    -0.04, // LEAVES_SPEAKER
    0.23, // LETTER_FIRST
    1.86, // THREAD_FIRST
    -1.17, // CONNECTIVE_FIRST
    -3.26, // CAPTION_FIRST
    -3.29, // REPORT_FIRST
    -0.69, // PLAIN_FIRST
    -1.12, // HOLDS_CONNECTIVE
    -2.03, // HOLDS_REPORT
    -0.83, // HOLDS_CUE
    0.81, // HOLDS_SPEAKER
    2.80, // HOLDS_CLOSED_LINE
    2.38, // HOLDS_EMOJI_LINE
    -1.75, // HOLDS_COMMA_LINE
    -1.30, // HOLDS_COLON_LINE
    -0.60, // HOLDS_PLAIN_LINE
    0.63, // HOLDS_SENTENCES
    -0.42, // HOLDS_PLAIN_SENTENCE
    -0.75, // HOLDS_QUOTED_SENTENCE
    1.07, // HOLDS_SPEAKER_SENTENCE
    -1.36, // HOLDS_BLANK_LINE
    1.40, // PICTURE_ALONE
    -0.40, // HOLDS_PICTURE_LINE
    0.33, // LENGTH_40
    1.04, // LENGTH_80
    0.31, // LENGTH_140
    -0.93, // LENGTH_250
  };

  private FeatureWeights() {}
}
