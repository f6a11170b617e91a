package io.github.tweetcitation.internal.attribution;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.date.DateReader;
import io.github.tweetcitation.internal.date.DateReading;
import io.github.tweetcitation.internal.network.OtherNetworks;
import io.github.tweetcitation.internal.text.Lines;
import io.github.tweetcitation.internal.text.Markup;
import io.github.tweetcitation.internal.text.NormalizedView;
import io.github.tweetcitation.internal.text.WhiteSpace;
import io.github.tweetcitation.internal.unicode.Characters;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line {@code — Jane (@jane), 3h ago} whose date is not read, or that another network prints. It
 * is no citation, but it ends a post, so no later body begins before it.
 */
final class UnreadAttribution {

  /** A dash, a name, and what other networks print before it. */
  private static final int BEFORE = 110;

  /** A date in any language, with the time and the words before it. */
  private static final int MAX_DATE = 60;

  /** A time and its zone. */
  private static final int MAX_TIME = 24;

  private static final String BEGINNINGS = "\u2014\u2013-&";

  /** Compiled where they are needed: a cold JVM waits for them. */
  private static final class Expressions {

    /** {@code , 3h ago}, {@code منذ 3 ساعات}, {@code vor 3 Stunden}, {@code 3時間前}. */
    static final Pattern AGO =
        Pattern.compile(
            "[,\u060C]? ?(?:(?:قبل|منذ|hace|vor|il y a|há|za) \\p{Nd}{1,3} \\p{L}{1,12}"
                + "|\\p{Nd}{1,3} ?(?:s|m|h|d|w|y|min|hrs?)(?: ago)?(?![\\p{L}\\p{Nd}])"
                + "|\\p{Nd}{1,3} \\p{L}{1,12} (?:ago|önce|پیش|назад|тому|geleden|fa|atrás|temu|sitten)"
                + "|\\p{Nd}{1,3} ?(?:秒|分|時間|日|か月|年|小时|小時|天)前)");

    /** The time after a date: {@code at 4:57 PM}, {@code um 16:57 Uhr}. */
    static final Pattern TIME =
        Pattern.compile(
            "(?:\\p{L}{1,8} )?\\p{Nd}{1,2}[:h.]\\p{Nd}{2}(?: ?(?:[AaPp]\\.?[Mm]\\.?|Uhr|ص|م)"
                + "(?!\\p{L}))?(?: [A-Z]{3,4}(?![\\p{L}]))?");

    /** All up to the year that a date ends with: four digits, not of a longer number. */
    static final Pattern YEAR = Pattern.compile("[^.!?\n]{0,50}?(?<!\\p{Nd})\\p{Nd}{4}(?!\\p{Nd})");

    /** A small word before a date, {@code on Dec 25}, or a comma. */
    static final Pattern WORD = Pattern.compile("\\p{Ll}{1,8} |[,\u060C] ?");
  }

  private UnreadAttribution() {}

  /** Where the attribution ends whose handle is a candidate; -1 if it is none. */
  static int end(String source, Candidate candidate, int floor) {
    int close = candidate.close();
    int nameEnd = candidate.nameEnd();
    int start = close < 0 || candidate.isEmpty() ? -1 : start(source, nameEnd, floor);
    if (start < 0) {
      return -1;
    }
    int limit = far(source, close, MAX_DATE);
    int line = close;
    while (line < limit && !Characters.isLineBreak(source.charAt(line))) {
      line++;
    }
    boolean ended = line < limit || line == source.length();
    int end = ended && Lines.isStart(source, start) ? line : dateEnd(source, close, limit);
    // Another handle follows what may be a name: — Sam (@conf) (@sam) May 3, 2021.
    return source.substring(close, Math.max(close, end)).indexOf('@') >= 0 ? -1 : end;
  }

  /** So many visible characters after a place. */
  private static int far(String source, int from, int count) {
    int limit = Math.min(source.length(), from + WhiteSpace.MAX_RUN);
    int visible = 0;
    int i = from;
    while (i < limit && visible < count) {
      visible += Characters.isInvisible(source.charAt(i)) ? 0 : 1;
      i++;
    }
    return i;
  }

  /** The dash that begins a line or follows a sentence, or the words of another network; or -1. */
  private static int start(String source, int nameEnd, int floor) {
    int limit = Math.max(floor, nameEnd - WhiteSpace.MAX_RUN);
    int visible = 0;
    int i = nameEnd;
    while (i > limit && visible < BEFORE && !Characters.isLineBreak(source.charAt(i - 1))) {
      i--;
      visible += Characters.isInvisible(source.charAt(i)) ? 0 : 1;
      boolean mayBegin = BEGINNINGS.indexOf(source.charAt(i)) >= 0;
      Dash dash = mayBegin ? Dash.parseAt(source, i, nameEnd) : null;
      if (dash != null && dash.trust().isWhole() && isAfterBody(source, i)) {
        return dash.end() < nameEnd ? i : -1;
      }
    }
    Span name = new Span(Math.min(i, nameEnd), nameEnd);
    boolean shared = OtherNetworks.isNamedIn(NormalizedView.of(source, name, Markup.PLAIN).text());
    return shared ? i : -1;
  }

  private static boolean isAfterBody(String source, int dash) {
    int end = WhiteSpace.dropOnLine(source, dash, Math.max(0, dash - WhiteSpace.MAX_RUN));
    return Lines.isStart(source, dash)
        || (end > 0 && LostDash.endsSentence(source.charAt(end - 1)))
        || LostDash.followsLink(source, dash);
  }

  /** The end of the date after a handle, or of what seems to be one; or -1. */
  private static int dateEnd(String source, int close, int limit) {
    NormalizedView view = NormalizedView.of(source, new Span(close, limit), Markup.PLAIN);
    int ago = end(Expressions.AGO, view);
    if (ago >= 0) {
      return ago;
    }
    Matcher word = Expressions.WORD.matcher(view.text());
    int start = word.lookingAt() ? word.end() : 0;
    DateReading date =
        start == view.length()
            ? null
            : DateReader.read(source, view.sourceSpan(start, start).start());
    int end = date == null ? end(Expressions.YEAR, view) : date.span().end();
    if (end < 0) {
      return -1;
    }
    Span rest = new Span(end, Math.max(end, far(source, end, MAX_TIME)));
    int time = end(Expressions.TIME, NormalizedView.of(source, rest, Markup.PLAIN));
    return Math.max(end, time);
  }

  /** Where in the source what an expression finds at the start of a view ends; or -1. */
  private static int end(Pattern expression, NormalizedView view) {
    Matcher found = expression.matcher(view.text());
    return found.lookingAt() ? view.sourceSpan(0, found.end()).end() : -1;
  }
}
