package io.github.tweetcitation.internal.attribution;

import io.github.tweetcitation.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The address of a status.
 *
 * @param id the status id
 * @param url the address without query and fragment
 * @param handle the handle in it, or null ({@code i/web/status/1342…})
 * @param span where the address stands, query and fragment included
 */
public record Permalink(long id, String url, @Nullable String handle, Span span) {

  /**
   * Hosts and paths as seen: www., mobile. and m.; {@code #!}, status and statuses, {@code i/web}.
   */
  private static final Pattern STATUS =
      Pattern.compile(
          "https?://(?:www\\.|mobile\\.|m\\.)?(?:twitter|x)\\.com/(?:#!/)?"
              + "(?:i/(?:web/)?status|statuses|([A-Za-z0-9_]{1,20})/status(?:es)?)/([0-9]{1,19})"
              + "(?![0-9])",
          Pattern.CASE_INSENSITIVE);

  /** What ends an address in running text, Markdown or an attribute. */
  private static final Pattern REST = Pattern.compile("[^\\s<>()\\[\\]\"'\\\\]*");

  /** The address that begins at {@code at}, or null. */
  static @Nullable Permalink at(String source, int at, int limit) {
    Matcher status = STATUS.matcher(source).region(at, limit);
    return status.lookingAt() ? of(source, status, limit) : null;
  }

  /** The first address between two offsets, or null. */
  static @Nullable Permalink within(String source, int start, int end) {
    Matcher status = STATUS.matcher(source).region(start, end);
    return status.find() ? of(source, status, end) : null;
  }

  private static @Nullable Permalink of(String source, Matcher status, int limit) {
    long id = parse(status.group(2));
    if (id <= 0) {
      return null;
    }
    Matcher rest = REST.matcher(source).region(status.end(), limit);
    int end = rest.lookingAt() ? rest.end() : status.end();
    return new Permalink(id, status.group(), status.group(1), new Span(status.start(), end));
  }

  /** Nineteen digits may pass the range of a long. */
  private static long parse(String digits) {
    try {
      return Long.parseLong(digits);
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}
