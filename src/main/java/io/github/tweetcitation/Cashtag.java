package io.github.tweetcitation;

import java.util.Objects;

/**
 * A cashtag, such as {@code $TSLA}.
 *
 * @param text the cashtag as it is printed, {@code $} included
 * @param span where it is in the source
 * @since 0.1.0
 */
public record Cashtag(String text, Span span) implements Entity {

  /**
   * Creates a cashtag.
   *
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the text has nothing after its first character
   */
  public Cashtag {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(span, "span");
    if (text.length() < 2) {
      throw new IllegalArgumentException(
          "text must have something after its first character: " + text);
    }
  }

  /**
   * The ticker symbol.
   *
   * @return the symbol without {@code $}
   */
  public String symbol() {
    return text.substring(1);
  }
}
