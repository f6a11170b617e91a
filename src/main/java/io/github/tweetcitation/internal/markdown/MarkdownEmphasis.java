package io.github.tweetcitation.internal.markdown;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.markdown.MarkdownCut.Tie;
import io.github.tweetcitation.internal.markdown.MarkdownLinks.MarkdownLink;
import io.github.tweetcitation.internal.network.Handle;
import io.github.tweetcitation.internal.unicode.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Emphasis around parts of an attribution: {@code — **Jane Doe** (@jane) *[May 3, 2021](…)*}.
 *
 * <p>The marks in the tweet's own words stay: a converter that escapes nothing leaves those that
 * the tweet has. So emphasis counts if it ends after the dash that begins the attribution.
 */
final class MarkdownEmphasis {

  private static final Pattern TRIGGER =
      Pattern.compile("[(\uFF08][\\\\*_\\[]{0,6}+[@\uFF20]|[\\[_*]@|/status");

  private static final Pattern MARKS =
      Pattern.compile("\\\\.|\\*{1,3}+|_{1,3}+|\\n[ \\t>]*+\\r?\\n");

  private static final int LONGEST_RUN = 3;

  /** The longest paragraph that is looked at, before the handle and after it. */
  private static final int REACH = 2000;

  private static final String DASHES = "\u2012\u2013\u2014\u2015";

  private final String source;
  private final MarkdownCode code;
  private final List<Span> skipped = new ArrayList<>();
  private final List<MarkdownCut> cuts = new ArrayList<>();
  private int nextSkipped;

  private MarkdownEmphasis(String source, List<MarkdownLink> links, MarkdownCode code) {
    this.source = source;
    this.code = code;
    for (MarkdownLink link : links) {
      boolean autolink = source.startsWith("<http", link.span().start());
      skipped.add(new Span(autolink ? link.span().start() : link.text().end(), link.span().end()));
    }
  }

  /** A run of marks that may begin an emphasis. */
  private record Opener(int start, int end) {}

  /**
   * The cuts of the emphasis around parts of attributions; links are in the order of their ends.
   */
  static List<MarkdownCut> cutsOf(String source, List<MarkdownLink> links, MarkdownCode code) {
    MarkdownEmphasis emphasis = new MarkdownEmphasis(source, links, code);
    Matcher trigger = TRIGGER.matcher(source);
    boolean marked = source.indexOf('*') >= 0 || source.indexOf('_') >= 0;
    int read = 0;
    while (marked && trigger.find(read)) {
      int start = Math.max(read, trigger.start() - REACH);
      read = emphasis.readFrom(start, trigger.start());
    }
    return emphasis.cuts;
  }

  /** Reads on from a place to the end of the paragraph of the trigger. Returns where that is. */
  private int readFrom(int start, int trigger) {
    int end = Math.min(source.length(), trigger + REACH);
    int dash = dashBefore(start, trigger);
    Opener[] open = new Opener[2 * LONGEST_RUN];
    Matcher marks = MARKS.matcher(source).region(start, end);
    while (marks.find()) {
      int at = marks.start();
      char c = source.charAt(at);
      if (c == '\n') {
        if (at > trigger) {
          return marks.end();
        }
        open = new Opener[2 * LONGEST_RUN];
      } else if (c != '\\' && !isSkipped(at) && !code.holds(at)) {
        read(at, marks.end(), dash, open);
      }
    }
    return end;
  }

  private void read(int start, int end, int dash, @Nullable Opener[] open) {
    int kind = end - start - 1 + (source.charAt(start) == '_' ? LONGEST_RUN : 0);
    Opener opener = open[kind];
    if (opener != null && closes(start, end, opener)) {
      open[kind] = null;
      if (start > dash) {
        cuts.add(new MarkdownCut(new Span(opener.start, opener.end), "", Tie.NEXT));
        cuts.add(new MarkdownCut(new Span(start, end), "", Tie.PREVIOUS));
      }
    } else if (opens(start, end)) {
      open[kind] = new Opener(start, end);
    }
  }

  private boolean opens(int start, int end) {
    boolean words = end < source.length() && !Characters.isWhite(source.charAt(end));
    char before = start == 0 ? ' ' : source.charAt(start - 1);
    boolean inside = Character.isLetterOrDigit(before) || before == '@' || before == '\uFF20';
    return words && !(source.charAt(start) == '_' && inside);
  }

  private boolean closes(int start, int end, Opener opener) {
    if (start == opener.end || Characters.isWhite(source.charAt(start - 1))) {
      return false;
    }
    return source.charAt(start) == '*'
        || !((end < source.length() && Character.isLetterOrDigit(source.charAt(end)))
            || (isHandleEnd(start) && "@\uFF20".indexOf(source.charAt(opener.end)) < 0));
  }

  /** Whether a run ends a handle, of which an underscore is a part: {@code (@jane_)}. */
  private boolean isHandleEnd(int at) {
    int start = at;
    while (start > 0
        && at - start <= Handle.MAX_LENGTH
        && Handle.isPart(source.charAt(start - 1))) {
      start--;
    }
    return start > 0 && "@\uFF20".indexOf(source.charAt(start - 1)) >= 0;
  }

  /** The last dash before a place on its line, or where the line begins. */
  private int dashBefore(int floor, int at) {
    int i = at;
    while (i > floor
        && DASHES.indexOf(source.charAt(i - 1)) < 0
        && !Characters.isLineBreak(source.charAt(i - 1))) {
      i--;
    }
    return i - 1;
  }

  /** Whether a place is in the address of a link. */
  private boolean isSkipped(int at) {
    while (nextSkipped < skipped.size() && skipped.get(nextSkipped).end() <= at) {
      nextSkipped++;
    }
    return nextSkipped < skipped.size() && skipped.get(nextSkipped).start() <= at;
  }
}
