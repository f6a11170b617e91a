package io.github.tweetcitation.internal.body;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.attribution.AttributionReading;
import io.github.tweetcitation.internal.date.DateReading;
import io.github.tweetcitation.internal.network.ShortLink;
import io.github.tweetcitation.internal.text.Lines;
import io.github.tweetcitation.internal.text.Markup;
import io.github.tweetcitation.internal.text.NormalizedView;
import io.github.tweetcitation.internal.text.WhiteSpace;

/** The text before an attribution as a reader sees it, as far back as a tweet can reach. */
final class Window {

  /** The 280 characters of a tweet, and as many of the words before it. */
  private static final int LENGTH = 600;

  /** With five links that do not count in full, and marks between. */
  static final int MAX_LENGTH = 1500;

  /** Half of all tweets are longer. */
  private static final int SHORT = 70;

  final NormalizedView view;

  final String text;

  /** The text with spaces in place of its line breaks. */
  final String flat;

  /** The characters of the text. */
  final char[] chars;

  final NonLetterIndex index;

  final LineIndex lines;
  final TweetMarkers markers;
  final Sentences sentences;
  final TweetLength length;

  /** Where the text changes to the script in which it ends. */
  final ScriptChange change;

  /** Whether the attribution is on a line of its own. */
  final boolean ownLine;

  /** Whether the text begins with the document or after a citation, not in the middle of words. */
  final boolean whole;

  /** Whether the text begins right after another citation. */
  final boolean afterCitation;

  /** How many line breaks are between the citation before and the text; 1 without a citation. */
  final int breaksBefore;

  /** What is before and after the attribution. */
  final Gap gapBefore;

  final Gap gapAfter;

  /** Whether the date, which is a link in embeds, has a line of its own: other links may, too. */
  final boolean linksOnLines;

  /** Where in the source the words of the quote begin that the attribution ends, or -1. */
  private final int quote;

  private final String mention;
  private final boolean mentioned;
  private final int lastLong;

  private Window(
      String source, AttributionReading attribution, int floor, Span part, Markup markup) {
    this.whole = part.start() == floor;
    this.view = NormalizedView.of(source, part, markup);
    this.text = view.text();
    this.flat = text.replace('\n', ' ');
    this.chars = view.chars();
    this.index = new NonLetterIndex(chars);
    this.mention = "@" + attribution.handle();
    this.mentioned =
        (attribution.maxLength() == AttributionReading.TWEET || !attribution.handle().isEmpty())
            && text.contains(mention);
    this.lines = new LineIndex(index);
    this.markers = new TweetMarkers(index, flat);
    this.sentences = new Sentences(index);
    this.gapBefore = Gap.before(source, attribution.span().start());
    this.gapAfter = Gap.after(source, attribution.span().end());
    this.ownLine = attribution.ownLine();
    this.afterCitation = whole && floor > 0;
    this.breaksBefore =
        afterCitation ? Lines.breaks(source, floor, view.sourceSpan(0, 0).start()) : 1;
    this.length =
        attribution.maxLength() == AttributionReading.TWEET
            ? TweetLength.of(index, attribution.day())
            : TweetLength.ofPost(index, attribution.maxLength());
    this.change = ScriptChange.last(index, length.from);
    this.lastLong = lastLong();
    this.quote = quote(source, attribution.span(), part.start());
    DateReading date = attribution.date();
    int handle = attribution.handleSpan().end();
    this.linksOnLines = date != null && Lines.breaks(source, handle, date.span().start()) > 0;
  }

  /** Where all of a text is quoted, a quote tells nothing. */
  private int quote(String source, Span attribution, int floor) {
    int end = WhiteSpace.skipOnLine(source, attribution.end(), source.length());
    int next = WhiteSpace.lineBreak(source, end, source.length());
    boolean last = end == source.length() || (next >= 0 && !Lines.isQuoted(source, next, next));
    if (ownLine || !last || !Lines.isQuoted(source, attribution.start(), floor)) {
      return -1;
    }
    int start = BodyStart.markedStart(source, attribution.start(), floor);
    return start <= 0 ? -1 : WhiteSpace.skipQuoteMarkers(source, start, attribution.start());
  }

  /** Whether the quote that the attribution ends begins at a place. */
  boolean beginsQuote(int at) {
    return quote >= 0 && quote == view.sourceSpan(at, at).start();
  }

  /** The last place that {@link #SHORT} characters follow, or -1. */
  private int lastLong() {
    int missing = SHORT;
    int points = index.count;
    int start;
    for (int end = chars.length; end > 0; end = start - 1) {
      points = index.beforeWord(points);
      start = index.after(points);
      points--;
      if (start < end && !ShortLink.isLikeAt(chars, start)) {
        missing -= end + 1 - start;
      }
      if (missing <= 0) {
        return start - missing;
      }
    }
    return -1;
  }

  /** The text from {@code floor} at the earliest to {@code end}. */
  static Window before(
      String source, AttributionReading attribution, int floor, int end, Markup markup) {
    Span near = new Span(Math.max(floor, end - LENGTH), end);
    Window window = new Window(source, attribution, floor, near, markup);
    if (window.whole || !window.length.nearlyFits(0)) {
      return window;
    }
    Span far = new Span(Math.max(floor, end - MAX_LENGTH), end);
    return new Window(source, attribution, floor, far, markup);
  }

  /** Whether the author is mentioned in a part of the text. */
  boolean mentionsAuthor(int start, int end) {
    int at = mentioned ? text.indexOf(mention, start) : -1;
    return at >= 0 && at + mention.length() <= end;
  }

  /** Whether fewer than 70 characters follow a place; words that begin as links do not count. */
  boolean isShort(int at) {
    return at > lastLong;
  }

  /** Where the words before a place end. */
  int wordsEnd(int at) {
    int end = at;
    while (end > 0 && (chars[end - 1] == ' ' || chars[end - 1] == '\n')) {
      end--;
    }
    return end;
  }
}
