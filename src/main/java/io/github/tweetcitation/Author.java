package io.github.tweetcitation;

import java.util.Objects;

/**
 * Who wrote a tweet, as its attribution names them.
 *
 * @param name the display name, normalised: free of bidi controls, at most 50 code points, empty if
 *     the attribution prints none
 * @param handle the account's handle without {@code @}, in the case in which it is printed: 1 to 20
 *     of {@code [A-Za-z0-9_]}
 */
public record Author(String name, String handle) {

  /**
   * Creates an author.
   *
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the handle is empty
   */
  public Author {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(handle, "handle");
    if (handle.isEmpty()) {
      throw new IllegalArgumentException("handle must not be empty");
    }
  }
}
