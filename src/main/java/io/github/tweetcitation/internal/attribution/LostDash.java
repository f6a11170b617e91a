package io.github.tweetcitation.internal.attribution;

import io.github.tweetcitation.internal.network.ShortLink;
import io.github.tweetcitation.internal.text.WhiteSpace;
import io.github.tweetcitation.internal.unicode.Characters;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What shows that a dash was lost before a place: two spaces, a short link or a sentence. */
final class LostDash {

  /** Compiled where it is needed: a cold JVM waits for it. */
  private static final class Expression {

    /** The end of a sentence and the two spaces that a deleted dash leaves. */
    static final Pattern TWO_SPACES =
        Pattern.compile("[.!?\u2026\u061F\u00BB\u201D\"](?:[\u00A0\\p{Cf}]*+ ){2,2}");
  }

  private static final String ENDS = ".!?\u2026\u061F\u06D4\u3002\uFF01\uFF1F\u00BB\u201D\"";

  /** Fewer characters are a part of a name: {@code Panic! At The Disco}, {@code Dr. Jane Doe}. */
  private static final int SENTENCE = 20;

  /** The longest rest of a name at the end of a line: {@code Marlowe J.} */
  private static final int MAX_REST = 30;

  private LostDash() {}

  /** Whether a character ends a sentence or a quotation. */
  static boolean endsSentence(char c) {
    return ENDS.indexOf(c) >= 0;
  }

  /** Whether a sentence ends in a part of a text, and two spaces with or without marks follow. */
  static boolean isIn(String source, int from, int to) {
    return Expression.TWO_SPACES.matcher(source).region(from, to).find();
  }

  /** Whether two spaces or a short link, even one cut short, are before a place. */
  static boolean isBefore(String source, int at, int floor) {
    char c = source.charAt(at);
    return !Characters.isSpace(c)
        && !Characters.isInvisible(c)
        && (isAfterTwoSpaces(source, at, floor)
            || followsLink(source, at)
            || followsCutLink(source, at));
  }

  /** Whether two spaces are before a place, with or without tabs and invisible marks. */
  private static boolean isAfterTwoSpaces(String source, int at, int floor) {
    int spaces = 0;
    for (int i = WhiteSpace.dropOnLine(source, at, floor); i < at; i++) {
      spaces += source.charAt(i) == ' ' ? 1 : 0;
    }
    return spaces >= 2;
  }

  /** Whether a short link ends before a place, white space and marks aside. */
  static boolean followsLink(String source, int at) {
    return ShortLink.isBefore(source, endBefore(source, at));
  }

  /** {@code https://t.co/93kZt0 Jane}, {@code https://t.co/93k… Jane}: the code was cut. */
  private static boolean followsCutLink(String source, int at) {
    int end = endBefore(source, at);
    boolean cut = end > 0 && source.charAt(end - 1) == '\u2026';
    return end < at && ShortLink.isCutBefore(source, cut ? end - 1 : end);
  }

  private static int endBefore(String source, int at) {
    return WhiteSpace.dropOnLine(source, at, Math.max(0, at - WhiteSpace.MAX_RUN));
  }

  /**
   * Whether the one space before a place is after a sentence of its line: {@code We are off! Jane}.
   * A full stop ends a sentence only after a small word: {@code Prof. Jane} is a name.
   */
  static boolean isAfterSentence(String source, int at, int line) {
    int end = at - 1;
    if (end - line < SENTENCE
        || source.charAt(end) != ' '
        || !endsSentence(source.charAt(end - 1))
        || !Character.isLetterOrDigit(source.codePointBefore(end - 1))
        || Character.isLowerCase(source.codePointAt(at))) {
      return false;
    }
    int word = end - 1;
    while (word > line && Character.isLetter(source.charAt(word - 1))) {
      word--;
    }
    return source.charAt(end - 1) != '.'
        || (end - 1 - word > 1 && !Character.isUpperCase(source.charAt(word)));
  }

  /**
   * Where a name begins that a line end breaks, if a dash was lost before it on the line above:
   * {@code many thanks! Marlowe J.⏎Quince}; or -1.
   */
  static int lastInLineAbove(String source, int line, int floor) {
    Matcher lost =
        Expression.TWO_SPACES.matcher(source).region(Math.max(floor, line - 2 * MAX_REST), line);
    int start = -1;
    while (lost.find()) {
      start = lost.end();
    }
    boolean name =
        start >= 0
            && line - start <= MAX_REST
            && start < line - 1
            && !Character.isLowerCase(source.codePointAt(start))
            && source.substring(start, line - 1).lines().count() == 1;
    return name ? start : -1;
  }
}
