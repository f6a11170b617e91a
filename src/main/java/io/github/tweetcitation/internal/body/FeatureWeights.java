package io.github.tweetcitation.internal.body;

/** How much each feature weighs. A program in the tests fits it on labelled documents. */
final class FeatureWeights {

  /** In the order of {@link Feature}, times 100. */
  static final int[] HUNDREDTHS = {
    236, // PARAGRAPH
    143, // LINE
    65, // DOCUMENT
    0, // CITATION_BEFORE
    166, // LAST_LINE
    -233, // INSIDE_BUT_OWN_LINE
    -352, // INSIDE_EARLIER_LINE
    144, // SENTENCE_BEFORE
    -75, // GLUED_TO_LONG_LINE
    69, // GLUED_AFTER_CITATION
    234, // SCRIPT_CHANGE
    -311, // OVER_LIMIT
    201, // LEAVES_HANDLE
    120, // COLON_BEFORE
    50, // LEAVES_CUE
    -161, // LEAVES_MARKERS
    83, // FIRST_LINE
    -115, // SMALL_LETTER
    77, // SMALL_LETTER_LINE
    -202, // LINK_FIRST
    -102, // SHORT
    42, // HOLDS_BREAKS
    -297, // UNBALANCED
    108, // SAID_BEFORE
    -112, // HOLDS_REPETITION
    193, // COLON_INSIDE
    187, // ANNOUNCED
    -526, // HOLDS_NOTE
    195, // LINK_INSIDE
    22, // DASH_INSIDE
    144, // OTHER_SCRIPT_INSIDE
    79, // OTHER_SCRIPT_LINE
    -67, // LEAVES_ISLAND
    102, // CITATION_ON_LINE_BEFORE
    69, // BLANK_LINES_AROUND
    -216, // SPACE_BUT_GLUED
    -233, // SPACE_AND_GLUED_AFTER
    241, // ALL_GLUED
    23, // LEAVES_CONNECTIVE
    46, // LEAVES_REPORT
    233, // LEAVES_CAPTION
    -9, // LEAVES_SPEAKER
    27, // LETTER_FIRST
    164, // THREAD_FIRST
    -124, // CONNECTIVE_FIRST
    -256, // QUOTE_GOES_ON
    -306, // CAPTION_FIRST
    -340, // REPORT_FIRST
    125, // PLAIN_FIRST
    189, // MARKERS_FIRST
    143, // HOLDS_MARKERS_LINE
    47, // HOLDS_SHORT_LINE
    -117, // HOLDS_CONNECTIVE
    -187, // HOLDS_REPORT
    -92, // HOLDS_CUE
    103, // HOLDS_SPEAKER
    302, // HOLDS_CLOSED_LINE
    184, // HOLDS_EMOJI_LINE
    -179, // HOLDS_COMMA_LINE
    -95, // HOLDS_COLON_LINE
    -16, // HOLDS_PLAIN_LINE
    67, // HOLDS_SENTENCES
    -54, // HOLDS_PLAIN_SENTENCE
    -14, // HOLDS_QUOTED_SENTENCE
    104, // HOLDS_SPEAKER_SENTENCE
    -114, // HOLDS_BLANK_LINE
    124, // PICTURE_ALONE
    -72, // HOLDS_PICTURE_LINE
    42, // LENGTH_40
    90, // LENGTH_80
    21, // LENGTH_140
    -96, // LENGTH_250
  };

  private FeatureWeights() {}
}
