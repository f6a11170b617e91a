package io.github.tweetcitation;

import java.util.Objects;
import java.util.Optional;

/**
 * A media link in a document, and the citation that it belongs to.
 *
 * @param link the link, with its span in the source
 * @param citation the innermost citation that it is a part of; empty if it is in the prose, as
 *     where a crawl lost all of a tweet but its {@code pic.twitter.com/TBn41AGDNr}
 * @since 0.1.0
 */
public record DocumentMedia(MediaLink link, Optional<Citation> citation) {

  /**
   * Creates the media of a document.
   *
   * @throws NullPointerException if an argument is null
   */
  public DocumentMedia {
    Objects.requireNonNull(link, "link");
    Objects.requireNonNull(citation, "citation");
  }
}
