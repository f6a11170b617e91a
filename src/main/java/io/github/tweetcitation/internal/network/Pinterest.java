package io.github.tweetcitation.internal.network;

import io.github.tweetcitation.Network;
import io.github.tweetcitation.PostId;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Pinterest: pins. Boards and users have embeds of the same kind, which are not posts. */
final class Pinterest extends SocialNetwork {

  private static final String HOST =
      "(?i)https?://(?:[a-z-]+\\.)?pinterest\\.(?:com|[a-z]{2,3}(?:\\.[a-z]{2})?)/";

  private static final Pattern POST =
      Pattern.compile(HOST + "pin/(?:[^/?#]{1,200}--)?(?<id>[0-9]{6,20})(?![0-9])");

  private static final Pattern FRAME =
      Pattern.compile(HOST + "[a-z]+/embed\\.html\\?(?:[^#]*&)?id=(?<id>[0-9]{6,20})(?![0-9])");

  Pinterest() {
    super(Network.PINTEREST, "pinterest.");
  }

  @Override
  @Nullable PostId parse(String address) {
    return post(match(POST, address));
  }

  @Override
  @Nullable PostId parseFrame(String address) {
    return post(match(FRAME, address));
  }

  private @Nullable PostId post(@Nullable Matcher found) {
    String id = found == null ? "" : found.group("id");
    return found == null ? null : post(id, null, "https://www.pinterest.com/pin/" + id + "/");
  }

  /** {@code <a data-pin-do="embedPin" href="https://www.pinterest.com/pin/99…/">}. */
  @Override
  public List<String> attributes() {
    return List.of("href", "data-url");
  }

  @Override
  public boolean marks(String attribute, String value) {
    return attribute.equals("data-pin-do") && value.equals("embedPin");
  }

  @Override
  public List<PageSign> signs() {
    return List.of(
        new PageSign("|embedPin"),
        new PageSign("|/embed", "\\.html\\?"),
        new PageSign("amp-pi|nterest"),
        new PageSign("p|interest.", "[a-z.]{2,6}+/pin/[0-9]"));
  }
}
