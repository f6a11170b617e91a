package io.github.tweetcitation.internal.network;

import io.github.tweetcitation.Network;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The networks whose posts are asked for. */
public final class Networks {

  /** What is asked for unless someone says otherwise. */
  public static final Networks X_ALONE = new Networks(Set.of(Network.X), List.of());

  /** Tables of their own, which are made where they are needed. */
  private static final class Rules {

    static final List<SocialNetwork> ALL =
        List.of(
            new Bluesky(),
            new TruthSocial(),
            new Threads(),
            new Instagram(),
            new Facebook(),
            new TikTok(),
            new Reddit(),
            new Telegram(),
            new LinkedIn(),
            new YouTube(),
            new Tumblr(),
            new Pinterest(),
            new Vk(),
            new Weibo(),
            new Snapchat(),
            // Any host may be one of Mastodon.
            new Mastodon());
  }

  private final Set<Network> asked;
  private final List<SocialNetwork> others;

  private Networks(Set<Network> asked, List<SocialNetwork> others) {
    this.asked = asked;
    this.others = others;
  }

  /** Some networks. */
  public static Networks of(Set<Network> asked) {
    return asked.equals(X_ALONE.asked)
        ? X_ALONE
        : new Networks(
            Set.copyOf(asked),
            Rules.ALL.stream().filter(each -> asked.contains(each.network())).toList());
  }

  /** All networks. */
  public static Networks all() {
    return of(EnumSet.allOf(Network.class));
  }

  /** What is known of a network other than X. */
  public static SocialNetwork rulesOf(Network network) {
    return Rules.ALL.stream().filter(each -> each.network() == network).findFirst().orElseThrow();
  }

  /** Whether a network is asked for. */
  public boolean has(Network network) {
    return asked.contains(network);
  }

  /** Those that are asked for, without X. */
  public List<SocialNetwork> others() {
    return others;
  }
}
