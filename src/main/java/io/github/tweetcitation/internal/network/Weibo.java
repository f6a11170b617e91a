package io.github.tweetcitation.internal.network;

import io.github.tweetcitation.Network;
import io.github.tweetcitation.PostId;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Weibo, which has no embeds: posts are addresses on their own. A user is a number in them. */
final class Weibo extends SocialNetwork {

  private static final Pattern POST =
      Pattern.compile(
          "(?i)https?://(?:www\\.)?weibo\\.com/(?<name>[0-9]{5,12})/(?<id>(?-i:[A-Za-z0-9]{9}))"
              + "(?![A-Za-z0-9])");

  private static final Pattern MOBILE =
      Pattern.compile(
          "(?i)https?://[a-z]+\\.weibo\\.cn/(?:[a-z]+/)?(?<id>[0-9]{16}|(?-i:[A-Za-z0-9]{9}))"
              + "(?![A-Za-z0-9])");

  Weibo() {
    super(Network.WEIBO, "weibo.");
  }

  @Override
  @Nullable PostId parse(String address) {
    Matcher found = match(POST, address);
    if (found != null) {
      String name = found.group("name");
      String id = found.group("id");
      return post(id, name, "https://weibo.com/" + name + "/" + id);
    }
    Matcher mobile = match(MOBILE, address);
    String id = mobile == null ? "" : mobile.group("id");
    return mobile == null ? null : post(id, null, "https://m.weibo.cn/detail/" + id);
  }

  @Override
  public List<PageSign> signs() {
    return List.of(new PageSign("|weibo.", "com/[0-9]{5,12}+/|cn/"));
  }
}
