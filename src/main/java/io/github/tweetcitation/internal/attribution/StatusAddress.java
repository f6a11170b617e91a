package io.github.tweetcitation.internal.attribution;

import io.github.tweetcitation.internal.source.CharClass;
import io.github.tweetcitation.internal.source.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The address of a status in a text, taken apart. Hosts and paths as seen: www., mobile. and m.;
 * {@code #!}, status and statuses, {@code i/web}.
 *
 * @param handle the handle in it, or null
 * @param id the id, whose digits end the address itself
 * @param idEnd where they end
 * @param end where the number of a photo ends, and query or fragment up to the end of a sentence
 */
public record StatusAddress(@Nullable String handle, long id, int idEnd, int end) {

  private static final String[] SCHEMES = {"https://", "http://"};
  private static final String[] SUBDOMAINS = {"www.", "mobile.", "m."};
  private static final String[] HOSTS = {"twitter.com/", "x.com/"};
  private static final String[] FRAGMENT = {"#!/"};
  private static final String[] AFTER_HOST = {"i/web/status/", "i/status/", "statuses/"};
  private static final String[] AFTER_HANDLE = {"/status/", "/statuses/"};
  private static final String[] MEDIA = {"/photo/", "/video/"};

  private static final int MAX_ID = 19;

  /** What a query or a fragment may hold besides letters and digits, and what may not end it. */
  private static final String MARKS = "%=_~+#&.:-";

  private static final String CLOSING_MARKS = "%=_~+#";

  /** The address that begins at a place, or null. */
  static @Nullable StatusAddress parseAt(String text, int start) {
    int host = skip(text, start, SCHEMES);
    int path = host < 0 ? -1 : skip(text, skipIfAny(text, host, SUBDOMAINS), HOSTS);
    if (path < 0) {
      return null;
    }
    path = skipIfAny(text, path, FRAGMENT);
    StatusAddress nameless = withId(null, text, skip(text, path, AFTER_HOST));
    if (nameless != null) {
      return nameless;
    }
    int end = path;
    while (end < text.length() && Handle.isPart(text.charAt(end))) {
      end++;
    }
    String handle = text.substring(path, end);
    return Handle.isValid(handle) ? withId(handle, text, skip(text, end, AFTER_HANDLE)) : null;
  }

  /** The number that the digits of an id mean: 1 to 19 digits, from 1 on; 0 if they are no id. */
  public static long parseId(String digits) {
    if (digits.length() > MAX_ID || digitsEnd(digits, 0, MAX_ID) < digits.length()) {
      return 0;
    }
    try {
      return Long.parseLong(digits);
    } catch (NumberFormatException e) {
      // Nineteen digits may pass the range of a long.
      return 0;
    }
  }

  private static @Nullable StatusAddress withId(@Nullable String handle, String text, int start) {
    int end = start < 0 ? start : digitsEnd(text, start, MAX_ID + 1);
    long id = end > start ? parseId(text.substring(start, end)) : 0;
    return id == 0 ? null : new StatusAddress(handle, id, end, end(text, end));
  }

  private static int end(String text, int idEnd) {
    int number = skip(text, idEnd, MEDIA);
    int numberEnd = number < 0 ? number : digitsEnd(text, number, 2);
    int end = numberEnd > number ? numberEnd : idEnd;
    if (end == text.length() || "?#".indexOf(text.charAt(end)) < 0) {
      return end;
    }
    for (int i = end + 1; i < text.length() && isQueryPart(text.charAt(i), MARKS); i++) {
      end = isQueryPart(text.charAt(i), CLOSING_MARKS) ? i + 1 : end;
    }
    return end;
  }

  private static boolean isQueryPart(char c, String marks) {
    return CharClass.isAsciiLetterOrDigit(c) || marks.indexOf(c) >= 0;
  }

  private static int digitsEnd(String text, int start, int max) {
    int limit = Math.min(text.length(), start + max);
    int end = start;
    while (end < limit && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end;
  }

  private static int skipIfAny(String text, int at, String[] words) {
    return Math.max(at, skip(text, at, words));
  }

  /**
   * The end of the first of some words that the text has at a place, in capitals or small letters;
   * or -1. To {@code regionMatches} a dotless i is an i: that would be another host.
   */
  private static int skip(String text, int at, String[] words) {
    for (String word : words) {
      int i = 0;
      while (i < word.length()
          && at + i < text.length()
          && small(text.charAt(at + i)) == word.charAt(i)) {
        i++;
      }
      if (i == word.length()) {
        return at + i;
      }
    }
    return -1;
  }

  private static int small(char c) {
    return c >= 'A' && c <= 'Z' ? c | 0x20 : c;
  }
}
