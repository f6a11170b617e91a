package io.github.tweetcitation;

/**
 * Something in a tweet's body that Twitter links: a mention, hashtag, cashtag, link or media link.
 *
 * <p>What counts as one follows <a href="https://github.com/twitter/twitter-text">twitter-text</a>,
 * read over the normalised text, so that invisible marks neither hide nor split an entity.
 *
 * @since 0.1.0
 */
public sealed interface Entity permits Mention, Hashtag, Cashtag, Link, MediaLink {

  /**
   * The entity as it is printed, normalised.
   *
   * @return for instance {@code @MAKadhimi} or {@code pic.twitter.com/TBn41AGDNr}
   */
  String text();

  /**
   * Where the entity is in the source.
   *
   * @return its span, invisible marks inside it included
   */
  Span span();
}
