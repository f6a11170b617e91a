package io.github.tweetcitation.internal.markdown;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.markdown.MarkdownCut.Tie;
import io.github.tweetcitation.internal.markdown.MarkdownLinks.MarkdownLink;
import io.github.tweetcitation.internal.network.Handle;
import io.github.tweetcitation.internal.text.Lines;
import io.github.tweetcitation.internal.unicode.Characters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Emphasis around parts of an attribution: {@code — **Jane Doe** (@jane) *[May 3, 2021](…)*}.
 *
 * <p>The marks in the tweet's own words stay: a converter that escapes nothing leaves those that
 * the tweet has. So emphasis counts if it ends after the dash that begins the attribution.
 */
final class MarkdownEmphasis {

  private static final String AT_SIGNS = "@\uFF20";

  private static final String STATUS = "/status";

  private static final int LONGEST_RUN = 3;

  /** The longest paragraph that is looked at, before the handle and after it. */
  private static final int REACH = 2000;

  private static final String DASHES = "\u2012\u2013\u2014\u2015";

  private final String source;
  private final MarkdownCode code;
  private final List<Span> skipped = new ArrayList<>();
  private final List<MarkdownCut> cuts = new ArrayList<>();
  private int nextSkipped;

  /** Where the last paragraph ends that was read. */
  private int read;

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
    boolean marked = source.indexOf('*') >= 0 || source.indexOf('_') >= 0;
    int trigger = marked ? emphasis.nextTrigger(0) : source.length();
    while (trigger < source.length()) {
      trigger = emphasis.nextTrigger(emphasis.readAround(trigger));
    }
    return emphasis.cuts;
  }

  /** The next handle in parentheses, brackets or emphasis, or address of a status. */
  private int nextTrigger(int from) {
    int i = from;
    while (i < source.length() && !isTrigger(i)) {
      i++;
    }
    return i;
  }

  private boolean isTrigger(int at) {
    char c = source.charAt(at);
    return c == '/'
        ? source.startsWith(STATUS, at)
        : AT_SIGNS.indexOf(c) >= 0 && at > 0 && "(\uFF08[*_\\".indexOf(source.charAt(at - 1)) >= 0;
  }

  /** Reads the paragraph of a trigger, from where the last one ended on. Returns its end. */
  private int readAround(int trigger) {
    int end = Math.min(source.length(), trigger + REACH);
    int i = Math.max(read, trigger - REACH);
    int dash = dashBefore(i, trigger);
    Opener[] open = new Opener[2 * LONGEST_RUN];
    read = end;
    while (i < end) {
      char c = source.charAt(i);
      int next = c == '\\' ? i + 2 : i + 1;
      if (c == '\n' && Lines.isParagraphEnd(source, i)) {
        if (i > trigger) {
          read = next;
          return next;
        }
        open = new Opener[2 * LONGEST_RUN];
      } else if (c == '*' || c == '_') {
        next = runEnd(i, end);
        if (!isSkipped(i) && !code.holds(i)) {
          read(i, next, dash, open);
        }
      }
      i = next;
    }
    return end;
  }

  private int runEnd(int start, int limit) {
    int end = start + 1;
    while (end < limit && end - start < LONGEST_RUN && source.charAt(end) == source.charAt(start)) {
      end++;
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
            || (isHandleEnd(start) && AT_SIGNS.indexOf(source.charAt(opener.end)) < 0));
  }

  /** Whether a run ends a handle, of which an underscore is a part: {@code (@jane_)}. */
  private boolean isHandleEnd(int at) {
    int start = at;
    while (start > 0
        && at - start <= Handle.MAX_LENGTH
        && Handle.isPart(source.charAt(start - 1))) {
      start--;
    }
    return start > 0 && AT_SIGNS.indexOf(source.charAt(start - 1)) >= 0;
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
