package io.github.tweetcitation.internal.attribution;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.Status;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The address of a status in a text, taken apart. Hosts and paths as seen: www., mobile. and m.;
 * {@code #!}, status and statuses, {@code i/web}.
 *
 * @param status its id, and the address up to the end of the id
 * @param handle the handle in it, or null
 * @param span the whole: the number of a photo, query and fragment belong to it
 */
public record StatusAddress(Status status, @Nullable String handle, Span span) {

  private static final int MAX_DIGITS = 19;

  /** Compiled where it is needed: a cold JVM waits for it. */
  private static final class Expression {

    static final Pattern ADDRESS =
        Pattern.compile(
            "https?://(?:www\\.|mobile\\.|m\\.)?(?:twitter|x)\\.com/(?:#!/)?"
                + "(?:i/web/status/|i/status/|statuses/|([a-z0-9_]{1,20})/status(?:es)?/)"
                + "([0-9]{1,19}+)(?![0-9])"
                + "(?:/(?:photo|video)/[0-9]{1,2})?"
                // A query or fragment may hold all these, but a full stop after it is no part of
                // it.
                + "(?:[?#][a-z0-9%=_~+#&.:-]*[a-z0-9%=_~+#])?",
            Pattern.CASE_INSENSITIVE);
  }

  /** The address that a text begins with, or null. */
  static @Nullable StatusAddress parse(String text) {
    Matcher address = Expression.ADDRESS.matcher(text);
    return address.lookingAt() ? of(address) : null;
  }

  /** The first address in a text, or null. */
  static @Nullable StatusAddress firstIn(String text) {
    Matcher address = Expression.ADDRESS.matcher(text);
    return address.find() ? of(address) : null;
  }

  private static @Nullable StatusAddress of(Matcher address) {
    long id = parseId(address.group(2));
    if (id == 0) {
      return null;
    }
    int start = address.start();
    String whole = address.group();
    return new StatusAddress(
        new Status(id, whole.substring(0, address.end(2) - start)),
        address.group(1),
        new Span(start, address.end()));
  }

  /** The number that the digits of an id mean: 1 to 19 digits, from 1 on; 0 if they are no id. */
  public static long parseId(String digits) {
    long id = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c < '0' || c > '9' || i == MAX_DIGITS) {
        return 0;
      }
      id = id * 10 + (c - '0');
    }
    // Nineteen digits may pass the range of a long, and are negative then.
    return Math.max(id, 0);
  }
}
