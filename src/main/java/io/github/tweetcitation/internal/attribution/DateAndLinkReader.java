package io.github.tweetcitation.internal.attribution;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.date.DateReader;
import io.github.tweetcitation.internal.date.DateReading;
import io.github.tweetcitation.internal.date.DateReading.Form;
import io.github.tweetcitation.internal.network.OtherNetworks;
import io.github.tweetcitation.internal.text.Lines;
import io.github.tweetcitation.internal.text.SourceText;
import io.github.tweetcitation.internal.text.SourceText.Anchor;
import io.github.tweetcitation.internal.text.WhiteSpace;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the date and the link that follow the handle of a candidate.
 *
 * @param text the text
 * @param source its characters
 * @param candidate the candidate
 * @param close the offset after its closing parenthesis, or -1 if there is none
 */
record DateAndLinkReader(SourceText text, String source, Candidate candidate, int close) {

  /**
   * An anchor tag with its attributes, or the address of a link: longer ones belong to no
   * attribution.
   */
  static final int MAX_LINK = 600;

  /** Compiled where it is needed: a cold JVM waits for it. */
  private static final class Expression {

    /** {@code (@jane) [en] May 3, 2021}: the tweet's language, as some archives mark it. */
    static final Pattern LANGUAGE =
        Pattern.compile("[\\[(][a-z]{2,3}(?:-[A-Za-z]{2,4})?[\\])](?=\\s)");
  }

  private static final String OPENERS = "(<[\u2039";
  private static final String CLOSERS = ")>]\u203A";

  /** What follows the handle of a candidate, or null if that shows that it is no attribution. */
  static @Nullable DateAndLink readAfter(SourceText text, Candidate candidate) {
    DateAndLinkReader reader =
        new DateAndLinkReader(text, text.text(), candidate, candidate.close());
    return reader.close < 0 ? reader.timedInside() : reader.afterClose();
  }

  /** {@code (@jane, 9:19 AM · Mar 6, 2017)}: copies of pages print the time inside. */
  private @Nullable DateAndLink timedInside() {
    int comma = WhiteSpace.skipOnLine(source, candidate.end(), source.length());
    if (!source.startsWith(",", comma)) {
      return null;
    }
    DateReading date = DateReader.read(source, skipGap(comma + 1));
    int end =
        date == null || date.form() != Form.TIMED
            ? -1
            : Candidate.skipClose(source, date.span().end());
    return end < 0 ? null : new DateAndLink(date, null, end, false);
  }

  private @Nullable DateAndLink afterClose() {
    DateAndLink tail = at(skipGap(close));
    if ((tail != null && tail.date() != null) || !Lines.isEnd(source, close)) {
      return tail;
    }
    // The date is all of the next paragraph where an editor moved it away from the handle.
    DateAndLink next = at(WhiteSpace.skipBlankLines(source, close, source.length()));
    if (next != null && next.form() == Form.FULL && Lines.isParagraphEnd(source, next.end())) {
      return next;
    }
    return tail == null ? new DateAndLink(null, null, close, false) : tail;
  }

  private @Nullable DateAndLink at(int start) {
    if (start >= source.length()) {
      return null;
    }
    return switch (source.charAt(start)) {
      case '[', '(' -> bracketed(start);
      case '<' -> anchor(start);
      case ',', '\u060C' -> afterComma(start);
      case '*', '_' -> emphasized(start);
      default -> bare(start);
    };
  }

  private @Nullable DateAndLink bracketed(int start) {
    Matcher language = Expression.LANGUAGE.matcher(source).region(start, source.length());
    if (language.lookingAt()) {
      return bare(skipGap(language.end()));
    }
    DateAndLink link = markdownLink(start);
    return link == null ? undated(start) : link;
  }

  /** {@code _May 3, 2021_}: what converters to plain text make of a link, or a date in italics. */
  private @Nullable DateAndLink emphasized(int start) {
    DateReading date = withMonth(start + 1);
    int end = date == null ? source.length() : date.span().end();
    boolean closed = end < source.length() && source.charAt(end) == source.charAt(start);
    return closed ? new DateAndLink(date, null, end + 1, false) : bare(start);
  }

