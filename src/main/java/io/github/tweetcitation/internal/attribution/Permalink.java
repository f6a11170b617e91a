package io.github.tweetcitation.internal.attribution;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.Status;
import io.github.tweetcitation.internal.source.NormalizedView;
import io.github.tweetcitation.internal.source.NormalizedView.Markup;
import io.github.tweetcitation.internal.source.ReadableText.Anchor;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The address of a status.
 *
 * @param status its id and its address without query and fragment
 * @param handle the handle in it, or null ({@code i/web/status/1342…})
 * @param span where the address stands, query and fragment included
 */
public record Permalink(Status status, @Nullable String handle, Span span) {

  /** Compiled where it is needed: a cold JVM waits for it. */
  private static final class Expression {

    /**
     * An address that stands in front of another one: an archive's, with the time of the copy and
     * its flags, or an affiliate network's ({@code …?url=https%3A%2F%2F…}).
     */
    static final Pattern WRAPPER =
        Pattern.compile(
            "(?:(?:https?:)?//(?:[a-z-]+\\.)?archive\\.(?:org|today|ph|is|li|vn|fo|md))?"
                + "/(?:web/)?(?:[0-9]{4,14}(?:[a-z]{2}_)?|o|newest)/(?=https?:)"
                + "|https?://go\\.redirectingat\\.com/\\?(?:[^#]*&)?url=(?=https?%3a)",
            Pattern.CASE_INSENSITIVE);
  }

  /** What editors leave before an address: {@code href="[https://…](https://…)"}. */
  private static final String FRINGE = "[(<\"'\u201C\u201D \t\n\u000B\f\r";

  /** Archive, address and query; what follows names no status and no other network. */
  static final int MAX_ADDRESS = 4000;

  /** The address of the status that a link leads to, archives in front of it aside; or null. */
  public static @Nullable Permalink of(Anchor link) {
    String whole = link.address();
    String near = whole.substring(0, Math.min(whole.length(), MAX_ADDRESS));
    String address = unwrapped(withoutFringe(near));
    String absolute = address.startsWith("//") ? "https:" + address : address;
    StatusAddress status = StatusAddress.parseAt(absolute, 0);
    return status == null ? null : of(absolute, 0, status, link.span());
  }

  private static String withoutFringe(String address) {
    int start = 0;
    while (start < address.length() && FRINGE.indexOf(address.charAt(start)) >= 0) {
      start++;
    }
    return address.substring(start);
  }

  /** An address without that of an archive or an affiliate network in front of it. */
  public static String unwrapped(String address) {
    if (!wraps(address)) {
      return address;
    }
    Matcher wrapper = Expression.WRAPPER.matcher(address);
    if (!wrapper.lookingAt()) {
      return address;
    }
    String inner = address.substring(wrapper.end());
    return inner.startsWith("http:") || inner.startsWith("https:") ? inner : decoded(inner);
  }

  /** Tells at a glance whether another address may follow: whether there is another colon. */
  private static boolean wraps(String address) {
    return address.indexOf(':', "https:".length()) >= 0 || address.contains("%3");
  }

  /** A percent-encoded address; one that is not comes out as it is. */
  public static String decoded(String address) {
    try {
      return URLDecoder.decode(address, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return address;
    }
  }

  /** The handle in a permalink, empty if there is none or no permalink. */
  public static String handleOf(@Nullable Permalink permalink) {
    return permalink == null || permalink.handle() == null ? "" : permalink.handle();
  }

  /** The day (UTC) on which the status was sent, if its id tells. */
  public Optional<LocalDate> sentOn() {
    return status.createdAt().map(instant -> instant.atOffset(ZoneOffset.UTC).toLocalDate());
  }

  /** The address that a part of the source begins with, or null. */
  static @Nullable Permalink at(String source, Span span) {
    NormalizedView view = NormalizedView.of(source, span, Markup.PLAIN);
    return of(view, 0, StatusAddress.parseAt(view.text(), 0));
  }

  /** The first address in a part of the source, or null. */
  static @Nullable Permalink in(String source, Span span) {
    NormalizedView view = NormalizedView.of(source, span, Markup.PLAIN);
    StatusAddress status = null;
    int at = -1;
    while (status == null && at < view.text().length()) {
      at++;
      status = StatusAddress.parseAt(view.text(), at);
    }
    return of(view, at, status);
  }

  private static @Nullable Permalink of(
      NormalizedView view, int start, @Nullable StatusAddress status) {
    return status == null
        ? null
        : of(view.text(), start, status, view.sourceSpan(start, status.end()));
  }

  private static Permalink of(String text, int start, StatusAddress status, Span span) {
    String address = text.substring(start, status.idEnd());
    Optional<String> handle = Optional.ofNullable(status.handle());
    return new Permalink(new Status(status.id(), handle, address), status.handle(), span);
  }
}
