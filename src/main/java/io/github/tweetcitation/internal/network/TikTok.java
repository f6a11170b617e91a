package io.github.tweetcitation.internal.network;

import io.github.tweetcitation.Network;
import io.github.tweetcitation.PostId;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** TikTok. In the upper half of an id are the seconds since 1970. */
final class TikTok extends SocialNetwork {

  private static final String ID = "(?<id>[0-9]{17,19})(?![0-9])";

  /** A handle has no dot at its end. */
  private static final String NAME = "[A-Za-z0-9._]{1,24}(?<!\\.)";

  private static final Pattern POST =
      Pattern.compile(
          "(?i)https?://(?:(?:www|m)\\.)?tiktok\\.com/@(?<name>"
              + NAME
              + ")/(?:video|photo)/"
              + ID);

  private static final Pattern FRAME =
      Pattern.compile(
          "(?i)https?://(?:www\\.)?tiktok\\.com/(?:embed(?:/[a-z0-9]{1,3})?|player/v1)/" + ID);

  private static final Pattern HANDLE = Pattern.compile(NAME);

  private static final Pattern NUMBER = Pattern.compile("[0-9]{17,19}");

  /** 2014-01-01, before the first version. */
  private static final long FIRST = 1_388_534_400_000L;

  TikTok() {
    super(Network.TIKTOK, "tiktok.");
  }

  @Override
  @Nullable PostId parse(String address) {
    Matcher found = match(POST, address);
    if (found == null) {
      return null;
    }
    String name = found.group("name");
    String id = found.group("id");
    return post(id, name, "https://www.tiktok.com/@" + name + "/video/" + id);
  }

  @Override
  @Nullable PostId parseFrame(String address) {
    Matcher found = match(FRAME, address);
    return found == null ? null : ofId(found.group("id"));
  }

  @Override
  public @Nullable PostId ofId(String id) {
    return NUMBER.matcher(id).matches()
        ? post(id, null, "https://www.tiktok.com/embed/v2/" + id)
        : null;
  }

  @Override
  public @Nullable Instant timeOf(String id) {
    return plausible((number(id) >>> 32) * 1000, FIRST);
  }

  @Override
  public List<String> classes() {
    return List.of("tiktok-embed");
  }

  @Override
  public List<String> attributes() {
    return List.of("cite", "data-video-id", "data-src");
  }

  @Override
  public List<PageSign> signs() {
    return List.of(
        new PageSign("|tiktok-embed"),
        new PageSign("t|iktok.com/", "(?:embed|player)/|@[A-Za-z0-9._]{1,24}+/(?:video|photo)/"),
        new PageSign("amp|-tiktok"));
  }

  /** Before the name of a sound. */
  @Override
  public String lineCharacters() {
    return "\u266C";
  }

  @Override
  public Pattern handle() {
    return HANDLE;
  }

  @Override
  public int maxLength() {
    return 4000;
  }

  @Override
  public Line line() {
    return Line.SOUND;
  }
}
