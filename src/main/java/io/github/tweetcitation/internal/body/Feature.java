package io.github.tweetcitation.internal.body;

/**
 * What speaks for or against a place as the start of a body. {@link FeatureWeights} has the
 * weights, which are fitted on labelled documents.
 */
enum Feature {

  /** A blank line is before it. */
  PARAGRAPH,

  /** It begins the {@code >} block that the attribution ends inside a line. */
  QUOTE_BLOCK,

  /** It begins a line. */
  LINE,

  /** It begins the document: some hold nothing but a tweet. */
  DOCUMENT,

  /** It follows another citation: tweets come in rows. */
  CITATION_BEFORE,

  /** It begins the last line: more than half of all tweets are one line. */
  LAST_LINE,

  /** It is inside a line, but the attribution is on a line of its own. */
  INSIDE_BUT_OWN_LINE,

  /** It is inside a line before the last line. */
  INSIDE_EARLIER_LINE,

  /** Inside a line, a sentence ends before it: {@code … the game. Great goal! — Jane (@jane)}. */
  SENTENCE_BEFORE,

  /** Inside a line that is too long for a tweet, a lost line break: {@code at all.Great goal!}. */
  GLUED_TO_LONG_LINE,

  /**
   * A lost line break in the line of the citation before: {@code … 2017She answered.Great goal!}.
   */
  GLUED_AFTER_CITATION,

  /** The script changes there: an English tweet in an Arabic article. */
  SCRIPT_CHANGE,

  /** The body would be a little longer than a tweet may be. */
  OVER_LIMIT,

  /** What it leaves to the article has the author's handle: {@code @jane wrote:}. */
  LEAVES_HANDLE,

  /** The line that it leaves announces something: {@code The port says:}. */
  COLON_BEFORE,

  /** What it leaves speaks of a tweet: {@code Then she tweeted:}. */
  LEAVES_CUE,

  /** What it leaves has what tweets have and articles have not: tags, mentions, links, emoji. */
  LEAVES_MARKERS,

  /** The body would begin with a small letter, and go on with what is before it. */
  SMALL_LETTER,

  /** It begins a line with a small letter, after the end of a sentence. */
  SMALL_LETTER_LINE,

  /** The body would begin with a link. */
  LINK_FIRST,

  /**
   * It begins a line of nothing but links, tags or mentions, and these have lines of their own:
   * converters that break lines there print the date on its own line, too.
   */
  LINK_ON_LINE,

  /**
   * It begins a line, not the text, and the body would be nothing but tags, mentions and links, and
   * not only pictures: mostly the last line of a tweet.
   */
  NO_WORDS,

  /** The body would be short. */
  SHORT,

  /** How many lines the body would hold but its last one, up to four. */
  HOLDS_LINES,

  /** The body would hold a quotation mark or bracket without the other of the pair. */
  UNBALANCED,

  /** The article has quoted its first words: {@code He said "Great goal". Great goal!}. */
  SAID_BEFORE,

  /** The body would hold such a quotation and what it quotes. */
  HOLDS_REPETITION,

  /** Inside a line, a colon is before it: {@code See tweets : Great goal!}. */
  COLON_INSIDE,

  /**
   * A colon or bracket ends what speaks of a tweet, or a label and an address tell the source:
   * {@code See tweets : Great goal!}, {@code Source: https://example.com/1 Great goal!}.
   */
  ANNOUNCED,

  /** The body would hold such a label and address, or {@code [Collected via Twitter]}. */
  HOLDS_NOTE,

  /** Inside a line, a link is before words: {@code Source: https://example.com/1 Great goal!}. */
  LINK_INSIDE,

  /** Inside a line, the words before it are in another script. */
  OTHER_SCRIPT_INSIDE,

  /** The line before it is in another script. */
  OTHER_SCRIPT_LINE,

  /** The words before it are in another script, those before them in that of the body again. */
  LEAVES_ISLAND,

  /**
   * The line before it is in its own script, or it has no words; and the words before that line are
   * in another script.
   */
  LEAVES_OWN_SCRIPT,

