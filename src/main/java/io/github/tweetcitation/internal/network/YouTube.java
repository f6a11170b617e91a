package io.github.tweetcitation.internal.network;

import io.github.tweetcitation.Network;
import io.github.tweetcitation.PostId;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** YouTube: videos. Their ids are random. */
final class YouTube extends SocialNetwork {

  private static final String ID = "(?<id>" + BASE64 + "{11})(?!" + BASE64 + ")";

  private static final Pattern POST =
      Pattern.compile(
          "(?i)https?://(?:(?:(?:www|m|music)\\.)?youtube\\.com/(?:watch/?\\?(?:[^#]*&)?v="
              + "|shorts/|live/|v/)|youtu\\.be/)"
              + ID);

  private static final Pattern FRAME =
      Pattern.compile("(?i)https?://(?:www\\.)?youtube(?:-nocookie)?\\.com/embed/" + ID);

  private static final Pattern NUMBER = Pattern.compile(ID);

  /** They are as long as an id. */
  private static final Set<String> NO_VIDEOS = Set.of("videoseries", "live_stream");

  private static final Pattern OF_CHANNEL = Pattern.compile("[?&](?:channel|listType)=");

  YouTube() {
    super(Network.YOUTUBE, "youtu");
  }

  @Override
  @Nullable PostId parse(String address) {
    Matcher found = match(POST, address);
    PostId frame = found == null ? parseFrame(address) : null;
    return found == null ? frame : ofId(found.group("id"));
  }

  @Override
  @Nullable PostId parseFrame(String address) {
    Matcher found = match(FRAME, address);
    return found == null || OF_CHANNEL.matcher(address).find() ? null : ofId(found.group("id"));
  }

  @Override
  public @Nullable PostId ofId(String id) {
    return NUMBER.matcher(id).matches() && !NO_VIDEOS.contains(id)
        ? post(id, null, "https://www.youtube.com/watch?v=" + id)
        : null;
  }

  @Override
  public List<String> attributes() {
    return List.of("data-videoid", "videoid", "video-id");
  }

  @Override
  public List<PageSign> signs() {
    return List.of(
        new PageSign("|/embed", "/" + BASE64 + "{11}"),
        new PageSign("amp-yo|utube"),
        new PageSign("lite-y|outube"),
        new PageSign("y|outube.com/", "(?:watch|shorts/|live/|v/)"),
        new PageSign("yo|utu.be/"));
  }
}
