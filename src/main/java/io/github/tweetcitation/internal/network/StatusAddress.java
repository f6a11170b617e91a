package io.github.tweetcitation.internal.network;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.Status;
import io.github.tweetcitation.internal.unicode.Characters;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The address of a status in a text. Hosts and paths as seen: www., mobile. and m.; {@code #!},
 * status and statuses, {@code i/web}.
 *
 * @param status its id and handle, and the address up to the end of the id
 * @param span all of the address: the number of a photo, query and fragment belong to it
 */
public record StatusAddress(Status status, Span span) {

  /** Archive, address and query; what follows names no status and no other network. */
  public static final int MAX_LENGTH = 4000;

  /** The hosts of X, as a regular expression. */
  public static final String HOST = "(?:twitter|x)\\.com";

  /** What addresses without a host belong to: {@code /jane/status/20}. */
  public static final String SITE = "https://twitter.com";

  /** What editors leave before an address: {@code href="[https://…](https://…)"}. */
  private static final String FRINGE = "[(<\"'\u201C\u201D \t\n\u000B\f\r";

  /** What some converters make of an underscore: {@code twitter.com/jane%5Fdoe/status/20}. */
  private static final String UNDERSCORE = "%5F";

  /** The digits of an id, as a regular expression. */
  public static final String ID = "[0-9]{1,19}";

  /** An id has no more digits. */
  private static final int MAX_DIGITS = 19;

  private static final List<String> SUBDOMAINS = List.of("www.", "mobile.", "m.");
  private static final List<String> HOSTS = List.of("twitter.com/", "x.com/");
  private static final List<String> AFTER_HANDLE = List.of("/status/", "/statuses/");
  private static final List<String> NO_HANDLE = List.of("i/web/status/", "statuses/");
  private static final List<String> MEDIA = List.of("/photo/", "/video/");

  /** Compiled where it is needed: a cold JVM waits for it. */
  private static final class Expression {

    /**
     * An address in front of another one: an archive's, with the time of the copy and its flags, or
     * an affiliate network's ({@code …?url=https%3A%2F%2F…}).
     */
    static final Pattern WRAPPER =
        Pattern.compile(
            "(?:(?:https?:)?//(?:[a-z-]+\\.)?archive\\.(?:org|today|ph|is|li|vn|fo|md))?"
                + "/(?:web/)?(?:[0-9]{4,14}(?:[a-z]{2}_)?|o|newest)/(?=https?:)"
                + "|https?://go\\.redirectingat\\.com/\\?(?:[^#]*&)?url=(?=https?%3a)",
            Pattern.CASE_INSENSITIVE);
  }

  /** The first address in a text, or null. */
  public static @Nullable StatusAddress firstIn(String text) {
    StatusAddress found = null;
    for (int at = text.indexOf(':'); found == null && at >= 0; at = text.indexOf(':', at + 1)) {
      found = parse(text, at - "https".length());
      found = found == null ? parse(text, at - "http".length()) : found;
    }
    return found;
  }

  /** The address that a text begins with, or null. */
  public static @Nullable StatusAddress parse(String text) {
    return parse(text, 0);
  }

  /** The address that begins at a place of a text, or null. */
  private static @Nullable StatusAddress parse(String text, int start) {
    int domain = skip(ShortLink.SCHEMES, text, start);
    int path = skip(HOSTS, text, Math.max(domain, skip(SUBDOMAINS, text, domain)));
    return parse(text, start, path);
  }

  /** The address that begins at a place of a text; its path begins at another, or -1; or null. */
  private static @Nullable StatusAddress parse(String text, int start, int pathStart) {
    int path = pathStart >= 0 && text.startsWith("#!/", pathStart) ? pathStart + 3 : pathStart;
    if (path < 0) {
      return null;
    }
    int handleEnd = Handle.end(text, path);
    while (text.regionMatches(true, handleEnd, UNDERSCORE, 0, UNDERSCORE.length())) {
      handleEnd = Handle.end(text, handleEnd + UNDERSCORE.length());
    }
    String handle = text.substring(path, handleEnd).replace(UNDERSCORE, "_").replace("%5f", "_");
    int named = Handle.isValid(handle) ? skip(AFTER_HANDLE, text, handleEnd) : -1;
    int id = named < 0 ? skip(NO_HANDLE, text, path) : named;
    int idEnd = digitsEnd(text, id, MAX_DIGITS + 1);
    long number = id < 0 ? 0 : parseId(text.substring(id, idEnd));
    if (number == 0) {
      return null;
    }
    boolean anonymous = named < 0 || handle.equalsIgnoreCase("i");
    Optional<String> author = anonymous ? Optional.empty() : Optional.of(handle);
    Status status = new Status(number, author, text.substring(start, idEnd));
    return new StatusAddress(status, new Span(start, end(text, idEnd)));
  }

  /** Where the one of some words ends that is at a place, in any case; -1 if none is. */
  private static int skip(List<String> words, String text, int at) {
    for (int i = 0; i < words.size() && at >= 0; i++) {
      String word = words.get(i);
      int length = 0;
      while (length < word.length()
          && at + length < text.length()
          && ShortLink.small(text.charAt(at + length)) == word.charAt(length)) {
        length++;
      }
      if (length == word.length()) {
        return at + length;
      }
    }
    return -1;
  }

  private static int digitsEnd(String text, int start, int most) {
    int end = start;
    while (end >= 0 && end < text.length() && end - start < most && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** The end of an address whose id ends at a place. A mark at the end of a query is no part. */
  private static int end(String text, int idEnd) {
    int media = skip(MEDIA, text, idEnd);
    int mediaEnd = digitsEnd(text, media, 2);
    int end = mediaEnd > media ? mediaEnd : idEnd;
    int i = end;
    boolean query = end < text.length() && "?#".indexOf(text.charAt(end)) >= 0;
    while (query && ++i < text.length()) {
      char c = text.charAt(i);
      boolean part = Characters.isAsciiLetterOrDigit(c) || "%=_~+#".indexOf(c) >= 0;
      end = part ? i + 1 : end;
      query = part || "&.:-".indexOf(c) >= 0;
    }
    return end;
  }

  /** The status that a link leads to, on X, in an archive or on a mirror of X; or null. */
  public static @Nullable Status parseLink(String link) {
    String address = cleaned(link);
    StatusAddress found = parse(address);
    int path = found == null ? MirrorAddress.path(address) : -1;
    found = path < 0 ? found : parse(address, 0, path);
    return found == null ? null : found.status();
  }

  /** The status that a link to X leads to, archives in front of its address aside; or null. */
  public static @Nullable Status parseOwn(String link) {
    StatusAddress found = parse(cleaned(link));
    return found == null ? null : found.status();
  }

  /** The address that a link leads to, with a scheme, without what may be in front of it. */
  static String cleaned(String link) {
    String near = link.substring(0, Math.min(link.length(), MAX_LENGTH));
    int start = 0;
    while (start < near.length() && FRINGE.indexOf(near.charAt(start)) >= 0) {
      start++;
    }
    String address = unwrapped(near.substring(start));
    return address.startsWith("//") ? "https:" + address : address;
  }

  /** The status of which only the id is known, or null if that is none. */
  public static @Nullable Status ofId(String digits) {
    long id = parseId(digits);
    return id == 0 ? null : new Status(id, Optional.empty(), SITE + "/i/status/" + id);
  }

  /** The number that the digits of an id mean, 1 or more; 0 if they are no id. */
  private static long parseId(String digits) {
    int length = digitsEnd(digits, 0, MAX_DIGITS);
    boolean whole = length > 0 && length == digits.length();
    // Nineteen digits may pass the range of a long, and are negative then.
    return whole ? Math.max(0, Long.parseUnsignedLong(digits)) : 0;
  }

  /** An address without that of an archive or an affiliate network in front of it. */
  public static String unwrapped(String address) {
    // Only where another colon follows, another address may.
    boolean mayWrap = address.indexOf(':', "https:".length()) >= 0 || address.contains("%3");
    Matcher wrapper = mayWrap ? Expression.WRAPPER.matcher(address) : null;
    if (wrapper == null || !wrapper.lookingAt()) {
      return address;
    }
    String inner = address.substring(wrapper.end());
    return inner.startsWith("http:") || inner.startsWith("https:") ? inner : decoded(inner);
  }

  /** A percent-encoded address; one that is not comes out as it is. */
  public static String decoded(String address) {
    try {
      return URLDecoder.decode(address, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return address;
    }
  }
}
