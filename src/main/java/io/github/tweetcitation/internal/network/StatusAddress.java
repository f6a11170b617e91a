package io.github.tweetcitation.internal.network;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.Status;
import io.github.tweetcitation.internal.unicode.PhraseTable;
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

  /** The digits of an id, as a regular expression. */
  public static final String ID = "[0-9]{1,19}";

  /** The hosts of X, as a regular expression. */
  public static final String HOST = "(?:twitter|x)\\.com";

  /** What addresses without a host belong to: {@code /jane/status/20}. */
  public static final String SITE = "https://twitter.com";

  /** What editors leave before an address: {@code href="[https://…](https://…)"}. */
  private static final String FRINGE = "[(<\"'\u201C\u201D \t\n\u000B\f\r";

  /** The word of every address of a status. */
  private static final PhraseTable WORD = new PhraseTable("status");

  /** Compiled where they are needed: a cold JVM waits for them. */
  private static final class Expressions {

    /** A query or fragment may hold a full stop, but one after it is no part of it. */
    static final Pattern ADDRESS =
        Pattern.compile(
            ("https?://(?:www\\.|mobile\\.|m\\.)?" + HOST + "/(?:#!/)?")
                + ("(?:i/web/status/|i/status/|statuses/|("
                    + Handle.EXPRESSION
                    + ")/status(?:es)?/)")
                + ("(" + ID + "+)(?![0-9])")
                + "(?:/(?:photo|video)/[0-9]{1,2})?"
                + "(?:[?#][a-z0-9%=_~+#&.:-]*[a-z0-9%=_~+#])?",
            Pattern.CASE_INSENSITIVE);

    static final Pattern DIGITS = Pattern.compile(ID);

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
    if (!WORD.anyIn(text)) {
      return null; // as most links; the word is found faster than the expression fails
    }
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
    return id == 0 ? null : new Status(id, Optional.empty(), SITE + "/i/status/" + id);
  }

  /** The number that the digits of an id mean, 1 or more; 0 if they are no id. */
  private static long parseId(String digits) {
    // Nineteen digits may pass the range of a long, and are negative then.
    return Expressions.DIGITS.matcher(digits).matches()
        ? Math.max(0, Long.parseUnsignedLong(digits))
        : 0;
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
