package io.github.tweetcitation.internal.body;

/** How much each feature weighs. A program in the tests fits it on labelled documents. */
final class FeatureWeights {

  /** In the order of {@link Feature}, times 100. */
  static final int[] HUNDREDTHS = {
    242, // PARAGRAPH
    137, // LINE
    52, // DOCUMENT
    -7, // CITATION_BEFORE
    186, // LAST_LINE
    -217, // INSIDE_BUT_OWN_LINE
    -343, // INSIDE_EARLIER_LINE
    151, // SENTENCE_BEFORE
    -69, // GLUED_TO_LONG_LINE
    76, // GLUED_AFTER_CITATION
    240, // SCRIPT_CHANGE
    -305, // OVER_LIMIT
    216, // LEAVES_HANDLE
    117, // COLON_BEFORE
    39, // LEAVES_CUE
    -244, // LEAVES_MARKERS
    95, // FIRST_LINE
    -120, // SMALL_LETTER
    -39, // SMALL_LETTER_LINE
    -187, // LINK_FIRST
    -119, // SHORT
    79, // HOLDS_BREAKS
    -292, // UNBALANCED
    109, // SAID_BEFORE
    -94, // HOLDS_REPETITION
    202, // COLON_INSIDE
    187, // ANNOUNCED
    -506, // HOLDS_NOTE
    264, // LINK_INSIDE
    -12, // DASH_INSIDE
    143, // OTHER_SCRIPT_INSIDE
    58, // OTHER_SCRIPT_LINE
    -62, // LEAVES_ISLAND
    103, // CITATION_ON_LINE_BEFORE
    73, // BLANK_LINES_AROUND
    -208, // SPACE_BUT_GLUED
    -247, // SPACE_AND_GLUED_AFTER
    243, // ALL_GLUED
    43, // LEAVES_CONNECTIVE
    -7, // LEAVES_SPEAKER
    20, // LETTER_FIRST
    176, // THREAD_FIRST
    -113, // CONNECTIVE_FIRST
    -238, // QUOTE_GOES_ON
    -326, // CAPTION_FIRST
    -355, // REPORT_FIRST
    -67, // PLAIN_FIRST
    -124, // HOLDS_CONNECTIVE
    -208, // HOLDS_REPORT
    -87, // HOLDS_CUE
    79, // HOLDS_SPEAKER
    287, // HOLDS_CLOSED_LINE
    231, // HOLDS_EMOJI_LINE
    -169, // HOLDS_COMMA_LINE
    -133, // HOLDS_COLON_LINE
    -50, // HOLDS_PLAIN_LINE
    67, // HOLDS_SENTENCES
    -55, // HOLDS_PLAIN_SENTENCE
    -21, // HOLDS_QUOTED_SENTENCE
    100, // HOLDS_SPEAKER_SENTENCE
    -134, // HOLDS_BLANK_LINE
    144, // PICTURE_ALONE
    -42, // HOLDS_PICTURE_LINE
    32, // LENGTH_40
    103, // LENGTH_80
    29, // LENGTH_140
    -93, // LENGTH_250
  };

  private FeatureWeights() {}
}
