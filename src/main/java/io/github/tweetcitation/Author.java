package io.github.tweetcitation;

import io.github.tweetcitation.internal.source.Handle;
import java.util.Objects;

/**
 * Who wrote a tweet, as its attribution names them.
 *
 * @param name the display name, normalised: free of bidi controls, at most 50 code points (100 in
 *     embed markup), empty if the attribution prints none
 * @param handle the account's handle without {@code @}, in the case in which it is printed: 1 to 20
 *     of {@code [A-Za-z0-9_]}; empty if the document tells only the id of the status
 */
public record Author(String name, String handle) {

  /**
   * Creates an author.
   *
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the handle is none
   */
  public Author {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(handle, "handle");
    if (!handle.isEmpty() && !Handle.isValid(handle)) {
      throw new IllegalArgumentException("handle must be at most 20 of [A-Za-z0-9_]: " + handle);
    }
  }
}
