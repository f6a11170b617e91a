package io.github.tweetcitation.internal.body;

import io.github.tweetcitation.Boundary;
import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.attribution.AttributionReading;
import io.github.tweetcitation.internal.body.StartCandidate.Place;
import io.github.tweetcitation.internal.text.Lines;
import io.github.tweetcitation.internal.text.Markup;
import io.github.tweetcitation.internal.text.NormalizedView;
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
 * @param boundary on what that rests
 * @param others where else it may begin, the likeliest first
 */
record BodyStart(NormalizedView view, int at, Boundary boundary, List<Integer> others) {

  /** Converters indent a quote by two spaces; one is a slip. */
  private static final int INDENT = 2;

  /** From this probability on, the place was right 97 times in 100 on the labelled documents. */
  private static final double SURE_OF_LINE = 0.95;

  /** From this probability on, a place inside a line was right more than 85 times in 100. */
  private static final double SURE_INSIDE = 0.8;

  /** A tweet, five links that do not count in full, a marker on each line, and marks between. */
  private static final int MAX_QUOTE = 1500;

  /** On this day accounts that pay began to post 4,000 characters, and soon 25,000. */
  private static final LocalDate LONG_POSTS = LocalDate.of(2023, 2, 8);

  /** A post of 25,000 characters, with a marker on each line, and links and marks between. */
  private static final int MAX_LONG_QUOTE = 30_000;

  /** How far from the attribution the lines of a quote are looked for; longer ones are no part. */
  static final int REACH = MAX_LONG_QUOTE + 1;

  private static final int MAX_OTHERS = 3;

  /** A start that is less likely is no reading that a reader would think of. */
  private static final double LEAST = 0.02;

  /** Where the body ends: before the dash, and before what opens the line that the dash begins. */
  static int end(String source, AttributionReading attribution, int floor) {
    int end = attribution.span().start();
    return attribution.ownLine() ? Lines.start(source, end, floor) : end;
  }

  /** A block quote is Markdown, whatever the attribution itself shows. */
  static Markup markup(String source, AttributionReading attribution) {
    boolean quoted = attribution.ownLine() && Lines.isQuoted(source, attribution.span().start(), 0);
    return quoted ? Markup.MARKDOWN : attribution.markup();
  }

  /** The start of the body before an attribution, at {@code floor} or behind it. */
  static BodyStart find(String source, AttributionReading attribution, int floor) {
    int quote = quoteStart(source, attribution, floor);
    int end = end(source, attribution, floor);
    Markup markup = markup(source, attribution);
    if (quote >= 0) {
      NormalizedView view = NormalizedView.of(source, new Span(quote, end), markup);
      return new BodyStart(view, 0, Boundary.QUOTE, List.of());
    }
    Window window = Window.before(source, attribution, floor, end, markup);
    if (window.end() == 0) {
      return new BodyStart(window.view(), 0, Boundary.LINE, List.of());
    }
    int again = Repetition.start(window, source, attribution, markup);
    return again >= 0
        ? new BodyStart(window.view(), again, boundary(window, again, 1), List.of())
        : judged(window, StartCandidates.in(window));
  }

  private static BodyStart judged(Window window, List<StartCandidate> starts) {
    double[] likely = StartModel.probabilities(window, starts);
    int best = likeliest(likely, 0);
    double sure = likely[best];
    List<Integer> others = new ArrayList<>();
    likely[best] = 0;
    for (int i = likeliest(likely, LEAST); i >= 0 && others.size() < MAX_OTHERS; ) {
      others.add(starts.get(i).at());
      likely[i] = 0;
      i = likeliest(likely, LEAST);
    }
    int at = starts.get(best).at();
    return new BodyStart(window.view(), at, boundary(window, at, sure), others);
  }

  /** The first of the likeliest places, if it is as likely as {@code least}; or -1. */
  private static int likeliest(double[] likely, double least) {
    int best = -1;
    for (int i = 0; i < likely.length; i++) {
      best = likely[i] >= least && (best < 0 || likely[i] > likely[best]) ? i : best;
    }
    return best;
  }

  private static Boundary boundary(Window window, int at, double likely) {
    Place place = StartCandidates.place(window, at);
    if (likely < (place == Place.INSIDE && at > 0 ? SURE_INSIDE : SURE_OF_LINE)) {
      return Boundary.GUESS;
    }
    if (at == 0 && window.isBehindCitation()) {
      return Boundary.PREVIOUS_CITATION;
    }
    return switch (place) {
      case PARAGRAPH -> Boundary.PARAGRAPH;
      case LINE -> Boundary.LINE;
      case INSIDE -> Boundary.INLINE;
    };
  }

  /** The start of the {@code >} block or indented block that an attribution ends, or -1. */
  static int quoteStart(String source, AttributionReading attribution, int floor) {
    int end = attribution.span().start();
    if (!attribution.ownLine()) {
      return -1;
    }
    int far = Math.max(floor, end - longest(attribution));
    int quote = Lines.isQuoted(source, end, 0) ? markedStart(source, end, floor) : -1;
    int block = Math.max(floor, end - REACH);
    int start = quote >= far ? quote : blockStart(source, attribution, block);
    return start >= far ? start : -1;
  }

  /**
   * How long a quote may be that is one tweet: before there were long posts, it is an article's.
   */
  private static int longest(AttributionReading attribution) {
    LocalDate day = attribution.day();
    return day == null || day.isBefore(LONG_POSTS) ? MAX_QUOTE : MAX_LONG_QUOTE;
  }

  /**
   * The start of the indented block that a line ends: converters to plain text leave a quote so. -1
   * if the line is not indented, if there is nothing but its own line, or if all the document is
   * indented so.
   */
  private static int blockStart(String source, AttributionReading attribution, int floor) {
    int at = attribution.span().start();
    int line = Lines.start(source, at, floor);
    int indent = Lines.indent(source, line);
    int start = line;
    int next = line;
    while (indent >= INDENT && next > floor) {
      int before = Lines.startBefore(source, next, floor);
      if (Lines.isEnd(source, before)) {
        next = before;
      } else if (Lines.indent(source, before) >= indent) {
        start = before;
        next = before;
      } else {
        break;
      }
    }
    boolean bounded = next > 0 || !goesOn(source, attribution.span().end(), indent);
    return start < line && bounded ? start : -1;
  }

  /** Whether the next line with words behind an offset is indented as much. */
  private static boolean goesOn(String source, int at, int indent) {
    int far = Math.min(source.length(), at + REACH);
    int i = at;
    while (i < far && !Characters.isLineBreak(source.charAt(i))) {
      i++;
    }
    int line = i;
    while (i < far && Characters.isWhite(source.charAt(i))) {
      line = Characters.isLineBreak(source.charAt(i)) ? i + 1 : line;
      i++;
    }
    return i < far && Lines.indent(source, line) >= indent;
  }

  /**
   * The start of the {@code >} block that a line belongs to. -1 if the block seems to be longer
   * than what is looked at: there are no words in it yet, or most of that is it.
   */
  private static int markedStart(String source, int at, int floor) {
    int far = Math.max(0, at - REACH);
    int start = Lines.start(source, at, floor);
    int before = Lines.startBefore(source, start, far);
    boolean empty = true;
    while (start > floor && Lines.isQuoted(source, before, far)) {
      start = Math.max(before, floor);
      empty &= Lines.isEnd(source, WhiteSpace.skipQuoteMarkers(source, start, at));
      before = Lines.startBefore(source, start, far);
    }
    boolean cut = start > floor && before == far && !Lines.begins(source, far);
    return cut && (empty || at - start > REACH / 2) ? -1 : start;
  }
}
