package io.github.tweetcitation.internal.body;

import io.github.tweetcitation.Boundary;
import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.attribution.AttributionReading;
import io.github.tweetcitation.internal.text.Lines;
import io.github.tweetcitation.internal.text.Markup;
import io.github.tweetcitation.internal.text.NormalizedView;
import io.github.tweetcitation.internal.text.SourceText;
import io.github.tweetcitation.internal.text.WhiteSpace;
import io.github.tweetcitation.internal.unicode.Characters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a body begins.
 *
 * @param view the text up to the attribution
 * @param at a place in the view; white space may follow it
 * @param boundary what the place rests on
 * @param others other places where it may begin, the likeliest one first
 */
record BodyStart(NormalizedView view, int at, Boundary boundary, List<Integer> others) {

  /** Converters indent a quote by two spaces or more; one space is a typing error. */
  private static final int INDENT = 2;

  /**
   * From this probability on, the place was right 97 times in 100, on labelled documents that were
   * kept out of the fit.
   */
  private static final double SURE_OF_LINE = 0.9;

  /** From this probability on, a place inside a line was right 90 times in 100, with a margin. */
  private static final double SURE_INSIDE = 0.85;

  /** A tweet with five links that do not count in full, a quote marker a line, and marks. */
  private static final int MAX_QUOTE = 1500;

  /** A post of 25,000 characters, with a quote marker a line, links and marks. */
  static final int MAX_LONG_QUOTE = 30_000;

  private static final int MAX_OTHERS = 3;

  /** A place that is less likely is no alternative. */
  private static final double LEAST = 0.02;

  /** The end of the body: the dash, or the start of the line that the dash begins. */
  static int end(String source, AttributionReading attribution, int floor) {
    int end = attribution.span().start();
    return attribution.ownLine() ? Lines.start(source, end, floor) : end;
  }

  /** What is left of markup: of Markdown at the end of a quote, else what the attribution shows. */
  static Markup markup(String source, AttributionReading attribution) {
    int at = attribution.span().start();
    boolean quoted =
        (attribution.ownLine() || Lines.isEnd(source, attribution.span().end()))
            && Lines.isQuoted(source, at, Math.max(0, at - BodyReader.REACH));
    return quoted ? Markup.MARKDOWN : attribution.markup();
  }

  /** The start of the body before an attribution, at {@code floor} or later. */
  static BodyStart find(SourceText text, AttributionReading attribution, int floor) {
    String source = text.text();
    Span block = text.blockAround(attribution.span().start());
    int end = end(source, attribution, floor);
    Markup markup = markup(source, attribution);
    if (block != null) {
      Span body = new Span(Math.max(block.start(), floor), end);
      NormalizedView view = NormalizedView.of(source, body, markup);
      return new BodyStart(view, 0, Boundary.MARKUP, List.of());
    }
    int quote = quoteStart(source, attribution, floor);
    if (quote >= 0) {
      NormalizedView view = NormalizedView.of(source, new Span(quote, end), markup);
      return new BodyStart(view, 0, Boundary.QUOTE, List.of());
    }
    Window window = Window.before(source, attribution, floor, end, markup);
    if (window.chars.length == 0) {
      return new BodyStart(window.view, 0, Boundary.LINE, List.of());
    }
    int again = Repetition.start(window.flat, source, attribution.span().end(), markup);
    return again >= 0
        ? new BodyStart(window.view, again, boundary(window, again, 1), List.of())
        : judged(window, StartCandidates.in(window));
  }

  private static BodyStart judged(Window window, List<StartCandidate> starts) {
    double[] likely = StartModel.probabilities(window, starts);
    int best = likeliest(likely);
    int at = starts.get(best).at();
    Boundary boundary = boundary(window, at, likely[best]);
    likely[best] = 0;
    List<Integer> others = new ArrayList<>();
    for (int i = likeliest(likely); likely[i] >= LEAST && others.size() < MAX_OTHERS; ) {
      others.add(starts.get(i).at());
      likely[i] = 0;
      i = likeliest(likely);
    }
    return new BodyStart(window.view, at, boundary, others);
  }