  /** {@code (@jane), May 3, 2021}: a comma that an editor put there. */
  private @Nullable DateAndLink afterComma(int comma) {
    DateAndLink tail = at(skipGap(comma + 1));
    return tail != null && tail.form() == Form.FULL ? tail : null;
  }

  /** {@code [June 3, 2016](https://twitter.com/…)} or {@code [June 3, 2016][17]}. */
  private @Nullable DateAndLink markdownLink(int open) {
    DateReading date = dateOfLink(open + 1);
    int bracket =
        date == null ? -1 : WhiteSpace.skipOnLine(source, date.span().end(), source.length());
    if (date == null || !source.startsWith("]", bracket)) {
      return null;
    }
    int link = WhiteSpace.skipInvisible(source, bracket + 1, source.length());
    int end = -1;
    if (source.startsWith("(", link)) {
      end = addressEnd(')', link);
    } else if (source.startsWith("[", link)) {
      end = addressEnd(']', link);
    }
    return end < 0
        ? new DateAndLink(date, null, bracket + 1, true)
        : linked(date, new Span(link, end), end + 1, true);
  }

  /** {@code <a href="https://twitter.com/…">June 3, 2016</a>}: escaped pages hold tags as text. */
  private @Nullable DateAndLink anchor(int open) {
    int tagEnd = indexOf('>', '<', open + 1);
    boolean anchor =
        source.regionMatches(true, open, "<a", 0, 2)
            && tagEnd > 0
            && !Character.isLetterOrDigit(source.charAt(open + 2));
    DateReading date = anchor ? dateOfLink(tagEnd + 1) : null;
    if (date == null) {
      return null;
    }
    int end = date.span().end();
    int endTag = WhiteSpace.skipOnLine(source, end, source.length());
    end = source.startsWith("</a>", endTag) ? endTag + "</a>".length() : end;
    return linked(date, new Span(open, tagEnd), end, false);
  }

  private @Nullable DateAndLink linked(DateReading date, Span link, int end, boolean markdown) {
    return linked(date, Permalink.firstIn(source, link), link.in(source), end, markdown);
  }

  /** A date that carries a link; null if the link leads to another network. */
  private static @Nullable DateAndLink linked(
      DateReading date, @Nullable Permalink permalink, String link, int end, boolean markdown) {
    boolean elsewhere = permalink == null && OtherNetworks.isIn(link);
    return elsewhere ? null : new DateAndLink(date, permalink, end, markdown);
  }

  /** The date that the text of a link begins with: no time, and a whole year. */
  private @Nullable DateReading dateOfLink(int at) {
    DateReading date = withMonth(skipGap(at));
    boolean whole = date != null && date.form() != Form.TIMED && date.form() != Form.TRUNCATED;
    return whole ? date : null;
  }

  private @Nullable DateAndLink bare(int start) {
    DateReading date = withMonth(start);
    if (date == null) {
      return undated(start);
    }
    int end = date.span().end();
    boolean escaped = source.substring(close, end).indexOf('\\') >= 0;
    if (leadsElsewhere(end)) {
      return null;
    }
    Anchor link = text.linkOver(date.span());
    if (link != null) {
      return linked(date, Permalink.ofLink(link), link.address(), endOf(link, end), escaped);
    }
    DateAndLink linked = trailing(date, end, escaped);
    boolean broken = Lines.breaks(source, close, start) > 0;
    return linked != null || (broken && goesOn(end))
        ? linked
        : new DateAndLink(date, null, end, escaped);
  }

  /** The end of the link, if only a mark is between it and the end of the date: 26, 2020,] */
  private int endOf(Anchor link, int date) {
    int end = link.span().end();
    boolean mark = end == date + 1 && !Character.isLetterOrDigit(source.charAt(date));
    return mark ? end : date;
  }

  /**
   * Whether a sentence goes on after a date that begins a line: {@code November 1, 2019 the army
   * moved in}, {@code November 1, 2019: the army moves in}.
   */
  private boolean goesOn(int at) {
    int next = WhiteSpace.skipOnLine(source, at, source.length());
    return next < source.length()
        && (",:\u060C\uFF0C\uFF1A".indexOf(source.charAt(next)) >= 0
            || Character.isLowerCase(source.codePointAt(next)));
  }

