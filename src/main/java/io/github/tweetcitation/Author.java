package io.github.tweetcitation;

import io.github.tweetcitation.internal.network.Handle;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Who wrote a post: the display name and the handle of the account.
 *
 * @param name the display name, normalised: without bidi controls, at most 50 code points (100 in
 *     embed markup); empty if the attribution has none
 * @param handle the account's handle without {@code @}, in the case in which the document has it: 1
 *     to 320 of {@code [A-Za-z0-9_.@-]}, a {@link TweetCitation} has 1 to 20 of {@code
 *     [A-Za-z0-9_]}; empty if the document has only the id of the post
 * @since 0.1.0
 */
public record Author(Optional<String> name, Optional<String> handle) {

  /**
   * Creates an author.
   *
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the name is present and empty, or the handle is present and
   *     is not 1 to 320 of {@code [A-Za-z0-9_.@-]}
   */
  public Author {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(handle, "handle");
    if (name.isPresent() && name.get().isEmpty()) {
      throw new IllegalArgumentException("name must not be an empty string");
    }
    if (handle.isPresent() && !Handle.isValidAnywhere(handle.get())) {
      throw new IllegalArgumentException(
          "handle must be 1 to 320 of [A-Za-z0-9_.@-]: " + handle.get());
    }
  }

  /**
   * Creates an author from strings; an empty string means that the value is unknown.
   *
   * @param name the display name, or an empty string
   * @param handle the handle without {@code @}, or an empty string
   * @return the author
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the handle is neither empty nor 1 to 320 of {@code
   *     [A-Za-z0-9_.@-]}
   */
  public static Author of(String name, String handle) {
    return new Author(
        present(Objects.requireNonNull(name, "name")),
        present(Objects.requireNonNull(handle, "handle")));
  }

  private static Optional<String> present(String value) {
    return value.isEmpty() ? Optional.empty() : Optional.of(value);
  }

  /**
   * The handle in lower case, which is equal for all spellings of one account.
   *
   * @return the handle in lower case; empty if the handle is unknown
   */
  public Optional<String> key() {
    return handle.map(it -> it.toLowerCase(Locale.ROOT));
  }
}
