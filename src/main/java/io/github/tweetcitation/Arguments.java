package io.github.tweetcitation;

import io.github.tweetcitation.internal.network.Handle;
import java.util.Objects;
import java.util.Optional;

/** Checks of arguments that several values have. */
final class Arguments {

  private Arguments() {}

  /** Checks a handle that may be unknown. */
  static void requireHandle(Optional<String> handle) {
    Objects.requireNonNull(handle, "handle");
    if (handle.isPresent() && !Handle.isValid(handle.get())) {
      throw new IllegalArgumentException("handle must be 1 to 20 of [A-Za-z0-9_]: " + handle.get());
    }
  }

  /** Checks the text of an entity that begins with a sign such as {@code #}, and its span. */
  static void requireEntity(String text, Span span) {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(span, "span");
    if (text.length() < 2) {
      throw new IllegalArgumentException(
          "text must have something after its first character: " + text);
    }
  }
}
