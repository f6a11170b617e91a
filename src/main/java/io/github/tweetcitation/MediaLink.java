package io.github.tweetcitation;

import io.github.tweetcitation.internal.network.WebAddress;
import java.util.Objects;

/**
 * A link to the photos or the video of the tweet, such as {@code pic.twitter.com/TBn41AGDNr}.
 *
 * @param text the link as it is printed
 * @param span where it is in the source
 * @since 0.1.0
 */
public record MediaLink(String text, Span span) implements Entity {

  /**
   * Creates a media link.
   *
   * @throws NullPointerException if an argument is null
   */
  public MediaLink {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(span, "span");
  }

  /**
   * The code that identifies the media: what follows the last slash.
   *
   * @return ten letters and digits, eight in 2011 and 2012; fewer if the link is cut short
   */
  public String code() {
    return text.substring(text.lastIndexOf('/') + 1);
  }

  /**
   * The address of the media.
   *
   * @return for instance {@code https://pic.twitter.com/TBn41AGDNr}
   */
  public String url() {
    return WebAddress.isValid(text) ? text : "https://" + text;
  }
}
