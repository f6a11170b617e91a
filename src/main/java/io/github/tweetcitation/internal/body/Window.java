package io.github.tweetcitation.internal.body;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.attribution.AttributionReading;
import io.github.tweetcitation.internal.network.ShortLink;
import io.github.tweetcitation.internal.text.Lines;
import io.github.tweetcitation.internal.text.Markup;
import io.github.tweetcitation.internal.text.NormalizedView;
import java.util.Arrays;

/** The text before an attribution as a reader sees it, as far back as a tweet can reach. */
final class Window {

  /** The 280 characters of a tweet, and as many of the words before it. */
  private static final int LENGTH = 600;

  /** With five links that do not count in full, and marks between. */
  static final int MAX_LENGTH = 1500;

  /** More line breaks than these make no difference. */
  private static final int MAX_BREAKS = 4;

  /** Half of all tweets are longer. */
  private static final int SHORT = 70;

  private final NormalizedView view;
  private final NonLetterIndex outline;
  private final char[] chars;
  private final String flat;
  private final String mention;
  private final int firstMention;
  private final TweetMarkers signs;
  private final boolean ownLine;
  private final boolean whole;
  private final int breaksBefore;
  private final boolean behindCitation;
  private final TweetLength length;
  private final ScriptChange change;
  private final int lastLine;
  private final int lastLong;

  /** Where the last line breaks stand, the last first. */
  private final int[] breaks = new int[MAX_BREAKS];

  private Window(
      String source, AttributionReading attribution, int floor, Span part, Markup markup) {
    int end = part.end();
    this.whole = part.start() == floor;
    this.view = NormalizedView.of(source, part, markup);
    this.chars = view.chars();
    this.outline = new NonLetterIndex(chars);
    this.flat = flat(view, outline, breaks);
    this.mention = "@" + attribution.handle();
    this.firstMention = flat.indexOf('@') < 0 ? -1 : flat.indexOf(mention);
    this.signs = new TweetMarkers(outline, flat);
    this.ownLine = attribution.ownLine();
    this.behindCitation = whole && floor > 0;
    this.breaksBefore =
        behindCitation
            ? Lines.breaks(source, floor, chars.length == 0 ? end : view.sourceStart(0))
            : 0;
    this.length =
        TweetLength.of(outline, attribution.date() == null ? null : attribution.date().day());
    this.change = ScriptChange.last(outline, length.from());
    this.lastLine = breaks[0] + 1;
    this.lastLong = lastLong(outline);
  }

  /** The text with its line breaks as spaces; where the last of them stand is noted. */
  private static String flat(NormalizedView view, NonLetterIndex outline, int[] breaks) {
    Arrays.fill(breaks, -1);
    char[] flat = outline.chars();
    int count = 0;
    for (int i = outline.points() - 1; i >= 0; i--) {
      int at = outline.pointAt(i);
      if (outline.chars()[at] == '\n') {
        flat = count == 0 ? flat.clone() : flat;
        flat[at] = ' ';
        if (count < breaks.length) {
          breaks[count] = at;
        }
        count++;
      }
    }
    return count == 0 ? view.text() : new String(flat);
  }

  /** The last place from which on the words are not short; or -1. */
  private static int lastLong(NonLetterIndex outline) {
    int missing = SHORT;
    int points = outline.points();
    int start;
    for (int end = outline.chars().length; end > 0; end = start - 1) {
      points = outline.beforeWord(points);
      start = outline.behind(points);
      points--;
      if (start < end && !ShortLink.isLikeAt(outline.chars(), start)) {
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
    if (window.whole || !window.nearlyFits(0)) {
      return window;
    }
    Span far = new Span(Math.max(floor, end - MAX_LENGTH), end);
    return new Window(source, attribution, floor, far, markup);
  }

  /** The length of the text. */
  int end() {
    return chars.length;
  }

  /** The characters of the text. */
  char[] chars() {
    return chars;
  }

  /** The outline of the text. */
  NonLetterIndex outline() {
    return outline;
  }

  /** The text with its line breaks as spaces. */
  String flat() {
    return flat;
  }

  /** The view of the text. */
  NormalizedView view() {
    return view;
  }

  /** Whether the author is mentioned in a part of the text. */
  boolean mentionsAuthor(int start, int end) {
    int at = firstMention < 0 ? -1 : flat.indexOf(mention, start);
    return at >= 0 && at + mention.length() <= end;
  }

  /** What in the text is a tweet's, and what speaks of one. */
  TweetMarkers signs() {
    return signs;
  }

  /** Whether the attribution stands on a line of its own. */
  boolean ownLine() {
    return ownLine;
  }

  /** Whether the text begins with the document or behind a citation, not somewhere in its words. */
  boolean isWhole() {
    return whole;
  }

  /** Whether the text begins behind a citation. */
  boolean isBehindCitation() {
    return behindCitation;
  }

  /** How many line breaks stand between the citation before and the text. */
  int breaksBefore() {
    return breaksBefore;
  }

  /** Whether the text from a place on is no longer than a tweet. */
  boolean fits(int at) {
    return length.fits(at);
  }

  /** The same, or not much longer. */
  boolean nearlyFits(int at) {
    return length.nearlyFits(at);
  }

  /** Whether the words from a place on are short. A word that begins as a link does not count. */
  boolean isShort(int at) {
    return at > lastLong;
  }

  /** Where the text changes to the script in which it ends. */
  ScriptChange change() {
    return change;
  }

  /** Where the last line begins. */
  int lastLine() {
    return lastLine;
  }

  /** How many line breaks stand behind a place, up to four. */
  int breaksFrom(int at) {
    int count = 0;
    while (count < MAX_BREAKS && breaks[count] >= at) {
      count++;
    }
    return count;
  }

  /** Where the line of a place begins. */
  int lineStart(int at) {
    int start = at;
    while (start > 0 && chars[start - 1] != '\n') {
      start--;
    }
    return start;
  }

  /** The first line break at a place or behind it, or -1. */
  int lineEnd(int at) {
    int count = breaksFrom(at);
    if (count < MAX_BREAKS) {
      return count == 0 ? -1 : breaks[count - 1];
    }
    int end = at;
    while (chars[end] != '\n') {
      end++;
    }
    return end;
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
