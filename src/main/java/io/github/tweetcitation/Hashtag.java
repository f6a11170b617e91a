package io.github.tweetcitation;

import java.util.Objects;

/**
 * A hashtag, such as <code>#&#x643;&#x648;&#x631;&#x648;&#x646;&#x627;</code>.
 *
 * @param text the hashtag as it is printed, {@code #} included
 * @param span where it is in the source
 * @since 0.1.0
 */
public record Hashtag(String text, Span span) implements Entity {

  /**
   * Creates a hashtag.
   *
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the text has nothing after its first character
   */
  public Hashtag {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(span, "span");
    if (text.length() < 2) {
      throw new IllegalArgumentException(
          "text must have something after its first character: " + text);
    }
  }

  /**
   * The tag itself.
   *
   * @return the tag without {@code #}
   */
  public String tag() {
    return text.substring(1);
  }
}
