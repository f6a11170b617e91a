package io.github.tweetcitation;

import java.util.Objects;
import java.util.Optional;

/**
 * The words of a document that say who wrote a post, and when.
 *
 * <p>The spans of name and handle are where the document prints them: {@code span.in(source)} is
 * the printed form, with its escapes and invisible marks, which the values of {@link Author} do not
 * have. They are empty if nothing is printed, or if the value comes from a link or a script.
 *
 * @param span the whole attribution in the source: dash, name, handle, date, and the link that the
 *     date carries; if an element only names a status, all of the element
 * @param author the author
 * @param name where the display name is printed, or empty
 * @param handle where the handle is printed, without its {@code @}, or empty
 * @param date the date as it is printed; empty if none is printed
 * @since 0.1.0
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
