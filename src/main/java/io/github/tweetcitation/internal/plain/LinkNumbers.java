package io.github.tweetcitation.internal.plain;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.Status;
import io.github.tweetcitation.internal.network.Handle;
import io.github.tweetcitation.internal.network.StatusAddress;
import io.github.tweetcitation.internal.text.Lines;
import io.github.tweetcitation.internal.text.SourceText.Anchor;
import io.github.tweetcitation.internal.text.WhiteSpace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the numbers that browsers for terminals give to links, before the text of the link or after
 * it: {@code [6]pic.twitter.com/… — Jane (@jane) [7]May 3, 2021}, {@code (@jane) May 3, 2021 [7]}.
 * A list at the end of the text has their addresses.
 *
 * <p>The number of an attribution's date shows which numbers before it are of links: they count up
 * to it. Other numbers in brackets are words.
 */
final class LinkNumbers {

  /** A date and its white space. */
  private static final int MAX_DATE = 60;

  /** The longest tag, with room for a displayed link. */
  private static final int MAX_TEXT = 150;

  /** A year has so many digits. */
  private static final int YEAR = 4;

  /** A body of 280 characters with its indentation, and the words before it. */
  private static final int REACH = 2_000;

  /** A link that shows a picture only is not in the text, but counted. */
  private static final int MAX_STEP = 3;

  private final String text;
  private final List<Edit> edits;
  private final List<Anchor> links;
  private @Nullable LinkList list;

  private LinkNumbers(String text, List<Edit> edits, List<Anchor> links) {
    this.text = text;
    this.edits = edits;
    this.links = links;
  }

  /** Adds the edits and links of the numbers in a text. */
  static void find(String text, List<Edit> edits, List<Anchor> links) {
    new LinkNumbers(text, edits, links).find();
  }

  private void find() {
    Handles handles = new Handles(text);
    int done = 0;
    for (int at = handles.next(0); at < text.length(); at = handles.next(at + 1)) {
      int open = open(at);
      int close = open < done ? -1 : Handles.closeEnd(text, at);
      if (close < 0) {
        continue;
      }
      int start = WhiteSpace.skipBlankLines(text, close, text.length());
      LinkNumber before = LinkNumber.at(text, start);
      LinkNumber number = before == null ? afterDate(start) : isBeforeDate(before) ? before : null;
      if (number != null) {
        boolean follows = before == null;
        int end = leaveOut(number, follows, Edit.Tie.NONE);
        link(number, follows ? new Span(start, end) : new Span(number.end(), number.end() + 1), at);
        leaveOutBefore(close, Math.max(done, open - REACH), number.value(), follows);
        done = number.end();
      }
    }
  }

  /** The parenthesis before a handle, which may have a number; or -1. */
  private int open(int at) {
    LinkNumber number = LinkNumber.before(text, at);
    return Handles.openBefore(text, number == null ? at : number.start());
  }

  private boolean isBeforeDate(LinkNumber number) {
    int date = WhiteSpace.skip(text, number.end(), text.length());
    return date < text.length() && Character.isLetterOrDigit(text.codePointAt(date));
  }

  /** The number after the date at a place: no date has fewer digits than a year. */
  private @Nullable LinkNumber afterDate(int start) {
    int limit = Math.min(text.length(), start + MAX_DATE);
    int digits = 0;
    for (int i = start; i < limit && text.charAt(i) != '@'; i++) {
      digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
      LinkNumber number = digits < YEAR ? null : LinkNumber.at(text, i);
      if (number != null) {
        return number;
      }
    }
    return null;
  }

  /** The numbers of the links before an attribution, counted down. */
  private void leaveOutBefore(int end, int floor, int last, boolean follows) {
    int expected = last;
    for (int i = end; i > floor; i--) {
      LinkNumber number = text.charAt(i - 1) == ']' ? LinkNumber.before(text, i) : null;
      if (number != null
          && number.start() >= floor
          && number.value() <= expected
          && number.value() >= expected - MAX_STEP) {
        leaveOut(number, follows, isInWord(number) ? Edit.Tie.NONE : Edit.Tie.NEXT);
        expected = number.value();
        i = number.start() + 1;
      }
    }
  }

  /** {@code @[11]ada}: the sign before it is no part of the link. */
  private boolean isInWord(LinkNumber number) {
    return number.start() > 0 && "@#".indexOf(text.charAt(number.start() - 1)) >= 0;
  }

  /**
   * Leaves out a number, with its line where it is alone there, or with the space before it.
   * Returns where that begins.
   *
   * @param tie what a number belongs to that is before the text of its link
   */
  private int leaveOut(LinkNumber number, boolean follows, Edit.Tie tie) {
    int start = number.start();
    int end = number.end();
    if (follows && text.startsWith("]", start - 1)) {
      return leaveOutReference(start - 1, end);
    }
    boolean alone = Lines.isBlankBefore(text, start) && Lines.isEnd(text, end);
    if (follows) {
      start = alone ? WordBefore.skipGap(text, start) : WhiteSpace.dropOnLine(text, start, 0);
    } else if (alone) {
      end = WhiteSpace.skip(text, end, text.length());
    }
    edits.add(Edit.out(start, end, follows ? Edit.Tie.PREVIOUS : tie));
    return start;
  }

  /** Leaves out the brackets of a link and its number: {@code [#tea][12]}. Returns its end. */
  private int leaveOutReference(int close, int end) {
    int floor = Math.max(0, close - MAX_TEXT);
    int open = close;
    while (open > floor && text.charAt(open - 1) != '[' && text.charAt(open - 1) != ']') {
      open--;
    }
    if (text.startsWith("[", open - 1)) {
      edits.add(Edit.out(open - 1, open, Edit.Tie.NEXT));
      edits.add(Edit.out(close, end, Edit.Tie.PREVIOUS));
    }
    return close;
  }

  /** Gives a date the link that its number has in the list, if that is the account's own. */
  private void link(LinkNumber number, Span date, int at) {
    if (list == null) {
      list = LinkList.of(text);
    }
    String address = list.address(number.value(), number.end());
    Status status = address == null ? null : StatusAddress.parseLink(address);
    if (address != null && status != null && isOwn(status, at)) {
      links.add(new Anchor(date, address));
    }
  }

  private boolean isOwn(Status status, int at) {
    LinkNumber number = LinkNumber.at(text, at + 1);
    int start = number == null ? at + 1 : number.end();
    String handle = text.substring(start, Handle.end(text, start));
    return status.handle().map(handle::equalsIgnoreCase).orElse(true);
  }
}
