package io.github.tweetcitation.internal.body;

/** How much each feature weighs. A program in the tests fits it on labelled documents. */
final class FeatureWeights {

  /** In the order of {@link Feature}, times 100. */
  static final int[] HUNDREDTHS = {
    241, // PARAGRAPH
    138, // LINE
    54, // DOCUMENT
    -5, // CITATION_BEFORE
    185, // LAST_LINE
    -217, // INSIDE_BUT_OWN_LINE
    -342, // INSIDE_EARLIER_LINE
    152, // SENTENCE_BEFORE
    -70, // GLUED_TO_LONG_LINE
    76, // GLUED_AFTER_CITATION
    240, // SCRIPT_CHANGE
    -307, // OVER_LIMIT
    215, // LEAVES_HANDLE
    118, // COLON_BEFORE
    40, // LEAVES_CUE
    -244, // LEAVES_MARKERS
    95, // FIRST_LINE
    -120, // SMALL_LETTER
    -45, // SMALL_LETTER_LINE
    -187, // LINK_FIRST
    -120, // SHORT
    79, // HOLDS_BREAKS
    -290, // UNBALANCED
    109, // SAID_BEFORE
    -93, // HOLDS_REPETITION
    203, // COLON_INSIDE
    186, // ANNOUNCED
    -506, // HOLDS_NOTE
    263, // LINK_INSIDE
    -11, // DASH_INSIDE
    141, // OTHER_SCRIPT_INSIDE
    58, // OTHER_SCRIPT_LINE
    -65, // LEAVES_ISLAND
    104, // CITATION_ON_LINE_BEFORE
    75, // BLANK_LINES_AROUND
    -208, // SPACE_BUT_GLUED
    -247, // SPACE_AND_GLUED_AFTER
    244, // ALL_GLUED
    44, // LEAVES_CONNECTIVE
    -6, // LEAVES_SPEAKER
    20, // LETTER_FIRST
    175, // THREAD_FIRST
    -113, // CONNECTIVE_FIRST
    -237, // QUOTE_GOES_ON
    -327, // CAPTION_FIRST
    -356, // REPORT_FIRST
    -67, // PLAIN_FIRST
    -120, // HOLDS_CONNECTIVE
    -205, // HOLDS_REPORT
    -86, // HOLDS_CUE
    78, // HOLDS_SPEAKER
    286, // HOLDS_CLOSED_LINE
    230, // HOLDS_EMOJI_LINE
    -169, // HOLDS_COMMA_LINE
    -133, // HOLDS_COLON_LINE
    -58, // HOLDS_PLAIN_LINE
    65, // HOLDS_SENTENCES
    -49, // HOLDS_PLAIN_SENTENCE
    -20, // HOLDS_QUOTED_SENTENCE
    103, // HOLDS_SPEAKER_SENTENCE
    -136, // HOLDS_BLANK_LINE
    144, // PICTURE_ALONE
    -42, // HOLDS_PICTURE_LINE
    33, // LENGTH_40
    104, // LENGTH_80
    30, // LENGTH_140
    -94, // LENGTH_250
  };

  private FeatureWeights() {}
}
