package io.github.tweetcitation;

import java.util.Objects;
import java.util.Optional;

/**
 * The words of a document that say who wrote a post, and when.
 *
 * <p>The spans of name and handle are where the document prints them: {@code span.in(source)} is
 * the printed form, which may have escapes or invisible marks that the values of {@link Author}
 * don't have. A span is empty where nothing is printed, or where the value comes from a link or a
 * script.
 *
 * @param span the whole attribution in the source: dash, name, handle, date, and the link that the
 *     date carries
 * @param author the author
 * @param name where the display name is printed
 * @param handle where the handle is printed, without its {@code @}
 * @param date the date as it is printed; empty if none is printed
 */
public record Attribution(
    Span span,
    Author author,
    Optional<Span> name,
    Optional<Span> handle,
    Optional<PrintedDate> date) {

  /**
   * Creates an attribution.
   *
   * @throws NullPointerException if an argument is null
   */
  public Attribution {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(author, "author");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(handle, "handle");
    Objects.requireNonNull(date, "date");
  }
}
