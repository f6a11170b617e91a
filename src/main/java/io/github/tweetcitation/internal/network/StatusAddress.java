package io.github.tweetcitation.internal.network;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.Status;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
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

  private static final int MAX_DIGITS = 19;

  /** What editors leave before an address: {@code href="[https://…](https://…)"}. */
  private static final String FRINGE = "[(<\"'\u201C\u201D \t\n\u000B\f\r";

  /** Compiled where they are needed: a cold JVM waits for them. */
  private static final class Expressions {

    /** A query or fragment may hold a full stop, but one after it is no part of it. */
    static final Pattern ADDRESS =
        Pattern.compile(
            "https?://(?:www\\.|mobile\\.|m\\.)?(?:twitter|x)\\.com/(?:#!/)?"
                + "(?:i/web/status/|i/status/|statuses/|([a-z0-9_]{1,20})/status(?:es)?/)"
                + "([0-9]{1,19}+)(?![0-9])"
                + "(?:/(?:photo|video)/[0-9]{1,2})?"
                + "(?:[?#][a-z0-9%=_~+#&.:-]*[a-z0-9%=_~+#])?",
            Pattern.CASE_INSENSITIVE);

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

  /** The address that a text begins with, or null. */
  public static @Nullable StatusAddress parse(String text) {
    Matcher address = Expressions.ADDRESS.matcher(text);
    return address.lookingAt() ? of(address) : null;
  }

  /** The first address in a text, or null. */
  public static @Nullable StatusAddress firstIn(String text) {
    Matcher address = Expressions.ADDRESS.matcher(text);
    return address.find() ? of(address) : null;
  }

  private static @Nullable StatusAddress of(Matcher address) {
    long id = parseId(address.group(2));
    if (id == 0) {
      return null;
    }
    int start = address.start();
    String upToId = address.group().substring(0, address.end(2) - start);
    Status status = new Status(id, Optional.ofNullable(address.group(1)), upToId);
    return new StatusAddress(status, new Span(start, address.end()));
  }

  /** The status that a link leads to, archives in front of its address aside; or null. */
  public static @Nullable Status parseLink(String link) {
    String near = link.substring(0, Math.min(link.length(), MAX_LENGTH));
    int start = 0;
    while (start < near.length() && FRINGE.indexOf(near.charAt(start)) >= 0) {
      start++;
    }
    String address = unwrapped(near.substring(start));
    StatusAddress found = parse(address.startsWith("//") ? "https:" + address : address);
    return found == null ? null : found.status();
  }

  /** The status of which only the id is known, or null if that is none. */
  public static @Nullable Status ofId(String digits) {
    long id = parseId(digits);
    return id == 0 ? null : new Status(id, Optional.empty(), "https://twitter.com/i/status/" + id);
  }

  /** The number that the digits of an id mean: 1 to 19 digits, from 1 on; 0 if they are no id. */
  static long parseId(String digits) {
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

  /** An address without that of an archive or an affiliate network in front of it. */
  public static String unwrapped(String address) {
    // Only where another colon follows, another address may.
    boolean mayWrap = address.indexOf(':', "https:".length()) >= 0 || address.contains("%3");
    Matcher wrapper = mayWrap ? Expressions.WRAPPER.matcher(address) : null;
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
