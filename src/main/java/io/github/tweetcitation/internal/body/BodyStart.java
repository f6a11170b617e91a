package io.github.tweetcitation.internal.body;

import io.github.tweetcitation.Boundary;
import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.attribution.Attribution;
import io.github.tweetcitation.internal.source.CharClass;
import io.github.tweetcitation.internal.source.Gap;
import io.github.tweetcitation.internal.source.NormalizedView;
import io.github.tweetcitation.internal.source.NormalizedView.Markup;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a body begins.
 *
 * @param at an offset in the source; white space may follow it
 * @param boundary on what that rests
 */
record BodyStart(int at, Boundary boundary) {

  /** The start of the body before an attribution, at {@code floor} or behind it. */
  static BodyStart find(String source, Attribution attribution, int floor) {
    int end = attribution.span().start();
    if (attribution.ownLine() && isQuoted(source, end)) {
      return new BodyStart(quoteStart(source, end, floor), Boundary.QUOTE);
    }
    return new Window(source, attribution, floor).find();
  }

  /** The start of the {@code >} block that a line belongs to. */
  private static int quoteStart(String source, int at, int floor) {
    int start = lineStart(source, at, floor);
    while (start > floor && isQuoted(source, start - 1)) {
      start = lineStart(source, start - 1, floor);
    }
    return start;
  }

  private static boolean isQuoted(String source, int at) {
    int line = lineStart(source, at, 0);
    return source.startsWith(">", Gap.skipOnLine(source, line, source.length()));
  }

  private static int lineStart(String source, int at, int floor) {
    int start = at;
    while (start > floor && !CharClass.isLineBreak(source.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /** The text before an attribution as a reader sees it, as far back as a tweet can reach. */
  private static final class Window {

    /** The 280 characters of a tweet and the links that do not count, with marks between them. */
    private static final int LENGTH = 1500;

    private final String source;
    private final int end;
    private final @Nullable LocalDate day;
    private final int floor;

    /** Whether the window begins at the floor, not somewhere in the words behind it. */
    private final boolean whole;

    private final NormalizedView view;
    private final String text;

    Window(String source, Attribution attribution, int floor) {
      this.source = source;
      this.end = attribution.span().start();
      this.day = attribution.date() == null ? null : attribution.date().day();
      this.floor = floor;
      this.whole = end - LENGTH <= floor;
      int start = whole ? floor : end - LENGTH;
      this.view = NormalizedView.of(source, new Span(start, end), Markup.PLAIN);
      this.text = view.text();
    }

    BodyStart find() {
      if (text.isEmpty()) {
        return new BodyStart(end, Boundary.LINE);
      }
      int line = text.lastIndexOf('\n') + 1;
      if (!fits(line)) {
        return inside(line);
      }
      int paragraph = text.lastIndexOf("\n\n") + 1;
      if (paragraph > 0 && fits(paragraph + 1)) {
        return at(paragraph + 1, Boundary.PARAGRAPH);
      }
      if (paragraph == 0 && whole && isBehindBlankLine() && fits(0)) {
        return at(0, Boundary.PARAGRAPH);
      }
      return at(scriptStart(line), Boundary.LINE);
    }

    private BodyStart at(int at, Boundary boundary) {
      boolean first = at == 0 && whole && floor > 0;
      int start = view.sourceStart(at);
      return new BodyStart(start, first ? Boundary.PREVIOUS_CITATION : boundary);
    }

    /** Whether a blank line parts the words from the citation before them. */
    private boolean isBehindBlankLine() {
      return floor > 0
          && source.substring(floor, view.sourceStart(0)).chars().filter(c -> c == '\n').count()
              > 1;
    }

    /**
     * The start of the lines in the script of the last one, if a line in another script stands
     * before them, as before an English tweet in an Arabic article; else the start of the last
     * line.
     */
    private int scriptStart(int lastLine) {
      int direction = Integer.signum(Script.balance(text, lastLine, text.length()));
      int start = lastLine;
      while (start > 0 && direction != 0 && fits(start)) {
        int line = text.lastIndexOf('\n', start - 2) + 1;
        if (Integer.signum(Script.balance(text, line, start)) == -direction) {
          return start;
        }
        start = line;
      }
      return lastLine;
    }

    /**
     * A start inside a line that is too long to be one tweet: a change of script, or the first
     * sentence, at worst the first word, from which on it is short enough.
     */
    private BodyStart inside(int line) {
      int script = Script.lastChange(text, line, text.length());
      if (script >= 0 && fits(script)) {
        return at(script, Boundary.INLINE);
      }
      int sentence = -1;
      int word = text.lastIndexOf(' ') + 1;
      for (int i = word; i > line && fits(i); i = text.lastIndexOf(' ', i - 2) + 1) {
        word = i;
        sentence = isSentenceStart(i) ? i : sentence;
      }
      return at(sentence >= 0 ? sentence : word, Boundary.GUESS);
    }

    /** Behind a full stop, question mark, colon, ellipsis or closing quote, and a space. */
    private boolean isSentenceStart(int at) {
      return at > 1
          && text.charAt(at - 1) == ' '
          && ".!?:\u061F\u2026\u201D\u00BB\"".indexOf(text.charAt(at - 2)) >= 0;
    }

    private boolean fits(int start) {
      return TweetLength.fits(text, start, text.length(), day);
    }
  }
}
