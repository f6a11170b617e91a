package io.github.tweetcitation;

import java.util.Objects;

/**
 * A mention of an account, such as {@code @MAKadhimi}.
 *
 * @param text the mention as it is printed, {@code @} included
 * @param span where it is in the source
 * @since 0.1.0
 */
public record Mention(String text, Span span) implements Entity {

  /**
   * Creates a mention.
   *
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the text has nothing after its first character
   */
  public Mention {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(span, "span");
    if (text.length() < 2) {
      throw new IllegalArgumentException(
          "text must have something after its first character: " + text);
    }
  }

  /**
   * The handle that is mentioned.
   *
   * @return the handle without {@code @}
   */
  public String handle() {
    return text.substring(1);
  }
}
