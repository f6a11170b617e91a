package io.github.tweetcitation.internal.attribution;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.date.DateReader;
import io.github.tweetcitation.internal.date.DateReading;
import io.github.tweetcitation.internal.date.DateReading.Form;
import io.github.tweetcitation.internal.source.Gap;
import io.github.tweetcitation.internal.source.Lines;
import io.github.tweetcitation.internal.source.ReadableText;
import io.github.tweetcitation.internal.source.ReadableText.Anchor;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind the handle: the date, and the link that it carries.
 *
 * @param date the date, or null if the line ends behind the handle
 * @param permalink the address of the status, or null
 * @param end where the attribution ends
 * @param markdown whether the date is written as a Markdown link or with an escape
 */
record Tail(@Nullable DateReading date, @Nullable Permalink permalink, int end, boolean markdown) {

  /** An anchor tag with its attributes, or the address of a link: longer ones are none of ours. */
  static final int MAX_LINK = 600;

  /** The tail behind a candidate's handle, or null if the candidate is none. */
  static @Nullable Tail behind(ReadableText text, Candidate candidate) {
    String source = text.text();
    int close = Candidate.skipClose(source, candidate.end());
    return close < 0 ? timedInside(source, candidate.end()) : behindClose(text, close, candidate);
  }

  /** {@code (@jane, 9:19 AM · Mar 6, 2017)}: copies of pages print the time inside. */
  private static @Nullable Tail timedInside(String source, int at) {
    int comma = Gap.skipOnLine(source, at, source.length());
    if (!source.startsWith(",", comma)) {
      return null;
    }
    int start = Gap.skip(source, comma + 1, source.length());
    DateReading date = DateReader.readTimed(source, start);
    int close = date == null ? -1 : Candidate.skipClose(source, date.span().end());
    return close < 0 ? null : new Tail(date, null, close, false);
  }

  private static @Nullable Tail behindClose(ReadableText text, int close, Candidate candidate) {
    String source = text.text();
    Tail tail = at(text, close, Gap.skip(source, close, source.length()), candidate);
    if ((tail != null && tail.date() != null) || !Lines.isEnd(source, close)) {
      return tail;
    }
    Tail apart = inParagraph(text, close, candidate);
    Tail undated = tail == null ? new Tail(null, null, close, false) : tail;
    return apart == null ? undated : apart;
  }

  private static @Nullable Tail at(ReadableText text, int close, int start, Candidate candidate) {
    String source = text.text();
    if (start >= source.length()) {
      return null;
    }
    return switch (source.charAt(start)) {
      case '[' -> markdownLink(source, start);
      case '<' -> anchor(source, start);
      default -> bare(text, close, start, candidate);
    };
  }

  /** The date that is all of the next paragraph, where an editor parted it from the handle. */
  private static @Nullable Tail inParagraph(ReadableText text, int close, Candidate candidate) {
    String source = text.text();
    int start = Gap.skipBlankLines(source, close, source.length());
    Tail tail = at(text, close, start, candidate);
    if (tail == null || tail.date() == null || !Lines.isParagraphEnd(source, tail.end())) {
      return null;
    }
    return tail.date().form() == Form.FULL ? tail : null;
  }

  /** {@code [June 3, 2016](https://twitter.com/…)} or {@code [June 3, 2016][17]}. */
  private static @Nullable Tail markdownLink(String source, int open) {
    DateReading date = date(source, open + 1);
    int bracket = date == null ? -1 : Gap.skipOnLine(source, date.span().end(), source.length());
    if (date == null || !source.startsWith("]", bracket)) {
      return null;
    }
    int link = Gap.skipInvisible(source, bracket + 1, source.length());
    int close =
        source.startsWith("(", link)
            ? addressEnd(source, ')', link)
            : source.startsWith("[", link) ? addressEnd(source, ']', link) : -1;
    if (close < 0) {
      return new Tail(date, null, bracket + 1, true);
    }
    return linked(source, date, new Span(link, close), close + 1, true);
  }

  /** {@code <a href="https://twitter.com/…">June 3, 2016</a>}: escaped pages hold tags as text. */
  private static @Nullable Tail anchor(String source, int open) {
    int name = open + 1;
    boolean anchor =
        source.regionMatches(true, name, "a", 0, 1)
            && name + 1 < source.length()
            && !Character.isLetterOrDigit(source.charAt(name + 1));
    int close = anchor ? indexOf(source, '>', '<', name) : -1;
    DateReading date = close < 0 ? null : date(source, close + 1);
    if (date == null) {
      return null;
    }
    int end = date.span().end();
    int tag = Gap.skipOnLine(source, end, source.length());
    int behind = source.startsWith("</a>", tag) ? tag + "</a>".length() : end;
    return linked(source, date, new Span(open, close), behind, false);
  }

  /** A date that carries a link; null if the link leads to another network. */
  private static @Nullable Tail linked(
      String source, DateReading date, Span link, int end, boolean markdown) {
    Permalink permalink = Permalink.in(source, link);
    boolean elsewhere = permalink == null && OtherPlatform.isIn(link.in(source));
    return elsewhere ? null : new Tail(date, permalink, end, markdown);
  }

  private static @Nullable DateReading date(String source, int at) {
    int start = Gap.skip(source, at, source.length());
    DateReading date = DateReader.read(source, start);
    return date == null ? impossible(source, start) : date;
  }

