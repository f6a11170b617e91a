package io.github.tweetcitation.internal.network;

import io.github.tweetcitation.Network;
import io.github.tweetcitation.PostId;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Telegram: posts of public channels, numbered in each of them. */
final class Telegram extends SocialNetwork {

  private static final String POST_OF_CHANNEL =
      "(?<name>[A-Za-z][A-Za-z0-9_]{3,31})/(?<id>[0-9]{1,10})(?![A-Za-z0-9_/])";

  private static final Pattern POST =
      Pattern.compile("(?i)https?://(?:www\\.)?(?:t|telegram)\\.(?:me|dog)/" + POST_OF_CHANNEL);

  private static final String CHANNEL = "[A-Za-z0-9_]{4,32}+/[0-9]";

  private static final Pattern ID = Pattern.compile(POST_OF_CHANNEL);

  /** What else the first part of a path can be. */
  private static final Set<String> NO_CHANNELS =
      Set.of("share", "joinchat", "addstickers", "addemoji", "proxy", "socks", "login", "boost");

  private static final Pattern HANDLE = Pattern.compile("[A-Za-z][A-Za-z0-9_]{3,31}");

  Telegram() {
    super(Network.TELEGRAM, "t.me/");
  }

  @Override
  boolean mayLead(String link) {
    return super.mayLead(link) || link.contains("telegram.");
  }

  @Override
  @Nullable PostId parse(String address) {
    return post(match(POST, address));
  }

  @Override
  @Nullable PostId parseFrame(String address) {
    return address.contains("embed=1") ? parse(address) : null;
  }

  @Override
  public @Nullable PostId ofId(String id) {
    return post(match(ID, id));
  }

  private @Nullable PostId post(@Nullable Matcher found) {
    if (found == null || NO_CHANNELS.contains(found.group("name"))) {
      return null;
    }
    String name = found.group("name");
    String id = found.group("id");
    return post(id, name, "https://t.me/" + name + "/" + id);
  }

  @Override
  public List<String> classes() {
    return List.of("telegram-post", "telegram-embed");
  }

  @Override
  public List<String> attributes() {
    return List.of("data-telegram-post");
  }

  @Override
  List<String> ownAttributes() {
    return List.of("data-telegram-post");
  }

  @Override
  public List<PageSign> signs() {
    return List.of(
        new PageSign("data-tele|gram-post"),
        new PageSign("|/t.me/", CHANNEL),
        new PageSign("tele|gram.me/", CHANNEL));
  }

  @Override
  public List<PageSign> lineSigns() {
    return List.of(new PageSign("|Forwarded from "));
  }

  @Override
  public Pattern handle() {
    return HANDLE;
  }

  @Override
  public int maxLength() {
    return 4096;
  }

  @Override
  public Line line() {
    return Line.FORWARDED;
  }
}
