package io.github.tweetcitation.internal.attribution;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.source.CharClass;
import io.github.tweetcitation.internal.source.Gap;
import io.github.tweetcitation.internal.source.Handle;
import org.jspecify.annotations.Nullable;

/**
 * A handle behind a parenthesis: {@code (@MAKadhimi}, which may be an attribution's. Most are none,
 * so it is no more than where it stands.
 *
 * @param source the text
 * @param open offset of the parenthesis
 * @param start offset of the handle, behind {@code @}
 * @param end offset behind the handle
 */
record Candidate(String source, int open, int start, int end) {

  static final char AT = '@';
  static final char FULLWIDTH_AT = '\uFF20';
  private static final char FULLWIDTH_OPEN = '\uFF08';

  /** What ends a handle; all else in its place is damage. */
  private static final String ENDS = "()\uFF08\uFF09,\\<@\uFF20";

  /** A handle of 20 characters, each of them lost as three. */
  static final int MAX_PRINTED = 60;

  /** The candidate around an {@code @}, or null. Looks back no further than {@code floor}. */
  static @Nullable Candidate around(String source, int at, int floor) {
    int open = parenthesisBefore(source, at, floor);
    if (open < 0) {
      return null;
    }
    int start = Gap.skipInvisible(source, at + 1, source.length());
    int end = end(source, start);
    // What systems print that do not know the handle: (@)
    boolean empty = end < 0 && skipClose(source, start) >= 0;
    return end < 0 && !empty ? null : new Candidate(source, open, start, empty ? start : end);
  }

  /**
   * Where what stands for the handle at {@code start} ends, or -1 if nothing does. It may be
   * damaged, {@code a\uFFFDelrook}, or longer than any handle; nobody reads more than {@link
   * #MAX_PRINTED}.
   */
  private static int end(String source, int start) {
    int end = -1;
    int length = 0;
    int i = start;
    while (i < source.length() && length < MAX_PRINTED) {
      char c = source.charAt(i);
      boolean escape = c == '\\' && i + 1 < source.length() && source.charAt(i + 1) == '_';
      if (!escape && !CharClass.isInvisible(c)) {
        if (CharClass.isWhite(c) || ENDS.indexOf(c) >= 0) {
          break;
        }
        length++;
        end = i + 1;
      }
      i++;
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
    StringBuilder bare = new StringBuilder(printed.length());
    for (int i = 0; i < printed.length(); i++) {
      char c = printed.charAt(i);
      if (c != '\\' && !CharClass.isInvisible(c)) {
        bare.append(c);
      }
    }
    return Handle.isValid(bare) ? bare.toString() : "";
  }

  /** The handle, or the permalink's where it is damaged or too long; empty if neither has one. */
  String handle(@Nullable Permalink permalink) {
    String printed = handle();
    return printed.isEmpty() ? Permalink.handleOf(permalink) : printed;
  }

  /** Whether an address is that of a status of this account, or the only name of the account. */
  boolean isOwn(@Nullable Permalink permalink) {
    return permalink != null && (isEmpty() || handle().equalsIgnoreCase(permalink.handle()));
  }

  /** Whether an address is that of a status, and not of one of another account. */
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
    int i = at;
    while (i > floor) {
      int cp = source.codePointBefore(i);
      if (cp == '(' || cp == FULLWIDTH_OPEN) {
        return i - 1;
      }
      if (cp != '\\' && !CharClass.isSpace(cp) && !CharClass.isInvisible(cp)) {
        return -1;
      }
      i -= Character.charCount(cp);
    }
    return -1;
  }

  /** The offset behind a closing parenthesis at {@code at}, or -1. */
  static int skipClose(String source, int at) {
    int i = Gap.skipOnLine(source, at, source.length());
    boolean closes =
        i < source.length() && (source.charAt(i) == ')' || source.charAt(i) == '\uFF09');
    return closes ? i + 1 : -1;
  }
}
