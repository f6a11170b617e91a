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
      if (Handle.isPart(c)) {
        length++;
        end = i + 1;
      } else if (!escape && !CharClass.isInvisible(c)) {
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

  /** Whether it can be the handle of an account: nothing else in it, and not too long. */
  boolean isWhole() {
    int length = 0;
    for (int i = start; i < end; i++) {
      char c = source.charAt(i);
      if (Handle.isPart(c)) {
        length++;
      } else if (c != '\\' && !CharClass.isInvisible(c)) {
        return false;
      }
    }
    return length <= Handle.MAX_LENGTH;
  }

  /** The handle, escapes and invisible marks taken out; empty if it is damaged or too long. */
  String handle() {
    int i = start;
    while (i < end && Handle.isPart(source.charAt(i))) {
      i++;
    }
    if (i == end && end - start <= Handle.MAX_LENGTH) {
      return source.substring(start, end);
    }
    return isWhole() ? withoutMarks(source.substring(start, end)) : "";
  }

  /** The handle, or the permalink's where it is damaged or too long; empty if none tells it. */
  String handle(@Nullable Permalink permalink) {
    String printed = handle();
    String told = permalink == null ? null : permalink.handle();
    return printed.isEmpty() && told != null ? told : printed;
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
  boolean escaped() {
    boolean escaped = open > 0 && source.charAt(open - 1) == '\\';
    for (int i = open; i < end && !escaped; i++) {
      escaped = source.charAt(i) == '\\';
    }
    return escaped;
  }

  private static String withoutMarks(String printed) {
    StringBuilder handle = new StringBuilder(Handle.MAX_LENGTH);
    for (int i = 0; i < printed.length(); i++) {
      if (Handle.isPart(printed.charAt(i))) {
        handle.append(printed.charAt(i));
      }
    }
    return handle.toString();
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
