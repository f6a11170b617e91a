package io.github.tweetcitation.internal.attribution;

import io.github.tweetcitation.internal.date.DateReader;
import io.github.tweetcitation.internal.date.PrintedDate;
import io.github.tweetcitation.internal.source.CharClass;
import io.github.tweetcitation.internal.source.Gap;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind the handle: the date, and the link that it carries.
 *
 * @param date the date, or null if the line ends behind the handle
 * @param permalink the address of the status, or null
 * @param end where the attribution ends
 * @param markdown whether the date is written as a Markdown link or with an escape
 */
record Tail(@Nullable PrintedDate date, @Nullable Permalink permalink, int end, boolean markdown) {

  /** An anchor tag with its attributes, or the address of a link: longer ones are none of ours. */
  private static final int MAX_LINK = 600;

  /** The tail behind a candidate's handle, or null if the candidate is none. */
  static @Nullable Tail behind(String source, Candidate candidate) {
    int close = Candidate.skipClose(source, candidate.handleSpan().end());
    return close < 0
        ? timedInside(source, candidate.handleSpan().end())
        : behindClose(source, close, candidate.handle());
  }

  /** {@code (@jane, 9:19 AM · Mar 6, 2017)}: copies of pages print the time inside. */
  private static @Nullable Tail timedInside(String source, int at) {
    int comma = Gap.skipOnLine(source, at, source.length());
    if (!source.startsWith(",", comma)) {
      return null;
    }
    int start = Gap.skip(source, comma + 1, source.length());
    PrintedDate date = DateReader.readTimed(source, start, source.length());
    int close = date == null ? -1 : Candidate.skipClose(source, date.span().end());
    return close < 0 ? null : new Tail(date, null, close, false);
  }

  private static @Nullable Tail behindClose(String source, int close, String handle) {
    int limit = source.length();
    int start = Gap.skip(source, close, limit);
    if (start < limit) {
      Tail tail =
          switch (source.charAt(start)) {
            case '[' -> markdownLink(source, start);
            case '<' -> anchor(source, start);
            default -> bare(source, close, start, handle);
          };
      if (tail != null) {
        return tail;
      }
    }
    return AttributionReader.isLineEnd(source, close) ? new Tail(null, null, close, false) : null;
  }

  /** {@code [June 3, 2016](https://twitter.com/…)} or {@code [June 3, 2016][17]}. */
  private static @Nullable Tail markdownLink(String source, int open) {
    PrintedDate date =
        DateReader.read(source, Gap.skip(source, open + 1, source.length()), source.length());
    if (date == null || !source.startsWith("]", date.span().end())) {
      return null;
    }
    int link = date.span().end() + 1;
    char opener = link < source.length() ? source.charAt(link) : ' ';
    int close =
        opener == '('
            ? indexOf(source, ')', link)
            : opener == '[' ? indexOf(source, ']', link) : -1;
    if (close < 0) {
      return new Tail(date, null, link, true);
    }
    return new Tail(date, Permalink.within(source, link, close), close + 1, true);
  }

  /** {@code <a href="https://twitter.com/…">June 3, 2016</a>}: escaped pages hold tags as text. */
  private static @Nullable Tail anchor(String source, int open) {
    int close = source.startsWith("<a ", open) ? indexOf(source, '>', open) : -1;
    if (close < 0) {
      return null;
    }
    PrintedDate date =
        DateReader.read(source, Gap.skip(source, close + 1, source.length()), source.length());
    if (date == null) {
      return null;
    }
    int end = date.span().end();
    int behind = source.startsWith("</a>", end) ? end + "</a>".length() : end;
    return new Tail(date, Permalink.within(source, open, close), behind, false);
  }

  private static @Nullable Tail bare(String source, int close, int start, String handle) {
    PrintedDate date = DateReader.read(source, start, source.length());
    if (date == null) {
      date = DateReader.readTimed(source, start, source.length());
    }
    if (date == null) {
      date = DateReader.readTruncated(source, start, source.length());
    }
    if (date == null) {
      return null;
    }
    int end = date.span().end();
    boolean escaped = source.substring(close, end).indexOf('\\') >= 0;
    Permalink permalink = trailing(source, end, handle);
    if (permalink != null) {
      return new Tail(date, permalink, behindCloser(source, permalink.span().end()), escaped);
    }
    // A date on the next line is the next sentence's, unless it is all that the line holds.
    boolean broken = source.substring(close, start).chars().anyMatch(CharClass::isLineBreak);
    return broken && !AttributionReader.isLineEnd(source, end)
        ? null
        : new Tail(date, null, end, escaped);
  }

  /** {@code June 3, 2016 (https://twitter.com/…)}, on the same line or on the next. */
  private static @Nullable Permalink trailing(String source, int at, String handle) {
    int start = Gap.skip(source, at, source.length());
    boolean opened = source.startsWith("(", start) || source.startsWith("<", start);
    Permalink permalink = Permalink.at(source, opened ? start + 1 : start, source.length());
    // A bare address behind the date may as well be the next thing that the article cites.
    boolean belongs = permalink != null && (opened || handle.equalsIgnoreCase(permalink.handle()));
    return belongs ? permalink : null;
  }

  private static int behindCloser(String source, int at) {
    return source.startsWith(")", at) || source.startsWith(">", at) ? at + 1 : at;
  }

  private static int indexOf(String source, char c, int from) {
    int limit = Math.min(source.length(), from + MAX_LINK);
    int i = from;
    while (i < limit && source.charAt(i) != c) {
      i++;
    }
    return i < limit ? i : -1;
  }
}