  /** Three numbers that mean no day are no date, {@code 12-34-5678}: a month has a name. */
  private static @Nullable DateReading impossible(String source, int start) {
    DateReading date = DateReader.readImpossible(source, start);
    return date == null || date.languages().isEmpty() ? null : date;
  }

  private static @Nullable Tail bare(ReadableText text, int close, int start, Candidate candidate) {
    String source = text.text();
    DateReading date = bareDate(source, start);
    if (date == null) {
      return undated(text, close, start, candidate);
    }
    int end = date.span().end();
    boolean escaped = source.substring(close, end).indexOf('\\') >= 0;
    if (leadsElsewhere(source, end)) {
      return null;
    }
    Anchor link = text.linkOver(date.span());
    if (link != null) {
      Permalink permalink = Permalink.of(link);
      boolean elsewhere = permalink == null && OtherPlatform.isIn(link.address());
      return elsewhere ? null : new Tail(date, permalink, endOf(link, end, source), escaped);
    }
    Permalink permalink = trailing(source, end, candidate);
    if (permalink != null) {
      return new Tail(date, permalink, behindCloser(source, permalink.span().end()), escaped);
    }
    boolean broken = Lines.breaks(source, close, start) > 0;
    return broken && goesOn(source, end) ? null : new Tail(date, null, end, escaped);
  }

  /** The end of the link that a date carries, if only a mark is between the two: 26, 2020,] */
  private static int endOf(Anchor link, int date, String source) {
    int end = link.span().end();
    boolean mark = end == date + 1 && !Character.isLetterOrDigit(source.charAt(date));
    return mark ? end : date;
  }

  /**
   * Whether the sentence goes on that a date at the start of a line begins: {@code November 1, 2019
   * the army moved in}, {@code November 1, 2019: the army moves in}.
   */
  private static boolean goesOn(String source, int at) {
    int next = Gap.skipOnLine(source, at, source.length());
    return next < source.length()
        && (",:\u060C\uFF0C\uFF1A".indexOf(source.charAt(next)) >= 0
            || Character.isLowerCase(source.codePointAt(next)));
  }

  /** {@code (@jane) [View](https://…)} or {@code (@jane) (https://…)}: the account's own status. */
  private static @Nullable Tail undated(
      ReadableText text, int close, int start, Candidate candidate) {
    String source = text.text();
    Anchor link = text.links().isEmpty() ? null : text.linkOver(new Span(start, start + 1));
    Permalink linked = link == null ? null : Permalink.of(link);
    if (linked != null && candidate.mayOwn(linked)) {
      return new Tail(null, linked, linked.span().end(), false);
    }
    Permalink bare = trailing(source, close, candidate);
    return bare != null && candidate.mayOwn(bare)
        ? new Tail(null, bare, behindCloser(source, bare.span().end()), false)
        : null;
  }

  /** Whether an address of another network follows in parentheses. */
  private static boolean leadsElsewhere(String source, int at) {
    int start = Gap.skip(source, at, source.length());
    int colon =
        source.regionMatches(true, start, "(http", 0, 5) ? indexOf(source, ':', ' ', start) : -1;
    return colon >= 0
        && OtherPlatform.isAt(source, colon, Math.min(source.length(), colon + MAX_LINK));
  }

  private static @Nullable DateReading bareDate(String source, int start) {
    DateReading date = DateReader.read(source, start);
    date = date == null ? DateReader.readTimed(source, start) : date;
    date = date == null ? DateReader.readTruncated(source, start) : date;
    return date == null ? impossible(source, start) : date;
  }

  /** {@code June 3, 2016 (https://twitter.com/…)}, on the same line or on the next. */
  private static @Nullable Permalink trailing(String source, int at, Candidate candidate) {
    int limit = source.length();
    int start = Gap.skip(source, at, limit);
    boolean opened = source.startsWith("(", start) || source.startsWith("<", start);
    int address = opened ? Gap.skipInvisible(source, start + 1, limit) : start;
    if (!source.regionMatches(true, address, "http", 0, 4)) {
      return null;
    }
    Span span = new Span(address, Math.min(limit, address + MAX_LINK));
    Permalink permalink = Permalink.at(source, span);
    // A bare address behind the date may as well be the next thing that the article cites.
    boolean belongs = permalink != null && (opened || candidate.isOwn(permalink));
    return belongs ? permalink : null;
  }

  private static int behindCloser(String source, int at) {
    int close = Gap.skipInvisible(source, at, source.length());
    return source.startsWith(")", close) || source.startsWith(">", close) ? close + 1 : at;
  }

  /** The closer of a Markdown link: no space stands in an address, only in the title behind it. */
  private static int addressEnd(String source, char closer, int from) {
    int end = indexOf(source, closer, ' ', from);
    int title = end < 0 ? indexOf(source, '"', '\n', from) : -1;
    return title < 0 ? end : indexOf(source, closer, '\n', title);
  }

  /** Where a character stands, before another one and near enough; or -1. */
  private static int indexOf(String source, char c, char before, int from) {
    int limit = Math.min(source.length(), from + MAX_LINK);
    for (int i = from; i < limit && source.charAt(i) != before; i++) {
      if (source.charAt(i) == c) {
        return i;
      }
    }
    return -1;
  }
}
