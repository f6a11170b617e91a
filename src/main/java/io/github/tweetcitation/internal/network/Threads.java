package io.github.tweetcitation.internal.network;

import io.github.tweetcitation.Network;
import io.github.tweetcitation.PostId;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Threads: accounts, codes and their time are those of Instagram. */
final class Threads extends SocialNetwork {

  private static final Pattern POST =
      Pattern.compile(
          "(?i)https?://(?:www\\.)?threads\\.(?:net|com)/(?:@(?<name>"
              + Instagram.NAME
              + ")/post|t)/(?<id>(?-i:[A-Za-z0-9_-]{10,60}+))");

  private static final Pattern HANDLE = Pattern.compile(Instagram.NAME);

  Threads() {
    super(Network.THREADS, "threads.");
  }

  @Override
  @Nullable PostId parse(String address) {
    Matcher found = match(POST, address);
    if (found == null) {
      return null;
    }
    String name = found.group("name");
    String id = Instagram.publicCode(found.group("id"));
    String path = name == null ? "t/" : "@" + name + "/post/";
    return post(id, name, "https://www.threads.com/" + path + id);
  }

  @Override
  public @Nullable Instant timeOf(String id) {
    return Instagram.timeOfCode(id);
  }

  @Override
  public List<String> classes() {
    return List.of("text-post-media");
  }

  @Override
  public List<String> attributes() {
    return List.of("data-text-post-permalink");
  }

  @Override
  List<String> ownAttributes() {
    return List.of("data-text-post-permalink");
  }

  @Override
  public List<PageSign> signs() {
    return List.of(
        new PageSign("|text-post-media"),
        new PageSign("Pos|t by @"),
        new PageSign("|View on Thre"),
        new PageSign("th|reads.", "(?:net|com)/(?:@[A-Za-z0-9._]{1,30}+/post|t)/"));
  }

  @Override
  public Pattern handle() {
    return HANDLE;
  }

  @Override
  public int maxLength() {
    return 500;
  }

  @Override
  public Line line() {
    return Line.VIEW_ON;
  }
}
