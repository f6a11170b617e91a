package io.github.tweetcitation.internal.attribution;

import io.github.tweetcitation.internal.date.DateReader;
import io.github.tweetcitation.internal.date.DateReading;
import io.github.tweetcitation.internal.network.OtherNetworks;
import io.github.tweetcitation.internal.text.Lines;
import io.github.tweetcitation.internal.text.WhiteSpace;
import io.github.tweetcitation.internal.unicode.Characters;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line {@code — Jane (@jane), 3h ago} whose date is not read, or that another network prints. It
 * is no citation, but it ends a post, so no later body begins before it.
 */
final class UnreadAttribution {

  /** A dash, a name, and what other networks print before it. */
  private static final int BEFORE = 110;

  /** A date in any language, with the time and the words before it. */
  private static final int MAX_DATE = 60;

  /** Compiled where they are needed: a cold JVM waits for them. */
  private static final class Expressions {

    /** {@code , 3h ago}, {@code منذ 3 ساعات}, {@code vor 3 Stunden}, {@code 3時間前}. */
    static final Pattern AGO =
        Pattern.compile(
            "[,\u060C]? {0,2}(?:(?:قبل|منذ|hace|vor|il y a|há|za) \\p{Nd}{1,3} \\p{L}{1,12}"
                + "|\\p{Nd}{1,3} ?(?:s|m|h|d|w|y|min|hrs?)(?: ago)?(?![\\p{L}\\p{Nd}])"
                + "|\\p{Nd}{1,3} \\p{L}{1,12} (?:ago|önce|پیش|назад|тому|geleden|fa|atrás|temu|sitten)"
                + "|\\p{Nd}{1,3} ?(?:秒|分|時間|日|か月|年|小时|小時|天)前)");

    /** The time after a date: {@code at 4:57 PM}, {@code um 16:57 Uhr}. */
    static final Pattern TIME =
        Pattern.compile(
            " {0,2}(?:\\p{L}{1,8} )?\\p{Nd}{1,2}[:h.]\\p{Nd}{2}(?: ?(?:[AaPp]\\.?[Mm]\\.?|Uhr|ص|م)"
                + "(?!\\p{L}))?(?: [A-Z]{3,4}(?![\\p{L}]))?");

    /** The year that a date ends with, or begins with: four digits, not of a longer number. */
    static final Pattern YEAR = Pattern.compile("(?<!\\p{Nd})\\p{Nd}{4}(?!\\p{Nd})");
  }

  private UnreadAttribution() {}

  /** Where the attribution ends whose handle is a candidate; -1 if it is none. */
  static int end(String source, Candidate candidate, int floor) {
    int close = Candidate.skipClose(source, candidate.end());
    if (close < 0 || candidate.isEmpty()) {
      return -1;
    }
    int start = start(source, candidate.nameEnd(), Math.max(floor, candidate.nameEnd() - BEFORE));
    if (start < 0) {
      return -1;
    }
    int line = lineEnd(source, close);
    return line >= 0 && Lines.isStart(source, start) ? line : dateEnd(source, close);
  }

  /** The dash that begins a line or follows a sentence, or the words of another network; or -1. */
  private static int start(String source, int nameEnd, int floor) {
    for (int i = nameEnd - 1; i >= floor; i--) {
      if (Characters.isLineBreak(source.charAt(i))) {
        return sharedBy(source, i + 1, nameEnd);
      }
      Dash dash =
          "\u2014\u2013-&".indexOf(source.charAt(i)) < 0 ? null : Dash.parseAt(source, i, nameEnd);
      if (dash != null
          && dash.trust().isWhole()
          && dash.end() < nameEnd
          && beginsAttribution(source, i)) {
        return i;
      }
    }
    return sharedBy(source, floor, nameEnd);
  }

  private static int sharedBy(String source, int start, int nameEnd) {
    return OtherNetworks.isNamedIn(source.substring(start, nameEnd)) ? start : -1;
  }

  private static boolean beginsAttribution(String source, int dash) {
    int end = WhiteSpace.dropOnLine(source, dash, Math.max(0, dash - WhiteSpace.MAX_RUN));
    return Lines.isStart(source, dash)
        || (end > 0 && LostDash.endsSentence(source.charAt(end - 1)))
        || LostDash.followsLink(source, dash);
  }

  /** The end of the line, if it is near and no date is read on it. */
  private static int lineEnd(String source, int close) {
    int limit = Math.min(source.length(), close + MAX_DATE);
    int end = close;
    while (end < limit && !Characters.isLineBreak(source.charAt(end))) {
      end++;
    }
    return end < limit || end == source.length() ? end : -1;
  }

  /** The end of the date after a handle, or of what seems to be one; or -1. */
  private static int dateEnd(String source, int close) {
    int limit = Math.min(source.length(), close + MAX_DATE);
    Matcher ago =
        Expressions.AGO.matcher(source).region(WhiteSpace.skipOnLine(source, close, limit), limit);
    if (ago.lookingAt()) {
      return ago.end();
    }
    int end = readEnd(source, close, limit);
    if (end < 0) {
      Matcher year = Expressions.YEAR.matcher(source).region(close, limit);
      end = year.find() ? year.end() : -1;
    }
    Matcher time = Expressions.TIME.matcher(source).region(Math.max(close, end), limit);
    return end >= 0 && time.lookingAt() ? time.end() : end;
  }

  /** The end of a date after one small word at most: {@code (@jane) on Dec 25, 2020}. */
  private static int readEnd(String source, int close, int limit) {
    int start = WhiteSpace.skipOnLine(source, close, limit);
    @Nullable DateReading date = DateReader.read(source, start);
    while (date == null && start < limit && Character.isLowerCase(source.charAt(start))) {
      start++;
    }
    date =
        date == null ? DateReader.read(source, WhiteSpace.skipOnLine(source, start, limit)) : date;
    return date == null ? -1 : date.span().end();
  }
}
