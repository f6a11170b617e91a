package io.github.tweetcitation.internal.attribution;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.network.Handle;
import io.github.tweetcitation.internal.text.WhiteSpace;
import io.github.tweetcitation.internal.unicode.Characters;
import org.jspecify.annotations.Nullable;

/**
 * A handle after a parenthesis, {@code (@MAKadhimi}, which may be part of an attribution. Most are
 * not, so a candidate is only a few offsets.
 *
 * @param source the text
 * @param open offset of the parenthesis
 * @param start offset of the handle, after {@code @}
 * @param end offset after the handle
 * @param close offset after the closing parenthesis, or -1 if there is none
 */
record Candidate(String source, int open, int start, int end, int close) {

  static final char AT = '@';
  static final char FULLWIDTH_AT = '\uFF20';

  /** What ends a handle; all else in its place is damage. */
  private static final String ENDS = "()\uFF08\uFF09,\\<@\uFF20";

  /** A handle of 20 characters, each of them lost as three. */
  static final int MAX_PRINTED = 60;

  /**
   * The candidate whose {@code @} is at a place, and whose parenthesis is at floor or after it;
   * null if there is none.
   */
  static @Nullable Candidate parseAround(String source, int at, int floor) {
    char c = source.charAt(at);
    int open = c == AT || c == FULLWIDTH_AT ? parenthesisBefore(source, at, floor) : -1;
    if (open < 0) {
      return null;
    }
    int start = WhiteSpace.skipInvisible(source, at + 1, source.length());
    int end = handleEnd(source, start);
    int close = skipClose(source, end);
    // What systems print that do not know the handle: (@)
    return end > start || close >= 0 ? new Candidate(source, open, start, end, close) : null;
  }

  /**
   * Where the handle at {@code start} ends, or what is in its place; {@code start} if nothing is.
   * It may be damaged, {@code a\uFFFDelrook}, or longer than any handle; only {@link #MAX_PRINTED}
   * characters are read.
   */
  private static int handleEnd(String source, int start) {
    int end = start;
    int length = 0;
    for (int i = start; i < source.length() && length < MAX_PRINTED; i++) {
      char c = source.charAt(i);
      boolean escape = c == '\\' && source.startsWith("_", i + 1);
      if (!escape && !Characters.isInvisible(c)) {
        if (Characters.isWhite(c) || ENDS.indexOf(c) >= 0) {
          break;
        }
        length++;
        end = i + 1;
      }
    }
    return end;
  }

  /** Whether no handle is between the parentheses. */
  boolean isEmpty() {
    return start == end;
  }

  /** The handle, escapes and invisible marks taken out; empty if it is damaged or too long. */
  String handle() {
    String printed = source.substring(start, end);
    if (Handle.isValid(printed)) {
      return printed;
    }
    StringBuilder bare = new StringBuilder();
    printed
        .codePoints()
        .filter(cp -> cp != '\\' && !Characters.isInvisible(cp))
        .forEach(bare::appendCodePoint);
    return Handle.isValid(bare) ? bare.toString() : "";
  }

  /** Whether a permalink has this handle, or no handle is between the parentheses. */
  boolean isOwn(@Nullable Permalink permalink) {
    return permalink != null && (isEmpty() || handle().equalsIgnoreCase(permalink.handle()));
  }

  /** Whether a permalink is there and has no other handle. */
  boolean mayOwn(@Nullable Permalink permalink) {
    return permalink != null && (permalink.handle() == null || isOwn(permalink));
  }

  /** The handle in the source, without {@code @}. */
  Span handleSpan() {
    return new Span(start, end);
  }

  /** Whether a backslash escapes a character of it. */
  boolean isEscaped() {
    return source.substring(nameEnd(), end).indexOf('\\') >= 0;
  }

  /** Where the name before it ends: at the parenthesis, or at the backslash that escapes that. */
  int nameEnd() {
    return open > 0 && source.charAt(open - 1) == '\\' ? open - 1 : open;
  }

  private static int parenthesisBefore(String source, int at, int floor) {
    int end = WhiteSpace.dropOnLine(source, at, floor);
    while (end > floor && source.charAt(end - 1) == '\\') {
      end = WhiteSpace.dropOnLine(source, end - 1, floor);
    }
    return end > floor && "(\uFF08".indexOf(source.charAt(end - 1)) >= 0 ? end - 1 : -1;
  }

  /** The offset after the closing parenthesis, or after the handle where there is none. */
  int closeEnd() {
    return close < 0 ? end : close;
  }

  /** Whether a comma follows the closing parenthesis. */
  boolean isBeforeComma() {
    int next = close < 0 ? source.length() : WhiteSpace.skipOnLine(source, close, source.length());
    return next < source.length() && ",\u060C".indexOf(source.charAt(next)) >= 0;
  }

  /** The offset after a closing parenthesis at {@code at}, or -1. */
  static int skipClose(String source, int at) {
    int i = WhiteSpace.skipOnLine(source, at, source.length());
    boolean closes = i < source.length() && ")\uFF09".indexOf(source.charAt(i)) >= 0;
    return closes ? i + 1 : -1;
  }
}
