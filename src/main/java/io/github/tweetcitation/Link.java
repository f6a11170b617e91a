package io.github.tweetcitation;

import io.github.tweetcitation.internal.network.WebAddress;
import java.util.Objects;
import java.util.Optional;

/**
 * A link other than to the tweet's own media, such as {@code https://t.co/H4O2NANKaq}.
 *
 * @param text the link as it is printed; it may lack a scheme or be cut short by an ellipsis
 * @param url the address, always http or https: where markup leads to, else the printed link with a
 *     scheme, {@code https} where none is printed
 * @param expandedUrl the address that a short link leads to, always http or https: old embeds print
 *     it as the title of the link; empty where the markup does not have it
 * @param span where it is in the source
 * @since 0.1.0
 */
public record Link(String text, String url, Optional<String> expandedUrl, Span span)
    implements Entity {

  /**
   * Creates a link.
   *
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the url or the expanded url is not http or https
   */
  public Link {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(expandedUrl, "expandedUrl");
    Objects.requireNonNull(span, "span");
    if (!WebAddress.isValid(url)) {
      throw new IllegalArgumentException("url must be http or https: " + url);
    }
    if (!expandedUrl.map(WebAddress::isValid).orElse(true)) {
      throw new IllegalArgumentException("expanded url must be http or https: " + expandedUrl);
    }
  }

  /**
   * Creates a link of which the expanded address is unknown.
   *
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the url is not http or https
   */
  public Link(String text, String url, Span span) {
    this(text, url, Optional.empty(), span);
  }
}
