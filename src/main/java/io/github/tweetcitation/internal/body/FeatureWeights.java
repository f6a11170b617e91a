package io.github.tweetcitation.internal.body;

/** How much each feature weighs. A program in the tests fits it on labelled documents. */
final class FeatureWeights {

  /** In the order of {@link Feature}, times 100. */
  static final int[] HUNDREDTHS = {
    290, // PARAGRAPH
    352, // QUOTE_BLOCK
    155, // LINE
    148, // DOCUMENT
    41, // CITATION_BEFORE
    188, // LAST_LINE
    -275, // INSIDE_BUT_OWN_LINE
    -380, // INSIDE_EARLIER_LINE
    152, // SENTENCE_BEFORE
    -61, // GLUED_TO_LONG_LINE
    65, // GLUED_AFTER_CITATION
    189, // SCRIPT_CHANGE
    -417, // OVER_LIMIT
    191, // LEAVES_HANDLE
    126, // COLON_BEFORE
    71, // LEAVES_CUE
    -165, // LEAVES_MARKERS
    -139, // SMALL_LETTER
    78, // SMALL_LETTER_LINE
    -159, // LINK_FIRST
    -395, // LINK_ON_LINE
    -320, // NO_WORDS
    -103, // SHORT
    45, // HOLDS_LINES
    -329, // UNBALANCED
    166, // SAID_BEFORE
    -154, // HOLDS_REPETITION
    197, // COLON_INSIDE
    199, // ANNOUNCED
    -526, // HOLDS_NOTE
    222, // LINK_INSIDE
    227, // OTHER_SCRIPT_INSIDE
    65, // OTHER_SCRIPT_LINE
    -114, // LEAVES_ISLAND
    -157, // LEAVES_OWN_SCRIPT
    117, // CITATION_ON_LINE_BEFORE
    74, // BLANK_LINES_AROUND
    -108, // PARAGRAPH_AMONG_LINES
    114, // HOLDS_PARAGRAPH_AMONG_LINES
    -196, // SPACE_BUT_GLUED
    -207, // SPACE_AND_GLUED_AFTER
    258, // ALL_GLUED
    62, // LEAVES_REPORT
    215, // LEAVES_CAPTION
    170, // THREAD_FIRST
    -152, // CONNECTIVE_FIRST
    -273, // QUOTE_GOES_ON
    -305, // CAPTION_FIRST
    -345, // REPORT_FIRST
    140, // PLAIN_FIRST
    209, // MARKERS_FIRST
    170, // HOLDS_MARKERS_LINE
    64, // HOLDS_SHORT_LINE
    -125, // HOLDS_CONNECTIVE
    -141, // HOLDS_REPORT
    -86, // HOLDS_CUE
    111, // HOLDS_SPEAKER
    281, // HOLDS_CLOSED_LINE
    155, // HOLDS_EMOJI_LINE
    -175, // HOLDS_COMMA_LINE
    -78, // HOLDS_COLON_LINE
    66, // HOLDS_SENTENCES
    -63, // HOLDS_PLAIN_SENTENCE
    -28, // HOLDS_QUOTED_SENTENCE
    97, // HOLDS_SPEAKER_SENTENCE
    -72, // HOLDS_BLANK_LINE
    463, // CUT_AT_LIMIT
    122, // PICTURE_ALONE
    -53, // HOLDS_PICTURE_LINE
    44, // LENGTH_40
    82, // LENGTH_80
    20, // LENGTH_140
    -81, // LENGTH_250
  };

  private FeatureWeights() {}
}
