package io.github.tweetcitation.internal.date;

import io.github.tweetcitation.internal.text.WhiteSpace;
import io.github.tweetcitation.internal.unicode.Characters;
import java.util.List;

/** A place in a text that moves on with each number or mark that is read. */
final class DateCursor {

  final String source;
  final int limit;
  int at;

  DateCursor(String source, int at) {
    this.source = source;
    this.limit = source.length();
    this.at = at;
  }

  boolean isAtEnd() {
    return at >= limit;
  }

  /** How many decimal digits of any script begin here, marks between them aside; five for more. */
  int digits() {
    int digits = 0;
    for (int i = at; i < limit && digits <= 4; i += Character.charCount(source.codePointAt(i))) {
      boolean digit = Character.isDigit(source.codePointAt(i));
      if (!digit && !Characters.isInvisible(source.codePointAt(i))) {
        return digits;
      }
      digits += digit ? 1 : 0;
    }
    return digits;
  }

  /** Reads at most so many decimal digits. Returns their number, 0 if there are none. */
  int number(int most) {
    int value = 0;
    for (int left = Math.min(most, digits()); left > 0; left--) {
      at = WhiteSpace.skipInvisible(source, at, limit);
      int cp = source.codePointAt(at);
      value = value * 10 + Character.digit(cp, 10);
      at += Character.charCount(cp);
    }
    return value;
  }

  /** Reads a number if it has no fewer and no more digits than that. Returns it, or -1. */
  int number(int fewest, int most) {
    int digits = digits();
    return digits < fewest || digits > most ? -1 : number(most);
  }

  /** Reads one of some characters. Returns it, or 0. */
  char oneOf(String characters) {
    boolean found = at < limit && characters.indexOf(source.charAt(at)) >= 0;
    return found ? source.charAt(at++) : 0;
  }

  /** Reads one of some characters and the gaps around it. Returns it, or 0. */
  char mark(String characters) {
    skipGap();
    char mark = oneOf(characters);
    skipGap();
    return mark;
  }

  /** Skips the first of some words that is here, in any case, and is not glued to a letter. */
  void skipOneOf(List<String> words) {
    int from = WhiteSpace.skipInvisible(source, at, limit);
    for (String word : words) {
      int end = from + word.length();
      boolean whole = end >= limit || !Character.isLetter(source.codePointAt(end));
      if (whole && source.regionMatches(true, from, word, 0, word.length())) {
        at = end;
        return;
      }
    }
  }

  void skipGap() {
    at = WhiteSpace.skip(source, at, limit);
  }

  void skipSpaces() {
    at = WhiteSpace.skipOnLine(source, at, limit);
  }
}
