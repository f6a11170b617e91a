package io.github.tweetcitation.internal.network;

import io.github.tweetcitation.Network;
import io.github.tweetcitation.PostId;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tumblr. A blog may have a domain of its own, in which no name is. */
final class Tumblr extends SocialNetwork {

  private static final String ID = "(?<id>[0-9]{8,20})(?![0-9])";

  private static final String NAME = "(?<name>[a-z0-9-]{1,32})";

  private static final Pattern BLOG =
      Pattern.compile("(?i)https?://(?!www\\.|embed\\.)" + NAME + "\\.tumblr\\.com/post/" + ID);

  private static final Pattern SITE =
      Pattern.compile("(?i)https?://(?:www\\.)?tumblr\\.com/(?:blog/view/)?" + NAME + "/" + ID);

  private static final Pattern EMBED =
      Pattern.compile(
          "(?i)https?://embed\\.tumblr\\.com/embed/post/(?:t:)?[A-Za-z0-9_-]{1,60}/" + ID);

  private static final Pattern DOMAIN =
      Pattern.compile("(?i)https?://[a-z0-9.-]{4,200}/post/" + ID);

  Tumblr() {
    super(Network.TUMBLR, "tumblr.");
  }

  @Override
  @Nullable PostId parse(String address) {
    Matcher found = match(BLOG, address);
    found = found == null ? match(SITE, address) : found;
    if (found == null) {
      return null;
    }
    String name = found.group("name");
    String id = found.group("id");
    return post(id, name, "https://" + name + ".tumblr.com/post/" + id);
  }

  @Override
  @Nullable PostId parseFrame(String address) {
    Matcher found = match(EMBED, address);
    return found == null ? null : post(found.group("id"), null, found.group());
  }

  @Override
  public @Nullable PostId parseInEmbed(String link) {
    String address = StatusAddress.cleaned(link);
    PostId own = parse(address);
    PostId embed = own == null ? parseFrame(address) : own;
    Matcher found = embed == null ? match(DOMAIN, address) : null;
    return found == null ? embed : post(found.group("id"), null, found.group());
  }

  /** The link in the embed has the name of the blog, the attribute of the element has not. */
  @Override
  public List<String> attributes() {
    return List.of();
  }

  @Override
  public List<String> classes() {
    return List.of("tumblr-post");
  }

  @Override
  public List<PageSign> signs() {
    return List.of(
        new PageSign("|tumblr-post"),
        new PageSign(
            "t|umblr.com/",
            "(?:(?:embed/)?post/(?:(?:t:)?[A-Za-z0-9_-]{1,60}+/)?|(?:blog/view/)?[a-z0-9-]{1,32}/)[0-9]{8}"));
  }
}
