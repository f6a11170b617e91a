package io.github.tweetcitation.internal.body;

import io.github.tweetcitation.Boundary;
import io.github.tweetcitation.internal.attribution.Attribution;
import io.github.tweetcitation.internal.source.CharClass;
import io.github.tweetcitation.internal.source.Gap;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a body begins.
 *
 * @param at the offset of its first character
 * @param boundary on what that rests
 */
record BodyStart(int at, Boundary boundary) {

  /** The start of the body before an attribution, at {@code floor} or behind it. */
  static BodyStart find(String source, Attribution attribution, int floor) {
    return new Finder(source, attribution, floor).find();
  }

  private static final class Finder {

    /** A line that is longer is not looked through for the place where a tweet begins in it. */
    private static final int MAX_INLINE = 1000;

    private final String source;
    private final Attribution attribution;
    private final @Nullable LocalDate day;

    /** Where the words begin that no other citation has. */
    private final int floor;

    private final boolean behindCitation;

    Finder(String source, Attribution attribution, int floor) {
      this.source = source;
      this.attribution = attribution;
      this.day = attribution.date() == null ? null : attribution.date().day();
      this.floor = skipWhite(floor);
      this.behindCitation = floor > 0;
    }

    BodyStart find() {
      int end = bodyEnd();
      if (end <= floor) {
        return at(attribution.span().start(), Boundary.LINE);
      }
      if (attribution.ownLine() && isQuoted(attribution.span().start())) {
        return at(quoteStart(end), Boundary.QUOTE);
      }
      int line = lineStart(end);
      if (!fits(line, end)) {
        return attribution.ownLine() ? at(line, Boundary.LINE) : inline(line, end);
      }
      int paragraph = paragraphStart(end);
      if (paragraph >= 0) {
        return at(paragraph, Boundary.PARAGRAPH);
      }
      int script = scriptStart(end);
      return at(script >= 0 ? script : line, Boundary.LINE);
    }

    private BodyStart at(int at, Boundary boundary) {
      boolean first = behindCitation && at <= floor && boundary != Boundary.QUOTE;
      return new BodyStart(at, first ? Boundary.PREVIOUS_CITATION : boundary);
    }

    /** The end of the last word before the attribution, quote markers aside. */
    private int bodyEnd() {
      int end = attribution.span().start();
      while (end > floor
          && (isWhite(source.codePointBefore(end))
              || (attribution.ownLine() && source.charAt(end - 1) == '>'))) {
        end--;
      }
      return end;
    }

    /** The start of the {@code >} block that ends at {@code end}. */
    private int quoteStart(int end) {
      int start = lineStart(end);
      int line = start;
      while (line > floor && isQuoted(line)) {
        start = line;
        line = lineStart(line - 1);
      }
      return isQuoted(line) ? line : start;
    }

    private boolean isQuoted(int at) {
      int line = lineStart(at);
      return source.startsWith(">", Gap.skipOnLine(source, line, source.length()));
    }

    /** The start of the lines up to a blank line, if they fit a tweet together; else -1. */
    private int paragraphStart(int end) {
      int start = lineStart(end);
      while (start > floor && !isBlank(lineStart(start - 1), start)) {
        start = lineStart(start - 1);
        if (!fits(start, end)) {
          return -1;
        }
      }
      return start > floor || floor == 0 || behindCitation && isParted(floor) ? start : -1;
    }

    /** Whether a blank line stands before the words at {@code at}. */
    private boolean isParted(int at) {
      int breaks = 0;
      for (int i = at; i > 0 && isWhite(source.charAt(i - 1)); i--) {
        breaks += source.charAt(i - 1) == '\n' ? 1 : 0;
      }
      return breaks > 1;
    }

    /**
     * The start of the lines in the script of the last one, if a line in another script stands
     * before them: an English tweet in an Arabic article; else -1.
     */
    private int scriptStart(int end) {
      int start = lineStart(end);
      int direction = Integer.signum(Script.balance(source, start, end));
      while (start > floor) {
        int line = lineStart(start - 1);
        if (Integer.signum(Script.balance(source, line, start)) == -direction && direction != 0) {
          return start;
        }
        if (!fits(line, end)) {
          return -1;
        }
        start = line;
      }
      return -1;
    }

    /** A start inside a line that is too long to be one tweet. */
    private BodyStart inline(int line, int end) {
      int first = Math.max(line, end - MAX_INLINE);
      int script = Script.lastChange(source, first, end);
      if (script >= 0 && fits(script, end)) {
        return at(script, Boundary.INLINE);
      }
      int guess = end;
      for (int i = end - 1; i > first; i--) {
        if (isSentenceStart(i)) {
          if (!fits(i, end)) {
            break;
          }
          guess = i;
        }
      }
      return at(guess < end ? guess : line, Boundary.GUESS);
    }

    /** Behind a full stop, question mark, colon or closing quote, and a space. */
    private boolean isSentenceStart(int at) {
      if (isWhite(source.charAt(at)) || !isWhite(source.charAt(at - 1))) {
        return false;
      }
      int i = at - 1;
      while (i > 0 && isWhite(source.charAt(i))) {
        i--;
      }
      return ".!?:\u061F\u2026\u201D\u00BB\"".indexOf(source.charAt(i)) >= 0;
    }

    private int lineStart(int at) {
      int start = at;
      while (start > floor && !CharClass.isLineBreak(source.charAt(start - 1))) {
        start--;
      }
      return start;
    }

    private boolean isBlank(int start, int end) {
      return skipWhite(start) >= end;
    }

    private int skipWhite(int at) {
      int i = at;
      while (i < source.length() && isWhite(source.charAt(i))) {
        i++;
      }
      return i;
    }

    private boolean fits(int start, int end) {
      return TweetLength.fits(source, start, end, day);
    }

    private static boolean isWhite(int cp) {
      return CharClass.isSpace(cp) || CharClass.isLineBreak(cp) || CharClass.isInvisible(cp);
    }
  }
}
