package io.github.tweetcitation.internal.body;

/** How much each feature weighs. A program in the tests fits it on labelled documents. */
final class FeatureWeights {

  /** In the order of {@link Feature}, times 100. */
  static final int[] HUNDREDTHS = {
    241, // PARAGRAPH
    139, // LINE
    56, // DOCUMENT
    -9, // CITATION_BEFORE
    185, // LAST_LINE
    -220, // INSIDE_BUT_OWN_LINE
    -342, // INSIDE_EARLIER_LINE
    152, // SENTENCE_BEFORE
    -69, // GLUED_TO_LONG_LINE
    73, // GLUED_AFTER_CITATION
    240, // SCRIPT_CHANGE
    -307, // OVER_LIMIT
    217, // LEAVES_HANDLE
    120, // COLON_BEFORE
    41, // LEAVES_CUE
    -245, // LEAVES_MARKERS
    94, // FIRST_LINE
    -121, // SMALL_LETTER
    -45, // SMALL_LETTER_LINE
    -188, // LINK_FIRST
    -116, // SHORT
    79, // HOLDS_BREAKS
    -289, // UNBALANCED
    108, // SAID_BEFORE
    -92, // HOLDS_REPETITION
    202, // COLON_INSIDE
    185, // ANNOUNCED
    -506, // HOLDS_NOTE
    264, // LINK_INSIDE
    -12, // DASH_INSIDE
    141, // OTHER_SCRIPT_INSIDE
    57, // OTHER_SCRIPT_LINE
    -69, // LEAVES_ISLAND
    96, // CITATION_ON_LINE_BEFORE
    76, // BLANK_LINES_AROUND
    -210, // SPACE_BUT_GLUED
    -248, // SPACE_AND_GLUED_AFTER
    244, // ALL_GLUED
    37, // LEAVES_CONNECTIVE
    -5, // LEAVES_SPEAKER
    19, // LETTER_FIRST
    173, // THREAD_FIRST
    -113, // CONNECTIVE_FIRST
    -237, // QUOTE_GOES_ON
    -326, // CAPTION_FIRST
    -351, // REPORT_FIRST
    -67, // PLAIN_FIRST
    -114, // HOLDS_CONNECTIVE
    -202, // HOLDS_REPORT
    -84, // HOLDS_CUE
    80, // HOLDS_SPEAKER
    287, // HOLDS_CLOSED_LINE
    238, // HOLDS_EMOJI_LINE
    -175, // HOLDS_COMMA_LINE
    -131, // HOLDS_COLON_LINE
    -60, // HOLDS_PLAIN_LINE
    65, // HOLDS_SENTENCES
    -49, // HOLDS_PLAIN_SENTENCE
    -18, // HOLDS_QUOTED_SENTENCE
    103, // HOLDS_SPEAKER_SENTENCE
    -137, // HOLDS_BLANK_LINE
    143, // PICTURE_ALONE
    -39, // HOLDS_PICTURE_LINE
    33, // LENGTH_40
    103, // LENGTH_80
    29, // LENGTH_140
    -95, // LENGTH_250
  };

  private FeatureWeights() {}
}
