package io.github.tweetcitation;

import io.github.tweetcitation.internal.network.Handle;
import io.github.tweetcitation.internal.network.Networks;
import io.github.tweetcitation.internal.network.SocialNetwork;
import io.github.tweetcitation.internal.network.WebAddress;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * The identity of a post of a network other than X, whose posts have a {@link Status}.
 *
 * @param network the network, not {@link Network#X}
 * @param id the id, as the network writes it in addresses
 * @param handle the handle of the author in the address; empty if the address has none
 * @param address the network's own address of the post, http or https; without a query, unless the
 *     id is in it
 * @since 0.1.0
 */
public record PostId(Network network, String id, Optional<String> handle, String address) {

  /**
   * Creates an identity.
   *
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the network is X, the id is empty, the handle is present
   *     and is not 1 to 320 of {@code [A-Za-z0-9_.@-]}, or the address is not http or https
   */
  public PostId {
    Objects.requireNonNull(network, "network");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(handle, "handle");
    Objects.requireNonNull(address, "address");
    if (network == Network.X) {
      throw new IllegalArgumentException("network must not be X, whose posts have a Status");
    }
    if (id.isEmpty()) {
      throw new IllegalArgumentException("id must not be an empty string");
    }
    if (handle.isPresent() && !Handle.isValidAnywhere(handle.get())) {
      throw new IllegalArgumentException(
          "handle must be 1 to 320 of [A-Za-z0-9_.@-]: " + handle.get());
    }
    if (!WebAddress.isValid(address)) {
      throw new IllegalArgumentException("address must be http or https: " + address);
    }
  }

  /**
   * Reads the address of a post, of any network but X, also after the address of an archive.
   *
   * @param address the address, with its scheme or with {@code //} before the host
   * @return the identity; empty if the address leads to no post
   * @throws NullPointerException if the address is null
   */
  public static Optional<PostId> parse(String address) {
    Objects.requireNonNull(address, "address");
    return Networks.all().others().stream()
        .flatMap(each -> Optional.ofNullable(each.parseLink(address)).stream())
        .findFirst();
  }

  /**
   * When the post was sent, from the time that the ids of its network have in them: those of
   * Bluesky, Mastodon, Truth Social, Threads, Instagram, TikTok and LinkedIn.
   *
   * @return the instant, to the millisecond or the second; empty if the id has no time
   */
  public Optional<Instant> createdAt() {
    SocialNetwork rules = Networks.rulesOf(network);
    return Optional.ofNullable(rules.timeOf(id));
  }
}
