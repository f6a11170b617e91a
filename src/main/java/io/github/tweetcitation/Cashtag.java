package io.github.tweetcitation;

/**
 * A cashtag, such as {@code $TSLA}.
 *
 * @param text the cashtag as it is printed, {@code $} included
 * @param span where it is in the source
 */
public record Cashtag(String text, Span span) implements Entity {

  /**
   * Creates a cashtag.
   *
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the text has nothing after its first character
   */
  public Cashtag {
    Arguments.requireEntity(text, span);
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
