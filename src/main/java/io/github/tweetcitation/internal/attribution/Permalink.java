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

  /**
   * Hosts and paths as seen: www., mobile. and m.; {@code #!}, status and statuses, {@code i/web}.
   * Then the number of a photo, and query or fragment up to the end of a sentence.
   */
  private static final Pattern STATUS =
      Pattern.compile(
          "(https?://(?:www\\.|mobile\\.|m\\.)?(?:twitter|x)\\.com/(?:#!/)?"
              + "(?:i/(?:web/)?status|statuses|([A-Za-z0-9_]{1,20})/status(?:es)?)/([0-9]{1,19}))"
              + "(?![0-9])(?:/(?:photo|video)/[0-9]{1,2})?(?:[?#][A-Za-z0-9%&=_.~+:#-]*[A-Za-z0-9%=_~+#])?",
          Pattern.CASE_INSENSITIVE);

  /**
   * An address that stands in front of another one: an archive's, with the time of the copy and its
   * flags, or an affiliate network's ({@code …?url=https%3A%2F%2F…}).
   */
  private static final Pattern WRAPPER =
      Pattern.compile(
          "(?:(?:https?:)?//(?:[a-z-]+\\.)?archive\\.(?:org|today|ph|is|li|vn|fo|md))?"
              + "/(?:web/)?(?:[0-9]{4,14}(?:[a-z]{2}_)?|o|newest)/(?=https?:)"
              + "|https?://go\\.redirectingat\\.com/\\?(?:[^#]*&)?url=(?=https?%3a)",
          Pattern.CASE_INSENSITIVE);

  /** What editors leave before an address: {@code href="[https://…](https://…)"}. */
  private static final Pattern FRINGE = Pattern.compile("^[\\s\\[(<\"'\u201C\u201D]+");

  /** The address of the status that a link leads to, archives in front of it aside; or null. */
  public static @Nullable Permalink of(Anchor link) {
    String address = unwrapped(FRINGE.matcher(link.address()).replaceFirst(""));
    Matcher status = STATUS.matcher(address.startsWith("//") ? "https:" + address : address);
    return status.lookingAt() ? of(status, link.span()) : null;
  }

  /** An address without that of an archive or an affiliate network in front of it. */
  public static String unwrapped(String address) {
    Matcher wrapper = WRAPPER.matcher(address);
    if (!wrapper.lookingAt()) {
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

  /** The day (UTC) on which the status was sent, if its id tells. */
  public Optional<LocalDate> sentOn() {
    return status.createdAt().map(instant -> instant.atOffset(ZoneOffset.UTC).toLocalDate());
  }

  /** The address that a part of the source begins with, or null. */
  static @Nullable Permalink at(String source, Span span) {
    NormalizedView view = NormalizedView.of(source, span, Markup.PLAIN);
    Matcher status = STATUS.matcher(view.text());
    return status.lookingAt() ? of(status, span(view, status)) : null;
  }

  /** The first address in a part of the source, or null. */
  static @Nullable Permalink in(String source, Span span) {
    NormalizedView view = NormalizedView.of(source, span, Markup.PLAIN);
    Matcher status = STATUS.matcher(view.text());
    return status.find() ? of(status, span(view, status)) : null;
  }

  private static Span span(NormalizedView view, Matcher status) {
    return view.sourceSpan(status.start(), status.end());
  }

  private static @Nullable Permalink of(Matcher status, Span span) {
    long id = parse(status.group(3));
    return id > 0 ? new Permalink(new Status(id, status.group(1)), status.group(2), span) : null;
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
