package io.github.tweetcitation.internal.network;

import java.util.Locale;
import java.util.Set;

/**
 * The addresses of sites that show the tweets of X under the paths of X: {@code
 * https://nitter.net/jane/status/20#m}, {@code https://fxtwitter.com/jane/status/20}.
 *
 * <p>They name a status where an embed links them. Alone in a paragraph they are links: no editor
 * makes an embed of them.
 */
final class MirrorAddress {

  /** The first part of the hosts that run nitter: {@code nitter.poast.org}. */
  private static final String NITTER = "nitter.";

  private static final Set<String> DOMAINS =
      Set.of(
          ("xcancel.com lightbrd.com twstalker.com fxtwitter.com vxtwitter.com twittpr.com fixupx.com"
                  + " fixvx.com fixuptwitter.com")
              .split(" "));

  /** What every path of a status has. */
  private static final String STATUS = "/status";

  /** A host has no more characters; a longer one is not looked at. */
  private static final int MAX_HOST = 253;

  private MirrorAddress() {}

  /** Where the path of an address begins, after the slash, if it is a mirror's; else -1. */
  static int path(String address) {
    if (!address.contains(STATUS)) {
      return -1;
    }
    int host = address.indexOf("://") + "://".length();
    int slash = address.indexOf('/', host);
    boolean hosted = WebAddress.isValid(address) && slash > host && slash - host <= MAX_HOST;
    return hosted && isMirror(address.substring(host, slash)) ? slash + 1 : -1;
  }

  private static boolean isMirror(String name) {
    String host = name.toLowerCase(Locale.ROOT);
    int domain = host.lastIndexOf('.', host.lastIndexOf('.') - 1) + 1;
    return host.startsWith(NITTER) || DOMAINS.contains(host.substring(domain));
  }
}
