package io.github.tweetcitation.internal.body;

/** How much each feature weighs. A program in the tests fits it on labelled documents. */
final class FeatureWeights {

  /** In the order of {@link Feature}, times 100. */
  static final int[] HUNDREDTHS = {
    289, // PARAGRAPH
    148, // LINE
    148, // DOCUMENT
    40, // CITATION_BEFORE
    188, // LAST_LINE
    -267, // INSIDE_BUT_OWN_LINE
    -403, // INSIDE_EARLIER_LINE
    139, // SENTENCE_BEFORE
    -87, // GLUED_TO_LONG_LINE
    111, // GLUED_AFTER_CITATION
    197, // SCRIPT_CHANGE
    -658, // OVER_LIMIT
    165, // LEAVES_HANDLE
    -75, // LEAVES_NAME
    121, // COLON_BEFORE
    80, // LEAVES_CUE
    -166, // LEAVES_MARKERS
    -145, // SMALL_LETTER
    75, // SMALL_LETTER_LINE
    -160, // LINK_FIRST
    -379, // LINK_ON_LINE
    -273, // NO_WORDS
    -107, // SHORT
    53, // HOLDS_LINES
    -351, // UNBALANCED
    175, // SAID_BEFORE
    -158, // HOLDS_REPETITION
    396, // REPEATED_AFTER
    -243, // HOLDS_NAME
    182, // COLON_INSIDE
    193, // ANNOUNCED
    -523, // HOLDS_NOTE
    222, // LINK_INSIDE
    214, // OTHER_SCRIPT_INSIDE
    65, // OTHER_SCRIPT_LINE
    -116, // LEAVES_ISLAND
    -161, // LEAVES_OWN_SCRIPT
    111, // CITATION_ON_LINE_BEFORE
    74, // BLANK_LINES_AROUND
    -107, // PARAGRAPH_AMONG_LINES
    110, // HOLDS_PARAGRAPH_AMONG_LINES
    -200, // SPACE_BUT_GLUED
    -197, // SPACE_AND_GLUED_AFTER
    260, // ALL_GLUED
    70, // LEAVES_REPORT
    202, // LEAVES_CAPTION
    149, // THREAD_FIRST
    -155, // CONNECTIVE_FIRST
    -271, // QUOTE_GOES_ON
    -304, // CAPTION_FIRST
    -338, // REPORT_FIRST
    151, // PLAIN_FIRST
    223, // MARKERS_FIRST
    170, // HOLDS_MARKERS_LINE
    59, // HOLDS_SHORT_LINE
    -115, // HOLDS_CONNECTIVE
    -140, // HOLDS_REPORT
    -85, // HOLDS_CUE
    112, // HOLDS_SPEAKER
    283, // HOLDS_CLOSED_LINE
    147, // HOLDS_EMOJI_LINE
    -174, // HOLDS_COMMA_LINE
    -90, // HOLDS_COLON_LINE
    60, // HOLDS_SENTENCES
    -50, // HOLDS_PLAIN_SENTENCE
    -26, // HOLDS_QUOTED_SENTENCE
    117, // HOLDS_SPEAKER_SENTENCE
    -64, // HOLDS_BLANK_LINE
    459, // CUT_AT_LIMIT
    127, // PICTURE_ALONE
    -62, // HOLDS_PICTURE_LINE
    70, // LENGTH_40
    92, // LENGTH_80
    17, // LENGTH_140
    -86, // LENGTH_250
  };

  private FeatureWeights() {}
}
