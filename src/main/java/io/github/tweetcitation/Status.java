package io.github.tweetcitation;

import io.github.tweetcitation.internal.network.Handle;
import io.github.tweetcitation.internal.network.StatusAddress;
import io.github.tweetcitation.internal.network.WebAddress;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

/**
 * The identity of a tweet: its id, and the address by which a document names it.
 *
 * @param id the status id, 1 or more
 * @param handle the handle in the address, without {@code @}; empty if the address has none
 * @param address the address as the document has it, http or https, without query and fragment
 * @since 0.1.0
 */
public record Status(long id, Optional<String> handle, String address) {

  private static final String HOST = "https://x.com/";

  /** Ids up to this one were handed out in sequence and have no time in them. */
  private static final long LAST_SEQUENTIAL_ID = 29_700_859_247L;

  /** 2010-11-04T01:42:54.657Z, from which Snowflake ids count milliseconds. */
  private static final long SNOWFLAKE_EPOCH = 1_288_834_974_657L;

  /** An id has its time above this many bits, which number the ids of one millisecond. */
  private static final int SEQUENCE_BITS = 22;

  private static final Instant FIRST_SNOWFLAKE = timeOf(LAST_SEQUENTIAL_ID + 1);
  private static final Instant LAST_SNOWFLAKE = timeOf(Long.MAX_VALUE);

  /**
   * Creates a status.
   *
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the id is not positive, the handle is present and is not 1
   *     to 20 of {@code [A-Za-z0-9_]}, or the address is not http or https
   */
  public Status {
    Objects.requireNonNull(handle, "handle");
    Objects.requireNonNull(address, "address");
    if (id <= 0) {
      throw new IllegalArgumentException("id must be positive: " + id);
    }
    if (handle.isPresent() && !Handle.isValid(handle.get())) {
      throw new IllegalArgumentException("handle must be 1 to 20 of [A-Za-z0-9_]: " + handle.get());
    }
    if (!WebAddress.isValid(address)) {
      throw new IllegalArgumentException("address must be http or https: " + address);
    }
  }

  /**
   * Reads the address of a status: {@code https://twitter.com/jane/status/20} on all hosts and in
   * all forms that the parser knows, also after the address of an archive.
   *
   * @param address the address, with its scheme or with {@code //} before the host; a query and a
   *     fragment are left out
   * @return the status; empty if the address leads to none
   * @throws NullPointerException if the address is null
   */
  public static Optional<Status> parse(String address) {
    Objects.requireNonNull(address, "address");
    return Optional.ofNullable(StatusAddress.parseLink(address));
  }

  /**
   * The status of an id of which nothing else is known.
   *
   * @param id the status id
   * @return the status, with its canonical address
   * @throws IllegalArgumentException if the id is not positive
   */
  public static Status of(long id) {
    return new Status(id, Optional.empty(), HOST + "i/status/" + id);
  }

  /**
   * The address that the network itself uses today.
   *
   * @return {@code https://x.com/HANDLE/status/ID}, with {@code i} for an unknown handle
   */
  public String canonicalAddress() {
    return HOST + handle.orElse("i") + "/status/" + id;
  }

  /**
   * When the tweet was sent, from the time that a Snowflake id has in it.
   *
   * @return the instant, to the millisecond; empty for the sequential ids before November 2010
   */
  public Optional<Instant> createdAt() {
    return id <= LAST_SEQUENTIAL_ID ? Optional.empty() : Optional.of(timeOf(id));
  }

  /**
   * The least id that a tweet sent in some millisecond, or later, can have. The ids of a UTC day
   * are {@code firstIdAt(day) <= id < firstIdAt(nextDay)}, with the first instants (UTC) of the
   * days.
   *
   * @param time the instant; what is smaller than a millisecond is ignored
   * @return the id
   * @throws NullPointerException if the time is null
   * @throws IllegalArgumentException if it is before the first Snowflake id,
   *     2010-11-04T01:43:01.738Z, or after the last one, in 2080
   */
  public static long firstIdAt(Instant time) {
    Objects.requireNonNull(time, "time");
    Instant millisecond = time.truncatedTo(ChronoUnit.MILLIS);
    if (millisecond.isBefore(FIRST_SNOWFLAKE) || millisecond.isAfter(LAST_SNOWFLAKE)) {
      throw new IllegalArgumentException("time must be one of Snowflake ids: " + time);
    }
    long first = (time.toEpochMilli() - SNOWFLAKE_EPOCH) << SEQUENCE_BITS;
    return Math.max(first, LAST_SEQUENTIAL_ID + 1);
  }

  private static Instant timeOf(long id) {
    return Instant.ofEpochMilli((id >> SEQUENCE_BITS) + SNOWFLAKE_EPOCH);
  }
}
