package io.github.tweetcitation.internal.network;

import io.github.tweetcitation.Network;
import io.github.tweetcitation.PostId;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** VK: posts on the walls of people, and of communities, whose numbers are negative. */
final class Vk extends SocialNetwork {

  private static final String ID = "(?<id>-?[0-9]{1,12}_[0-9]{1,12})(?![0-9])";

  private static final Pattern POST =
      Pattern.compile(
          "(?i)https?://(?:(?:www|m)\\.)?vk\\.(?:com|ru)/(?:[a-z0-9_.]+\\?(?:[^#]*&)?w=)?wall"
              + ID);

  /** The id of the element into which the script puts the post. */
  private static final Pattern ELEMENT = Pattern.compile("(?:vk_post_)?" + ID);

  Vk() {
    super(Network.VK, "vk.");
  }

  @Override
  @Nullable PostId parse(String address) {
    return post(match(POST, address));
  }

  @Override
  public @Nullable PostId ofId(String id) {
    Matcher found = ELEMENT.matcher(id);
    return post(found.matches() ? found : null);
  }

  private @Nullable PostId post(@Nullable Matcher found) {
    String id = found == null ? "" : found.group("id");
    return found == null ? null : post(id, null, "https://vk.com/wall" + id);
  }

  @Override
  public List<String> attributes() {
    return List.of("id");
  }

  @Override
  public boolean marks(String attribute, String value) {
    return attribute.equals("id") && value.startsWith("vk_post_");
  }

  @Override
  public List<PageSign> signs() {
    return List.of(
        new PageSign("|vk_post_", "-?[0-9]"),
        new PageSign("|amp-vk"),
        new PageSign("v|k.com/", "wall-?[0-9]|[a-z0-9_.]{1,60}+\\?w=wall"));
  }
}
