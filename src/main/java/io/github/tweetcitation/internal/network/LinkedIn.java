package io.github.tweetcitation.internal.network;

import io.github.tweetcitation.Network;
import io.github.tweetcitation.PostId;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** LinkedIn. In an id, above 22 bits, are the milliseconds since 1970. */
final class LinkedIn extends SocialNetwork {

  private static final String ID = "(?<id>[0-9]{18,19})(?![0-9])";

  private static final String KIND = "(?<kind>share|ugcPost|activity)";

  private static final Pattern FEED =
      Pattern.compile(
          "https?://(?:[a-z]+\\.)?linkedin\\.com/(?:embed/)?feed/update/urn(?::|%3A)li(?::|%3A)"
              + KIND
              + "(?::|%3A)"
              + ID,
          Pattern.CASE_INSENSITIVE);

  private static final Pattern POSTS =
      Pattern.compile(
          "https?://(?:[a-z]+\\.)?linkedin\\.com/posts/[^/?#]{1,300}?-" + KIND + "-" + ID);

  /** 2003-05-05, the first day. */
  private static final long FIRST = 1_052_092_800_000L;

  LinkedIn() {
    super(Network.LINKEDIN, "linkedin.");
  }

  @Override
  @Nullable PostId parse(String address) {
    Matcher found = match(FEED, address);
    found = found == null ? match(POSTS, address) : found;
    return found == null
        ? null
        : post(
            found.group("id"),
            null,
            "https://www.linkedin.com/feed/update/urn:li:"
                + found.group("kind")
                + ":"
                + found.group("id"));
  }

  @Override
  @Nullable PostId parseFrame(String address) {
    return address.contains("/embed/") ? parse(address) : null;
  }

  @Override
  public @Nullable Instant timeOf(String id) {
    return plausible(number(id) >> 22, FIRST);
  }

  @Override
  public List<PageSign> signs() {
    return List.of(
        new PageSign("u|rn:li:", "(?:share|ugcPost|activity):"),
        new PageSign("linkedin.com/|posts/"));
  }
}
