package io.github.tweetcitation.internal.network;

import io.github.tweetcitation.Network;
import io.github.tweetcitation.PostId;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Mastodon, on any host. The id is that of Mastodon's Snowflake ({@code
 * lib/mastodon/snowflake.rb}): milliseconds since 1970 above 16 bits; so it has 17 digits since
 * 2015, or 18.
 */
final class Mastodon extends SocialNetwork {

  /** The local name of an account. */
  static final String NAME = "[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,60}[A-Za-z0-9_])?";

  /** The name of a host has 253 characters at most. */
  static final String HOST =
      "(?=[a-z0-9.-]{1,253}+(?!\\.?[a-z0-9-]))"
          + "(?:[a-z0-9][a-z0-9-]{0,62}+\\.(?=[a-z0-9])){1,10}+[a-z][a-z0-9-]{1,62}+";

  static final String ID = "(?<id>[0-9]{17,18})(?![0-9])";

  private static final Pattern POST =
      Pattern.compile(
          "(?i)https?://(?<host>"
              + HOST
              + ")(?::[0-9]{1,5})?/(?:(?:web/|deck/)?@(?<name>"
              + NAME
              + ")(?:@(?<remote>"
              + HOST
              + "))?|users/(?<user>"
              + NAME
              + ")/statuses)/"
              + ID);

  private static final Pattern HANDLE = Pattern.compile(NAME + "@" + HOST);

  /** 2015-01-01, before the first version. */
  static final long FIRST = 1_420_070_400_000L;

  Mastodon() {
    super(Network.MASTODON, "@");
  }

  @Override
  boolean mayLead(String link) {
    return super.mayLead(link) || link.contains("/statuses/");
  }

  @Override
  @Nullable PostId parse(String address) {
    Matcher found = match(POST, address);
    if (found == null || TruthSocial.isHost(found.group("host"))) {
      return null;
    }
    String name = found.group("name") == null ? found.group("user") : found.group("name");
    String host = found.group("host");
    String remote = found.group("remote");
    String at = remote == null ? name : name + "@" + remote;
    String id = found.group("id");
    return post(
        id,
        name + "@" + (remote == null ? host : remote),
        "https://" + host + "/@" + at + "/" + id);
  }

  @Override
  public @Nullable Instant timeOf(String id) {
    return plausible(number(id) >> 16, FIRST);
  }

  @Override
  public List<String> classes() {
    return List.of("mastodon-embed");
  }

  @Override
  public List<String> attributes() {
    return List.of("data-embed-url");
  }

  @Override
  public List<PageSign> signs() {
    return List.of(
        new PageSign("|/embed", "(?:/captioned/?)?[\"'\\\\&?#]"),
        new PageSign("masto|don-embed"),
        // Its addresses have no host in common: https://mastodon.social/@jane/110512345678901234.
        new PageSign("|/@", NAME + "(?:@[a-z0-9.-]{1,253}+)?/" + ID),
        new PageSign("Pos|t by @"),
        new PageSign("|View on Mast"),
        // WordPress: <figure class="wp-block-embed is-provider-mastodon">.
        new PageSign("provide|r-mastodon"));
  }

  @Override
  public Pattern handle() {
    return HANDLE;
  }

  @Override
  public Line line() {
    return Line.VIEW_ON;
  }
}
