package io.github.tweetcitation.internal.network;

import io.github.tweetcitation.Network;
import io.github.tweetcitation.PostId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Bluesky. A handle is a domain, so a dot in it is the network's sign. A post is named by the key
 * of its record (atproto.com/specs/tid): 13 characters of base 32, in whose upper bits are the
 * microseconds since 1970.
 */
final class Bluesky extends SocialNetwork {

  private static final String KEY = "(?<id>[234567a-j][234567a-z]{12})(?![A-Za-z0-9])";

  private static final Pattern POST =
      Pattern.compile(
          "(?:https?://(?:[a-z]+\\.)?bsky\\.app/profile|at:/)/(?<user>[A-Za-z0-9.:%_-]{1,253}+)/"
              + "(?:post|app\\.bsky\\.feed\\.post)/"
              + KEY);

  private static final Pattern FRAME =
      Pattern.compile(
          "https?://embed\\.bsky\\.app/embed/(?<user>[A-Za-z0-9.:%_-]{1,253}+)/"
              + "app\\.bsky\\.feed\\.post/"
              + KEY);

  /** Labels of a domain name, two or more. */
  private static final Pattern HANDLE =
      Pattern.compile(
          "(?=[A-Za-z0-9.-]{1,253}+(?!\\.?[A-Za-z0-9-]))"
              + "(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.(?=[A-Za-z0-9])){1,10}+[A-Za-z][A-Za-z0-9-]{0,62}"
              + "(?<!-)");

  private static final String ALPHABET = "234567abcdefghijklmnopqrstuvwxyz";

  private static final int CLOCK_BITS = 10;

  /** 2022-11-01, months before the first users. */
  private static final long FIRST = 1_667_260_800_000L;

  Bluesky() {
    super(Network.BLUESKY, "bsky.");
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
    if (found == null) {
      return null;
    }
    String user = found.group("user").replace("%3A", ":");
    String id = found.group("id");
    String handle = user.startsWith("did:") ? null : user;
    boolean valid = handle == null || HANDLE.matcher(handle).matches();
    return valid ? post(id, handle, "https://bsky.app/profile/" + user + "/post/" + id) : null;
  }

  @Override
  public @Nullable Instant timeOf(String id) {
    long value = 0;
    for (int i = 0; i < id.length(); i++) {
      int digit = ALPHABET.indexOf(id.charAt(i));
      if (digit < 0) {
        return null;
      }
      value = value << 5 | digit;
    }
    long micros = value >> CLOCK_BITS;
    Instant time = Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    return plausible(micros / 1000, FIRST) == null ? null : time.truncatedTo(ChronoUnit.MILLIS);
  }

  @Override
  public List<String> classes() {
    return List.of("bluesky-embed");
  }

  @Override
  public List<String> attributes() {
    return List.of("data-bluesky-uri");
  }

  @Override
  List<String> ownAttributes() {
    return List.of("data-bluesky-uri");
  }

  @Override
  public List<PageSign> signs() {
    return List.of(
        new PageSign("b|luesky-embed"),
        new PageSign("app.bs|ky.feed.post/"),
        new PageSign("bsky.app/pr|ofile/", "[^/\"'<>\\s]{1,253}+/post/"));
  }

  @Override
  public Pattern handle() {
    return HANDLE;
  }

  @Override
  public Line line() {
    return Line.DASH;
  }
}
