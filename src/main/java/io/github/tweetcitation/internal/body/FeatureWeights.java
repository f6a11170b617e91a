package io.github.tweetcitation.internal.body;

/** How much each feature weighs. A program in the tests fits it on labelled documents. */
final class FeatureWeights {

  /** In the order of {@link Feature}, times 100. */
  static final int[] HUNDREDTHS = {
    237, // PARAGRAPH
    144, // LINE
    67, // DOCUMENT
    3, // CITATION_BEFORE
    166, // LAST_LINE
    -230, // INSIDE_BUT_OWN_LINE
    -351, // INSIDE_EARLIER_LINE
    146, // SENTENCE_BEFORE
    -74, // GLUED_TO_LONG_LINE
    70, // GLUED_AFTER_CITATION
    238, // SCRIPT_CHANGE
    -310, // OVER_LIMIT
    200, // LEAVES_HANDLE
    118, // COLON_BEFORE
    45, // LEAVES_CUE
    -160, // LEAVES_MARKERS
    84, // FIRST_LINE
    -116, // SMALL_LETTER
    79, // SMALL_LETTER_LINE
    -202, // LINK_FIRST
    -103, // SHORT
    41, // HOLDS_BREAKS
    -296, // UNBALANCED
    111, // SAID_BEFORE
    -119, // HOLDS_REPETITION
    193, // COLON_INSIDE
    190, // ANNOUNCED
    -525, // HOLDS_NOTE
    194, // LINK_INSIDE
    23, // DASH_INSIDE
    145, // OTHER_SCRIPT_INSIDE
    80, // OTHER_SCRIPT_LINE
    -66, // LEAVES_ISLAND
    101, // CITATION_ON_LINE_BEFORE
    68, // BLANK_LINES_AROUND
    -216, // SPACE_BUT_GLUED
    -231, // SPACE_AND_GLUED_AFTER
    240, // ALL_GLUED
    18, // LEAVES_CONNECTIVE
    80, // LEAVES_REPORT
    233, // LEAVES_CAPTION
    -9, // LEAVES_SPEAKER
    27, // LETTER_FIRST
    166, // THREAD_FIRST
    -123, // CONNECTIVE_FIRST
    -268, // QUOTE_GOES_ON
    -305, // CAPTION_FIRST
    -313, // REPORT_FIRST
    124, // PLAIN_FIRST
    190, // MARKERS_FIRST
    144, // HOLDS_MARKERS_LINE
    46, // HOLDS_SHORT_LINE
    -123, // HOLDS_CONNECTIVE
    -169, // HOLDS_REPORT
    -91, // HOLDS_CUE
    105, // HOLDS_SPEAKER
    303, // HOLDS_CLOSED_LINE
    185, // HOLDS_EMOJI_LINE
    -186, // HOLDS_COMMA_LINE
    -98, // HOLDS_COLON_LINE
    -13, // HOLDS_PLAIN_LINE
    67, // HOLDS_SENTENCES
    -53, // HOLDS_PLAIN_SENTENCE
    -20, // HOLDS_QUOTED_SENTENCE
    103, // HOLDS_SPEAKER_SENTENCE
    -114, // HOLDS_BLANK_LINE
    125, // PICTURE_ALONE
    -77, // HOLDS_PICTURE_LINE
    44, // LENGTH_40
    91, // LENGTH_80
    22, // LENGTH_140
    -96, // LENGTH_250
  };

  private FeatureWeights() {}
}
