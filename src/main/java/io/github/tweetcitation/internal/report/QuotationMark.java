package io.github.tweetcitation.internal.report;

import io.github.tweetcitation.internal.unicode.Characters;

/**
 * A quotation mark of a text. Which way it points does not tell whether it opens: articles write
 * {@code ”…“} and {@code ”…”}; what is beside it does.
 *
 * @param group marks of a group belong together
 * @param mayOpen whether it may begin a quotation
 * @param mayClose whether it may end one
 * @param points 1 if its form is that of an opening mark, -1 of a closing mark, 0 if of neither
 */
record QuotationMark(Group group, boolean mayOpen, boolean mayClose, int points) {

  /** Marks that are used for each other. */
  enum Group {
    DOUBLE,
    ANGLE,
    SINGLE
  }

  private static final String DOUBLE = "\"\u201C\u201D\u201E\u201F\uFF02";
  private static final String ANGLE = "\u00AB\u00BB";
  private static final String SINGLE = "'\u2018\u2019\u201A";
  private static final String OPENING = "\u201C\u201E\u201F\u00AB\u2018\u201A";
  private static final String CLOSING = "\u201D\u00BB\u2019";

  private static final String COLONS = ":\uFF1A";

  /** What is written in one with the next word: {@code بـ"العمل"}, {@code ל"הארץ"}. */
  private static final String PREFIXES =
      "\u0628\u0644\u0648\u0641\u0643\u05D1\u05DC\u05D4\u05D5\u05E9\u05DB\u05DE-";

  /** Whether a mark begins at a place: a double one, or a single one beside a word, not in it. */
  static boolean isMark(String text, int at) {
    char c = text.charAt(at);
    if (SINGLE.indexOf(c) >= 0) {
      return isPair(text, at)
          || !(isWordPart(text, before(text, at)) && isWordPart(text, after(text, at + 1)));
    }
    return ANGLE.indexOf(c) >= 0 || (DOUBLE.indexOf(c) >= 0 && !isGershayim(text, at));
  }

  /** The mark of a Hebrew abbreviation, {@code יו"ר}. */
  static boolean isGershayim(String text, int at) {
    return isHebrew(text, at - 1) && isHebrew(text, at + 1) && !isPrefix(text, at);
  }

  /**
   * A letter alone before a mark is a word that is written in one with the next; a tatweel may be
   * between.
   */
  private static boolean isPrefix(String text, int at) {
    int letter = text.charAt(at - 1) == Characters.TATWEEL ? at - 2 : at - 1;
    return letter >= 0
        && PREFIXES.indexOf(text.charAt(letter)) >= 0
        && !isWordPart(text, letter - 1);
  }

  private static boolean isHebrew(String text, int at) {
    return at >= 0 && at < text.length() && text.charAt(at) >= 0x5D0 && text.charAt(at) <= 0x5EA;
  }

  /** Two single marks that stand for a double one. */
  private static boolean isPair(String text, int at) {
    return at + 1 < text.length()
        && text.charAt(at + 1) == text.charAt(at)
        && SINGLE.indexOf(text.charAt(at)) >= 0;
  }

  /** Where the mark at a place ends. */
  static int endAt(String text, int at, int limit) {
    return isPair(text, at) && at + 2 <= limit ? at + 2 : at + 1;
  }

  /** The mark at a place. */
  static QuotationMark at(String text, Token token) {
    char c = text.charAt(token.start());
    Group group = Group.DOUBLE;
    if (ANGLE.indexOf(c) >= 0) {
      group = Group.ANGLE;
    } else if (SINGLE.indexOf(c) >= 0 && token.end() - token.start() == 1) {
      group = Group.SINGLE;
    }
    int before = before(text, token.start());
    int after = after(text, token.end());
    boolean wordBefore = isWordPart(text, before);
    boolean whiteBefore = isWhite(text, before);
    boolean whiteAfter = isWhite(text, after);
    boolean colonBefore = before >= 0 && COLONS.indexOf(text.charAt(before)) >= 0;
    boolean prefix = wordBefore && isPrefix(text, before + 1);
    boolean mayOpen = colonBefore || (!whiteAfter && (!wordBefore || prefix));
    boolean mayClose = !whiteBefore && !colonBefore && !prefix;
    int points = OPENING.indexOf(c) >= 0 ? 1 : CLOSING.indexOf(c) >= 0 ? -1 : 0;
    return new QuotationMark(group, mayOpen, mayClose, points);
  }

  /** The last character before a place that a reader sees; -1 if there is none. */
  private static int before(String text, int at) {
    int i = at - 1;
    while (i >= 0 && Characters.isInvisible(text.charAt(i))) {
      i--;
    }
    return i;
  }

  /** The first character from a place on that a reader sees; the end if there is none. */
  private static int after(String text, int at) {
    int i = at;
    while (i < text.length() && Characters.isInvisible(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isWordPart(String text, int at) {
    return at >= 0 && at < text.length() && Characters.isWordPart(text.charAt(at));
  }

  private static boolean isWhite(String text, int at) {
    return at < 0 || at >= text.length() || Characters.isWhite(text.charAt(at));
  }
}
