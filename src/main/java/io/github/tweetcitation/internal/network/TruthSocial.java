package io.github.tweetcitation.internal.network;

import io.github.tweetcitation.Network;
import io.github.tweetcitation.PostId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Truth Social, whose embeds are those of Mastodon with another class. */
final class TruthSocial extends SocialNetwork {

  private static final String SITE = "truthsocial.com";

  private static final Pattern POST =
      Pattern.compile(
          "(?i)https?://(?:www\\.)?truthsocial\\.com/(?:@(?<name>"
              + Mastodon.NAME
              + ")(?:/posts)?|users/(?<user>"
              + Mastodon.NAME
              + ")/statuses)/"
              + Mastodon.ID);

  TruthSocial() {
    super(Network.TRUTH_SOCIAL, "truthsocial.");
  }

  static boolean isHost(String host) {
    return host.toLowerCase(Locale.ROOT).endsWith(SITE);
  }

  @Override
  @Nullable PostId parse(String address) {
    Matcher found = match(POST, address);
    if (found == null) {
      return null;
    }
    String name = found.group("name") == null ? found.group("user") : found.group("name");
    return post(found.group("id"), name, "https://" + SITE + "/@" + name + "/" + found.group("id"));
  }

  @Override
  @Nullable PostId parseFrame(String address) {
    PostId frame = super.parseFrame(address);
    return frame == null && address.contains("embed=true") ? parse(address) : frame;
  }

  @Override
  public @Nullable Instant timeOf(String id) {
    return plausible(number(id) >> 16, Mastodon.FIRST);
  }

  @Override
  public List<String> classes() {
    return List.of("truthsocial-embed");
  }

  @Override
  public List<PageSign> signs() {
    return List.of(
        new PageSign("|truthsocial-embed"),
        new PageSign("t|ruthsocial.com/", "(?:@|users/)[A-Za-z0-9_./-]{1,100}?[0-9]{17}"));
  }
}