  /** A citation is on the line before, and the attribution inside a line. */
  CITATION_ON_LINE_BEFORE,

  /** A blank line is before it and one after an attribution on its own line. */
  BLANK_LINES_AROUND,

  /** A blank line is before it, and none before the line that it leaves, if any. */
  PARAGRAPH_AMONG_LINES,

  /** The body would hold a blank line, and none is before the line that it leaves. */
  HOLDS_PARAGRAPH_AMONG_LINES,

  /** After a space, when nothing is before the attribution nor after it. */
  SPACE_BUT_GLUED,

  /** After a space, when a space is before the attribution and nothing after it. */
  SPACE_AND_GLUED_AFTER,

  /** Nothing is before it, before the attribution and after it: all line breaks are lost. */
  ALL_GLUED,

  /** The sentence that it leaves reports: {@code He said so. Great goal!}. */
  LEAVES_REPORT,

  /** The line that it leaves is the caption of a picture: {@code Photo: Jane at the harbour}. */
  LEAVES_CAPTION,

  /** The body would begin as one of several: {@code 1/3 Great goal!}, {@code RT @jane}. */
  THREAD_FIRST,

  /** The body would begin with a word with which articles go on: {@code وأضاف}. */
  CONNECTIVE_FIRST,

  /**
   * After a sentence that reports, it would begin with a quotation: {@code … he said. “It is odd.}.
   */
  QUOTE_GOES_ON,

  /** The body would begin with the caption of a picture: {@code Photo: Jane at the harbour}. */
  CAPTION_FIRST,

  /** Its first sentence would report: {@code He said that it was a great goal.} */
  REPORT_FIRST,

  /** Its first sentence would be plain, and another have tags, mentions or links. */
  PLAIN_FIRST,

  /** Its first sentence would have tags, mentions or links. */
  MARKERS_FIRST,

  /** How many of its lines but the last would have tags, mentions or links. */
  HOLDS_MARKERS_LINE,

  /** How many of these lines would be short and end a sentence: {@code No idea.} */
  HOLDS_SHORT_LINE,

  /** How many of these lines would go on with an article. */
  HOLDS_CONNECTIVE,

  /** How many of these lines would report and be plain. */
  HOLDS_REPORT,

  /** How many of these lines would speak of a tweet. */
  HOLDS_CUE,

  /** How many of these lines would have words of somebody who speaks. */
  HOLDS_SPEAKER,

  /** How many of these lines would end in a quotation mark or bracket. */
  HOLDS_CLOSED_LINE,

  /** How many of these lines would end in an emoji. */
  HOLDS_EMOJI_LINE,

  /** How many of these lines would end in a comma: those of an article may. */
  HOLDS_COMMA_LINE,

  /** How many of these lines would announce what follows: {@code The port says:}. */
  HOLDS_COLON_LINE,

  /** How many sentences its last line would have before the last one. */
  HOLDS_SENTENCES,

  /** How many of these sentences would be long and plain, and nobody speak in them. */
  HOLDS_PLAIN_SENTENCE,

  /** How many of these sentences would end in a quotation mark: {@code “It is odd.” On our way}. */
  HOLDS_QUOTED_SENTENCE,

  /** How many of these sentences would have words of somebody who speaks. */
  HOLDS_SPEAKER_SENTENCE,

  /** The body would hold a blank line. */
  HOLDS_BLANK_LINE,

  /** It would be as long as what embeds leave of a long post: {@code … and so on…}. */
  CUT_AT_LIMIT,

  /** The body would be a line of nothing but pictures. */
  PICTURE_ALONE,

  /** Such a line would be its last one, after others. */
  HOLDS_PICTURE_LINE,

  /** It would be 16 to 40 characters long, as Twitter counts them today. */
  LENGTH_40,

  /** It would be 41 to 80 characters long. */
  LENGTH_80,

  /** It would be 81 to 140 characters long. */
  LENGTH_140,

  /** It would be 201 to 250 characters long. */
  LENGTH_250
}