  /**
   * {@code (@jane) [View](https://…)}, {@code (@jane) (https://…)} or {@code [Jane
   * (@jane)](https://…)}: the account's own status.
   */
  private @Nullable DateAndLink undated(int start) {
    Permalink linked = ownStatusAt(new Span(start, start + 1));
    linked = linked == null ? ownStatusAt(candidate.handleSpan()) : linked;
    if (linked != null) {
      return new DateAndLink(null, linked, Math.max(close, linked.span().end()), false);
    }
    DateAndLink bare = trailing(null, close, false);
    return bare != null && candidate.mayOwn(bare.permalink()) ? bare : null;
  }

  /** The account's own status that a link over a part of the text leads to, or null. */
  private @Nullable Permalink ownStatusAt(Span part) {
    Anchor link = text.links().isEmpty() ? null : text.linkOver(part);
    Permalink linked = link == null ? null : Permalink.ofLink(link);
    return linked != null && candidate.mayOwn(linked) ? linked : null;
  }

  /** Whether an address of another network follows in parentheses. */
  private boolean leadsElsewhere(int at) {
    int start = skipGap(at);
    int colon = source.regionMatches(true, start, "(http", 0, 5) ? indexOf(':', ' ', start) : -1;
    return colon >= 0
        && OtherNetworks.isAt(source, colon, Math.min(source.length(), colon + MAX_LINK));
  }

  /**
   * {@code June 3, 2016 (https://twitter.com/…)}, in brackets of any form or none, on the same line
   * or on the next; or in brackets the path alone, {@code [/jane/status/134…]}.
   */
  private @Nullable DateAndLink trailing(@Nullable DateReading date, int at, boolean markdown) {
    int start = skipGap(at);
    int form = start < source.length() ? OPENERS.indexOf(source.charAt(start)) : -1;
    boolean opened = form >= 0;
    int address = opened ? WhiteSpace.skipInvisible(source, start + 1, source.length()) : start;
    Permalink permalink = permalinkAt(address, opened);
    // A bare address after the date may as well be the next thing that the article cites.
    if (permalink == null || (!opened && !candidate.isOwn(permalink))) {
      return null;
    }
    int end = permalink.span().end();
    int closer = WhiteSpace.skipInvisible(source, end, source.length());
    boolean closed =
        opened && closer < source.length() && source.charAt(closer) == CLOSERS.charAt(form);
    return new DateAndLink(date, permalink, closed ? closer + 1 : end, markdown);
  }

  /**
   * The address of a status that begins at a place, or its path if it is the account's; or null.
   */
  private @Nullable Permalink permalinkAt(int at, boolean opened) {
    Span span = new Span(at, Math.min(source.length(), at + MAX_LINK));
    if (opened && source.startsWith("/", at)) {
      Permalink path = Permalink.ofPath(source, span);
      return path != null && candidate.isOwn(path) ? path : null;
    }
    boolean address = source.regionMatches(true, at, "http", 0, 4);
    Permalink permalink = address ? Permalink.firstIn(source, span) : null;
    return permalink != null && permalink.span().start() == at ? permalink : null;
  }

  private int skipGap(int at) {
    return WhiteSpace.skip(source, at, source.length());
  }

  /** The closer of a Markdown link: no space is in an address, only in the title after it. */
  private int addressEnd(char closer, int from) {
    int end = indexOf(closer, ' ', from);
    int title = end < 0 ? indexOf('"', '\n', from) : -1;
    return title < 0 ? end : indexOf(closer, '\n', title);
  }

  /** Where a character is, before another one and near enough; or -1. */
  private int indexOf(char c, char before, int from) {
    int limit = Math.min(source.length(), from + MAX_LINK);
    for (int i = from; i < limit && source.charAt(i) != before; i++) {
      if (source.charAt(i) == c) {
        return i;
      }
    }
    return -1;
  }

  /** The date at a place; three numbers that mean no day are no date: {@code 12-34-5678}. */
  private @Nullable DateReading withMonth(int at) {
    DateReading date = DateReader.read(source, at);
    boolean numbers = date != null && date.form() == Form.IMPOSSIBLE && date.languages().isEmpty();
    return numbers ? null : date;
  }
}
