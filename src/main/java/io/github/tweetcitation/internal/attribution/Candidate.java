package io.github.tweetcitation.internal.attribution;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.source.CharClass;
import io.github.tweetcitation.internal.source.Gap;
import io.github.tweetcitation.internal.source.Handle;
import org.jspecify.annotations.Nullable;

/**
 * A handle behind a parenthesis: {@code (@MAKadhimi}, which may be an attribution's.
 *
 * @param open offset of the parenthesis
 * @param handle the handle, escapes and invisible marks taken out
 * @param handleSpan the handle in the source, without {@code @}
 * @param escaped whether a backslash escapes a character of it
 */
record Candidate(int open, String handle, Span handleSpan, boolean escaped) {

  static final char AT = '@';
  static final char FULLWIDTH_AT = '\uFF20';
  private static final char FULLWIDTH_OPEN = '\uFF08';

  /** The candidate around an {@code @}, or null. Looks back no further than {@code floor}. */
  static @Nullable Candidate around(String source, int at, int floor) {
    int open = parenthesisBefore(source, at, floor);
    if (open < 0) {
      return null;
    }
    int start = Gap.skipInvisible(source, at + 1, source.length());
    int end = start;
    int length = 0;
    boolean escaped =
        source.charAt(at - 1) == '\\' || (open > 0 && source.charAt(open - 1) == '\\');
    int i = start;
    while (i < source.length() && length <= Handle.MAX_LENGTH) {
      char c = source.charAt(i);
      if (Handle.isPart(c)) {
        length++;
        end = i + 1;
      } else if (c == '\\' && i + 1 < source.length() && source.charAt(i + 1) == '_') {
        escaped = true;
      } else if (!CharClass.isInvisible(c)) {
        break;
      }
      i++;
    }
    if (length == 0 || length > Handle.MAX_LENGTH) {
      return null;
    }
    String printed = source.substring(start, end);
    String handle = printed.length() == length ? printed : withoutMarks(printed);
    return new Candidate(open, handle, new Span(start, end), escaped);
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