  /** The first of the likeliest places. */
  private static int likeliest(double[] likely) {
    int best = 0;
    for (int i = 1; i < likely.length; i++) {
      best = likely[i] > likely[best] ? i : best;
    }
    return best;
  }

  private static Boundary boundary(Window window, int at, double likely) {
    Boundary place = StartCandidates.place(window, at);
    if (likely < (place == Boundary.INLINE && at > 0 ? SURE_INSIDE : SURE_OF_LINE)) {
      return Boundary.GUESS;
    }
    return at == 0 && window.afterCitation ? Boundary.PREVIOUS_CITATION : place;
  }

  /** The start of the {@code >} block or indented block that an attribution ends, or -1. */
  static int quoteStart(String source, AttributionReading attribution, int floor) {
    int end = attribution.span().start();
    if (!attribution.ownLine()) {
      return -1;
    }
    int far = Math.max(floor, end - longest(attribution));
    int quote = Lines.isQuoted(source, end, 0) ? markedStart(source, end, floor) : -1;
    int block = Math.max(floor, end - BodyReader.REACH);
    int start = quote >= far ? quote : blockStart(source, attribution, block);
    return start >= far ? start : -1;
  }

  /** The most characters of a quote that is one tweet; a longer one is of the article. */
  private static int longest(AttributionReading attribution) {
    LocalDate day = attribution.day();
    return day == null || day.isBefore(TweetLength.LONG_POSTS) ? MAX_QUOTE : MAX_LONG_QUOTE;
  }

  /**
   * The start of the indented block that an attribution ends: converters to plain text write quotes
   * as such blocks. -1 if the line is not indented, if the block is only this line, or if the whole
   * document is indented.
   */
  private static int blockStart(String source, AttributionReading attribution, int floor) {
    int at = attribution.span().start();
    int line = Lines.start(source, at, floor);
    int indent = Lines.indent(source, line);
    int start = line;
    int next = line;
    while (indent >= INDENT && next > floor) {
      int before = Lines.startBefore(source, next, floor);
      boolean blank = Lines.isEnd(source, before);
      if (!blank && Lines.indent(source, before) < indent) {
        break;
      }
      start = blank ? start : before;
      next = before;
    }
    boolean bounded = next > 0 || !goesOn(source, attribution.span().end(), indent);
    return start < line && bounded ? start : -1;
  }

  /** Whether the next line with words after an offset is indented as much. */
  private static boolean goesOn(String source, int at, int indent) {
    int far = Math.min(source.length(), at + BodyReader.REACH);
    int i = at;
    while (i < far && !Characters.isLineBreak(source.charAt(i))) {
      i++;
    }
    while (i < far && Characters.isWhite(source.charAt(i))) {
      i++;
    }
    return i < far && Lines.indent(source, Lines.start(source, i, at)) >= indent;
  }

  /**
   * The start of the {@code >} block that a line belongs to. -1 if the block goes on beyond {@link
   * BodyReader#REACH} and has no words within it, or fills most of it.
   */
  static int markedStart(String source, int at, int floor) {
    int far = Math.max(0, at - BodyReader.REACH);
    int start = Lines.start(source, at, floor);
    int before = Lines.startBefore(source, start, far);
    boolean empty = true;
    while (start > floor && Lines.isQuoted(source, before, far)) {
      start = Math.max(before, floor);
      empty &= Lines.isEnd(source, WhiteSpace.skipQuoteMarkers(source, start, at));
      before = Lines.startBefore(source, start, far);
    }
    boolean cut = start > floor && before == far && !Lines.begins(source, far);
    return cut && (empty || at - start > BodyReader.REACH / 2) ? -1 : start;
  }
}
