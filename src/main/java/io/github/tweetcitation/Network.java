package io.github.tweetcitation;

import java.util.Locale;

/**
 * The network that a post was sent on. More will come.
 *
 * @since 0.1.0
 */
public enum Network {
  /** X, which was Twitter until July 2023. */
  X,
  /** Bluesky. */
  BLUESKY,
  /** Mastodon, on any host. */
  MASTODON,
  /** Truth Social. */
  TRUTH_SOCIAL,
  /** Threads. */
  THREADS,
  /** Instagram. */
  INSTAGRAM,
  /** Facebook. */
  FACEBOOK,
  /** TikTok. */
  TIKTOK,
  /** Reddit. */
  REDDIT,
  /** Telegram. */
  TELEGRAM,
  /** LinkedIn. */
  LINKEDIN,
  /** YouTube. */
  YOUTUBE,
  /** Tumblr. */
  TUMBLR,
  /** Pinterest. */
  PINTEREST,
  /** VK. */
  VK,
  /** Weibo. */
  WEIBO,
  /** Snapchat. */
  SNAPCHAT;

  /**
   * The name of the network in data and in options.
   *
   * @return the name in small letters, such as {@code bluesky} or {@code truthsocial}
   */
  public String code() {
    return name().replace("_", "").toLowerCase(Locale.ROOT);
  }
}
