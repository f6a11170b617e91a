package io.github.tweetcitation.internal.body;

/** How much each feature weighs. A program in the tests fits it on labelled documents. */
final class FeatureWeights {

  /** In the order of {@link Feature}. */
  static final double[] WEIGHTS = {
    2.49, // PARAGRAPH
    1.44, // LINE
    -0.12, // DOCUMENT
    -0.09, // CITATION_BEFORE
    1.85, // LAST_LINE
    -2.27, // INSIDE_BUT_OWN_LINE
    -3.35, // INSIDE_EARLIER_LINE
    1.53, // SENTENCE_BEFORE
    -0.69, // GLUED_TO_LONG_LINE
    0.77, // GLUED_AFTER_CITATION
    2.44, // SCRIPT_CHANGE
    -3.09, // OVER_LIMIT
    2.20, // LEAVES_HANDLE
    1.20, // COLON_BEFORE
    0.40, // LEAVES_CUE
    -2.42, // LEAVES_MARKERS
    0.93, // FIRST_LINE
    -1.22, // SMALL_LETTER
    -0.40, // SMALL_LETTER_LINE
    -1.87, // LINK_FIRST
    -1.17, // SHORT
    0.79, // HOLDS_BREAKS
    -2.88, // UNBALANCED
    1.09, // SAID_BEFORE
    -0.90, // HOLDS_REPETITION
    2.02, // COLON_INSIDE
    1.89, // ANNOUNCED
    -5.06, // HOLDS_NOTE
    2.59, // LINK_INSIDE
    -0.15, // DASH_INSIDE
    1.29, // OTHER_SCRIPT_INSIDE
    0.54, // OTHER_SCRIPT_LINE
    -0.71, // LEAVES_ISLAND
    0.97, // CITATION_ON_LINE_BEFORE
    0.87, // BLANK_LINES_AROUND
    -2.19, // SPACE_BUT_GLUED
    -2.46, // SPACE_AND_GLUED_AFTER
    2.08, // ALL_GLUED
    0.36, // LEAVES_CONNECTIVE
    -0.04, // LEAVES_SPEAKER
    0.19, // LETTER_FIRST
    1.73, // THREAD_FIRST
    -1.15, // CONNECTIVE_FIRST
    -2.36, // QUOTE_GOES_ON
    -3.28, // CAPTION_FIRST
    -3.52, // REPORT_FIRST
    -0.67, // PLAIN_FIRST
    -1.15, // HOLDS_CONNECTIVE
    -2.03, // HOLDS_REPORT
    -0.81, // HOLDS_CUE
    0.87, // HOLDS_SPEAKER
    2.93, // HOLDS_CLOSED_LINE
    2.39, // HOLDS_EMOJI_LINE
    -1.83, // HOLDS_COMMA_LINE
    -1.34, // HOLDS_COLON_LINE
    -0.55, // HOLDS_PLAIN_LINE
    0.66, // HOLDS_SENTENCES
    -0.44, // HOLDS_PLAIN_SENTENCE
    -0.26, // HOLDS_QUOTED_SENTENCE
    1.05, // HOLDS_SPEAKER_SENTENCE
    -1.40, // HOLDS_BLANK_LINE
    1.44, // PICTURE_ALONE
    -0.44, // HOLDS_PICTURE_LINE
    0.34, // LENGTH_40
    1.06, // LENGTH_80
    0.34, // LENGTH_140
    -0.95, // LENGTH_250
  };

  private FeatureWeights() {}
}
