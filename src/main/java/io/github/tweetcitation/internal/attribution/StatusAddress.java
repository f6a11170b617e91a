package io.github.tweetcitation.internal.attribution;

import io.github.tweetcitation.internal.source.CharClass;
import io.github.tweetcitation.internal.source.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The address of a status in a text, taken apart. Hosts and paths as seen: www., mobile. and m.;
 * {@code #!}, status and statuses, {@code i/web}.
 *
 * @param handle the handle in it, or null
 * @param id the digits of the id, which end the address itself
 * @param idEnd where they end
 * @param end where the number of a photo ends, and query or fragment up to the end of a sentence
 */
record StatusAddress(@Nullable String handle, String id, int idEnd, int end) {

  private static final String[] SCHEMES = {"https://", "http://"};
  private static final String[] SUBDOMAINS = {"www.", "mobile.", "m."};
  private static final String[] HOSTS = {"twitter.com/", "x.com/"};
  private static final String[] FRAGMENT = {"#!/"};
  private static final String[] BEHIND_HOST = {"i/web/status/", "i/status/", "statuses/"};
  private static final String[] BEHIND_HANDLE = {"/status/", "/statuses/"};
  private static final String[] MEDIA = {"/photo/", "/video/"};

  private static final int MAX_ID = 19;

  /** What a query or a fragment may hold besides letters and digits, and what may not end it. */
  private static final String MARKS = "%=_~+#&.:-";

  private static final int CLOSING_MARKS = "%=_~+#".length();

  /** The address that begins at a place, or null. */
  static @Nullable StatusAddress at(String text, int start) {
    int host = behind(SCHEMES, text, start);
    int path = host < 0 ? -1 : behind(HOSTS, text, behindIfAny(SUBDOMAINS, text, host));
    if (path < 0) {
      return null;
    }
    path = behindIfAny(FRAGMENT, text, path);
    StatusAddress nameless = withId(null, text, behind(BEHIND_HOST, text, path));
    if (nameless != null) {
      return nameless;
    }
    int end = path;
    while (end < text.length()
        && end - path < Handle.MAX_LENGTH
        && Handle.isPart(text.charAt(end))) {
      end++;
    }
    int id = end == path ? -1 : behind(BEHIND_HANDLE, text, end);
    return id < 0 ? null : withId(text.substring(path, end), text, id);
  }

  private static @Nullable StatusAddress withId(@Nullable String handle, String text, int start) {
    int end = start < 0 ? start : digitsEnd(text, start, MAX_ID + 1);
    return end - start < 1 || end - start > MAX_ID
        ? null
        : new StatusAddress(handle, text.substring(start, end), end, end(text, end));
  }

  private static int end(String text, int idEnd) {
    int end = idEnd;
    int number = behind(MEDIA, text, idEnd);
    if (number >= 0 && digitsEnd(text, number, 2) > number) {
      end = digitsEnd(text, number, 2);
    }
    int i = end;
    if (i < text.length() && (text.charAt(i) == '?' || text.charAt(i) == '#')) {
      i++;
      while (i < text.length() && isQueryPart(text.charAt(i), MARKS.length())) {
        end = isQueryPart(text.charAt(i), CLOSING_MARKS) ? i + 1 : end;
        i++;
      }
    }
    return end;
  }

  private static boolean isQueryPart(char c, int marks) {
    int mark = MARKS.indexOf(c);
    return CharClass.isAsciiLetterOrDigit(c) || (mark >= 0 && mark < marks);
  }

  private static int digitsEnd(String text, int start, int max) {
    int end = start;
    while (end < text.length()
        && end - start < max
        && text.charAt(end) >= '0'
        && text.charAt(end) <= '9') {
      end++;
    }
    return end;
  }

  private static int behindIfAny(String[] words, String text, int at) {
    int behind = behind(words, text, at);
    return behind < 0 ? at : behind;
  }

  /** The end of the word that stands at a place, one of some; or -1. */
  private static int behind(String[] words, String text, int at) {
    for (String word : words) {
      if (isAt(text, at, word)) {
        return at + word.length();
      }
    }
    return -1;
  }

  /** Capitals are taken for small letters, but a dotless i is none: that would be another host. */
  private static boolean isAt(String text, int at, String word) {
    int i = 0;
    while (i < word.length() && at + i < text.length()) {
      char c = text.charAt(at + i);
      if ((c >= 'A' && c <= 'Z' ? c | 0x20 : c) != word.charAt(i)) {
        return false;
      }
      i++;
    }
    return i == word.length();
  }
}
