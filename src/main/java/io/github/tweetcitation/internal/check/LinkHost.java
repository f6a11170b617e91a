package io.github.tweetcitation.internal.check;

import java.net.IDN;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The host of a link, beside those of the network. */
final class LinkHost {

  private static final List<String> OWN = List.of("twitter.com", "x.com");

  /** A host has no more characters. */
  private static final int MAX_HOST = 253;

  private static final String SHORTENER = "t.co";

  /** Compiled where it is needed: a cold JVM waits for it. */
  private static final class Expression {

    static final Pattern STATUS = Pattern.compile("[^?]*/status(?:es)?/\\p{Nd}");
  }

  private LinkHost() {}

  /** The host of an address, in small letters; empty if it has none. */
  private static String of(String address) {
    String host = authority(address);
    host = host.substring(host.lastIndexOf('@') + 1);
    int port = host.indexOf(':');
    return (port < 0 ? host : host.substring(0, port)).toLowerCase(Locale.ROOT);
  }

  private static String authority(String address) {
    int start = address.indexOf("//") + 2;
    int end = start;
    while (start > 1 && end < address.length() && "/?#\\".indexOf(address.charAt(end)) < 0) {
      end++;
    }
    return start > 1 ? address.substring(start, end) : "";
  }

  /** Whether the path of an address is that of a status: {@code /jane/status/20}. */
  static boolean hasStatusPath(String address) {
    return Expression.STATUS.matcher(address).lookingAt();
  }

  /** Whether an address has no host, or one of the network's own. */
  static boolean isOwn(String address) {
    String host = of(address);
    return host.isEmpty()
        || OWN.stream().anyMatch(own -> host.equals(own) || host.endsWith("." + own));
  }

  /** Whether it is a short link, which leads anywhere. */
  static boolean isShort(String address) {
    return of(address).equals(SHORTENER);
  }

  /**
   * The host of the network that the host of an address imitates, or null: {@code
   * twitter.com.evil.example}, {@code tvvitter.com}, {@code twitter.com@evil.example}.
   */
  static @Nullable String imitated(String address) {
    if (isOwn(address)) {
      return null;
    }
    String authority = authority(address).toLowerCase(Locale.ROOT);
    String shown = authority.length() > MAX_HOST ? "" : IDN.toUnicode(authority);
    String seen = LookAlikeLetters.key(LatinTwins.seen(shown));
    for (String own : OWN) {
      String key = LookAlikeLetters.key(own);
      boolean begins = seen.startsWith(key) || seen.contains("." + key);
      if (begins || (own.equals(OWN.get(0)) && seen.contains(LookAlikeLetters.key("twitter.")))) {
        return own;
      }
    }
    return null;
  }
}
