package io.github.tweetcitation.internal.network;

import io.github.tweetcitation.Network;
import io.github.tweetcitation.PostId;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Snapchat: lenses and what is in its spotlight. The embed of a profile is no post. */
final class Snapchat extends SocialNetwork {

  private static final Pattern POST =
      Pattern.compile(
          "(?i)https?://(?:(?:www|lens)\\.)?snapchat\\.com/(?!add/)(?<kind>[a-z]+)/"
              + "(?<id>(?-i:[A-Za-z0-9_-]{16,80}))(?![A-Za-z0-9_-])");

  Snapchat() {
    super(Network.SNAPCHAT, "snapchat.");
  }

  @Override
  @Nullable PostId parse(String address) {
    Matcher found = match(POST, address);
    return found == null
        ? null
        : post(
            found.group("id"),
            null,
            "https://www.snapchat.com/" + found.group("kind") + "/" + found.group("id"));
  }

  @Override
  public List<String> classes() {
    return List.of("snapchat-embed");
  }

  @Override
  public List<String> attributes() {
    return List.of("data-snapchat-embed-url");
  }

  @Override
  List<String> ownAttributes() {
    return List.of("data-snapchat-embed-url");
  }

  @Override
  public List<PageSign> signs() {
    return List.of(
        new PageSign("|snapchat-embed"), new PageSign("s|napchat.com/", "(?:lens|spotlight)/"));
  }
}
