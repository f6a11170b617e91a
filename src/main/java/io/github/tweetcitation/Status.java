package io.github.tweetcitation;

import io.github.tweetcitation.internal.source.WebAddress;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * The tweet itself, as its permalink names it.
 *
 * @param id the status id, 1 or more
 * @param permalink the address of the tweet, http or https, without query and fragment
 */
public record Status(long id, String permalink) {

  /** Ids up to this one were handed out in sequence and tell no time. */
  private static final long LAST_SEQUENTIAL_ID = 29_700_859_247L;

  /** 2010-11-04T01:42:54.657Z, from which Snowflake ids count milliseconds. */
  private static final long SNOWFLAKE_EPOCH = 1_288_834_974_657L;

  /**
   * Creates a status.
   *
   * @throws NullPointerException if the permalink is null
   * @throws IllegalArgumentException if the id is not positive, or the permalink is not http or
   *     https
   */
  public Status {
    Objects.requireNonNull(permalink, "permalink");
    if (id <= 0) {
      throw new IllegalArgumentException("id must be positive: " + id);
    }
    if (!WebAddress.isValid(permalink)) {
      throw new IllegalArgumentException("permalink must be http or https: " + permalink);
    }
  }

  /**
   * When the tweet was sent, from the time that a Snowflake id carries.
   *
   * @return the instant, to the millisecond; empty for the sequential ids before November 2010
   */
  public Optional<Instant> createdAt() {
    return id <= LAST_SEQUENTIAL_ID
        ? Optional.empty()
        : Optional.of(Instant.ofEpochMilli((id >> 22) + SNOWFLAKE_EPOCH));
  }
}
