package io.github.tweetcitation.internal.body;

import io.github.tweetcitation.Boundary;
import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.attribution.Attribution;
import io.github.tweetcitation.internal.source.Lines;
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

  /** Converters indent a quote by two spaces; one is a slip. */
  private static final int INDENT = 2;

  /** Where the body ends: before the dash, and before what opens the line that the dash begins. */
  static int end(String source, Attribution attribution, int floor) {
    int end = attribution.span().start();
    return attribution.ownLine() ? Lines.start(source, end, floor) : end;
  }

  /** A block quote is Markdown, whatever the attribution itself shows. */
  static Markup markup(String source, Attribution attribution) {
    boolean quoted = attribution.ownLine() && Lines.isQuoted(source, attribution.span().start(), 0);
    return quoted ? Markup.MARKDOWN : attribution.markup();
  }

  /** The start of the body before an attribution, at {@code floor} or behind it. */
  static BodyStart find(String source, Attribution attribution, int floor) {
    int end = attribution.span().start();
    if (attribution.ownLine() && Lines.isQuoted(source, end, 0)) {
      int quote = quoteStart(source, end, floor);
      if (end - quote <= Window.LENGTH) {
        return new BodyStart(quote, Boundary.QUOTE);
      }
    }
    int block = attribution.ownLine() ? blockStart(source, end, floor) : -1;
    if (block >= 0 && end - block <= Window.LENGTH) {
      return new BodyStart(block, Boundary.QUOTE);
    }
    return new Window(source, attribution, floor).find();
  }

  /**
   * The start of the indented block that a line ends: converters to plain text leave a quote so. -1
   * if the line is not indented, or if there is nothing but its own line.
   */
  private static int blockStart(String source, int at, int floor) {
    int line = Lines.start(source, at, floor);
    int indent = Lines.indent(source, line);
    int start = line;
    int next = line;
    while (indent >= INDENT && next > floor && at - next <= Window.LENGTH) {
      int before = Lines.start(source, next - 1, floor);
      if (Lines.isEnd(source, before)) {
        next = before;
      } else if (Lines.indent(source, before) >= indent) {
        start = before;
        next = before;
      } else {
        break;
      }
    }
    return start < line ? start : -1;
  }

  /** The start of the {@code >} block that a line belongs to. */
  private static int quoteStart(String source, int at, int floor) {
    int start = Lines.start(source, at, floor);
    while (start > floor && at - start <= Window.LENGTH && Lines.isQuoted(source, start - 1, 0)) {
      start = Lines.start(source, start - 1, floor);
    }
    return start;
  }

  /** The text before an attribution as a reader sees it, as far back as a tweet can reach. */
  private static final class Window {

    /** The 280 characters of a tweet, five links that do not count in full, and marks between. */
    private static final int LENGTH = 1500;

    private final String source;
    private final boolean ownLine;
    private final int end;
    private final @Nullable LocalDate day;
    private final int floor;

    /** Whether the window begins at the floor, not somewhere in the words behind it. */
    private final boolean whole;

    private final NormalizedView view;
    private final String text;

    Window(String source, Attribution attribution, int floor) {
      this.source = source;
      this.ownLine = attribution.ownLine();
      this.end = BodyStart.end(source, attribution, floor);
      this.day = attribution.date() == null ? null : attribution.date().day();
      this.floor = floor;
      this.whole = end - LENGTH <= floor;
      int start = whole ? floor : end - LENGTH;
      this.view = NormalizedView.of(source, new Span(start, end), markup(source, attribution));
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
      int start = scriptStart(line);
      // A line that goes on to the attribution may as well hold the article's words before the
      // tweet.
      return at(start, ownLine || !holdsSentenceStart(start) ? Boundary.LINE : Boundary.GUESS);
    }

    private BodyStart at(int at, Boundary boundary) {
      boolean first = at == 0 && whole && floor > 0;
      int start = view.sourceStart(at);
      return new BodyStart(start, first ? Boundary.PREVIOUS_CITATION : boundary);
    }

    /** Whether a blank line parts the words from the citation before them. */
    private boolean isBehindBlankLine() {
      return floor > 0 && Lines.breaks(source, floor, view.sourceStart(0)) > 1;
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

    private boolean holdsSentenceStart(int from) {
      for (int i = text.indexOf(' ', from); i >= 0; i = text.indexOf(' ', i + 1)) {
        if (isSentenceStart(i + 1)) {
          return true;
        }
      }
      return false;
    }

    /** Behind a full stop, question mark, colon, ellipsis or closing quote, and a space. */
    private boolean isSentenceStart(int at) {
      return at > 1
          && text.charAt(at - 1) == ' '
          && ".!?:\u061F\u2026\u201D\u00BB\"".indexOf(text.charAt(at - 2)) >= 0;
    }

    private boolean fits(int start) {
      return TweetLength.fits(text, start, day);
    }
  }
}
