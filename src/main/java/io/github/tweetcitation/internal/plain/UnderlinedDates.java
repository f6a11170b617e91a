package io.github.tweetcitation.internal.plain;

import io.github.tweetcitation.internal.text.WhiteSpace;
import io.github.tweetcitation.internal.unicode.Characters;
import java.util.List;

/**
 * Finds the underlines that a converter writes for the spaces of a link's text, in dates: {@code
 * (@jane) May_3,_2021}. The text of other links of a tweet has no spaces.
 */
final class UnderlinedDates {

  /** The longest dates have 30 characters. */
  private static final int MAX_DATE = 40;

  /** The marks in dates: comma, full stop, apostrophe, hyphen. */
  private static final String MARKS = ",.\u060C'\u2019-";

  private UnderlinedDates() {}

  /** Adds an edit for each underline in a date of a text. */
  static void find(String text, List<Edit> edits) {
    for (int at = text.indexOf('_'); at >= 0; at = text.indexOf('_', at + 1)) {
      if (isInDate(text, at)) {
        edits.add(Edit.replace(at, at + 1, " "));
      }
    }
  }

  /** Whether an underline is inside a word that follows a handle and has a digit. */
  private static boolean isInDate(String text, int at) {
    int floor = Math.max(0, at - MAX_DATE);
    int start = at;
    while (start > floor && isDatePart(text.charAt(start - 1))) {
      start--;
    }
    int close = WhiteSpace.dropOnLine(text, start, Math.max(0, start - WhiteSpace.MAX_RUN));
    boolean follows = start > close && close > 0 && ")\uFF09".indexOf(text.charAt(close - 1)) >= 0;
    boolean inside = at > start && at + 1 < text.length() && isDatePart(text.charAt(at + 1));
    return follows && inside && hasDigit(text, start);
  }

  private static boolean isDatePart(char c) {
    return Characters.isWordPart(c) || Characters.isInvisible(c) || MARKS.indexOf(c) >= 0;
  }

  private static boolean hasDigit(String text, int start) {
    int limit = Math.min(text.length(), start + MAX_DATE);
    for (int i = start; i < limit && isDatePart(text.charAt(i)); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
