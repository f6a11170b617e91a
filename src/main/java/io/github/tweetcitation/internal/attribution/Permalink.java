package io.github.tweetcitation.internal.attribution;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.Status;
import io.github.tweetcitation.internal.network.StatusAddress;
import io.github.tweetcitation.internal.text.Markup;
import io.github.tweetcitation.internal.text.NormalizedView;
import io.github.tweetcitation.internal.text.SourceText.Anchor;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The address of a status in a document.
 *
 * @param status the status
 * @param span the address in the source, query and fragment included
 */
public record Permalink(Status status, Span span) {

  /**
   * The address of the status that a link leads to, on X, in an archive or on a mirror; or null.
   */
  public static @Nullable Permalink ofLink(Anchor link) {
    return of(StatusAddress.parseLink(link.address()), link.span());
  }

  /** The address of the status on X that a link leads to, archives aside; or null. */
  public static @Nullable Permalink ofOwnLink(Anchor link) {
    return of(StatusAddress.parseOwn(link.address()), link.span());
  }

  /** The permalink of a status of which only the id is known, or null if that is none. */
  public static @Nullable Permalink ofId(String id, Span span) {
    return of(StatusAddress.ofId(id), span);
  }

  private static @Nullable Permalink of(@Nullable Status status, Span span) {
    return status == null ? null : new Permalink(status, span);
  }

  /** The first address of a status in a part of the source, or null. */
  static @Nullable Permalink firstIn(String source, Span span) {
    NormalizedView view = NormalizedView.of(source, span, Markup.PLAIN);
    StatusAddress found = StatusAddress.firstIn(view.text());
    return found == null
        ? null
        : new Permalink(found.status(), view.sourceSpan(found.span().start(), found.span().end()));
  }

  /** The status whose path on the site of X a part of the source begins with, or null. */
  static @Nullable Permalink ofPath(String source, Span span) {
    NormalizedView view = NormalizedView.of(source, span, Markup.PLAIN);
    StatusAddress found = StatusAddress.parse(StatusAddress.SITE + view.text());
    return found == null
        ? null
        : new Permalink(
            found.status(), view.sourceSpan(0, found.span().end() - StatusAddress.SITE.length()));
  }

  /** The handle in the address, or null ({@code i/web/status/1342…}). */
  public @Nullable String handle() {
    return status.handle().orElse(null);
  }

  /** The handle in a permalink, empty if there is none or no permalink. */
  public static String handleOf(@Nullable Permalink permalink) {
    return permalink == null ? "" : permalink.status().handle().orElse("");
  }

  /** The day (UTC) on which the status was sent, if its id holds it. */
  public Optional<LocalDate> sentOn() {
    return status.createdAt().map(instant -> instant.atOffset(ZoneOffset.UTC).toLocalDate());
  }
}
