package io.github.tweetcitation.internal.network;

import io.github.tweetcitation.Network;
import io.github.tweetcitation.PostId;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reddit: posts, which have a title, and comments on them. Ids are in sequence, without a time. */
final class Reddit extends SocialNetwork {

  private static final Pattern POST =
      Pattern.compile(
          "(?i)https?://(?:[a-z]+\\.)?reddit(?:media)?\\.com/"
              + "(?<path>(?:r|user)/[A-Za-z0-9_-]{2,30}/comments/(?<post>[a-z0-9]{4,9})"
              + "(?:/(?:comment|[^/?#]*)/(?<comment>[a-z0-9]{5,9})|/[^/?#]*)?/?)(?=[?#]|\\z)");

  private static final Pattern SHORT =
      Pattern.compile("(?i)https?://redd\\.it/(?<id>[a-z0-9]{4,9})(?=[/?#]|\\z)");

  private static final Pattern HANDLE = Pattern.compile("[A-Za-z0-9_-]{3,20}");

  Reddit() {
    super(Network.REDDIT, "redd");
  }

  @Override
  @Nullable PostId parse(String address) {
    Matcher found = match(POST, address);
    if (found != null) {
      String comment = found.group("comment");
      String id = comment == null ? found.group("post") : comment;
      return post(id, null, "https://www.reddit.com/" + found.group("path"));
    }
    Matcher code = match(SHORT, address);
    return code == null ? null : post(code.group("id"), null, code.group());
  }

  @Override
  @Nullable PostId parseFrame(String address) {
    boolean embed = address.contains("embed=true") || address.contains("//embed.");
    return embed ? parse(address) : null;
  }

  @Override
  public List<String> classes() {
    return List.of("reddit-embed-bq", "reddit-card");
  }

  @Override
  public List<String> attributes() {
    return List.of("data-src");
  }

  @Override
  public List<PageSign> signs() {
    return List.of(
        new PageSign("|reddit-embed"),
        new PageSign("|reddit-card"),
        new PageSign("|redditmedia.com"),
        new PageSign("r|eddit.com/", "(?:r|user)/[A-Za-z0-9_-]{2,30}/comments/"),
        new PageSign("|redd.it/", "[a-z0-9]{4}"));
  }

  @Override
  public List<PageSign> lineSigns() {
    return List.of(new PageSign("| byu/"), new PageSign("|\nbyu/"), new PageSign("|by u/"));
  }

  @Override
  public Pattern handle() {
    return HANDLE;
  }

  @Override
  public Line line() {
    return Line.TITLE;
  }
}
