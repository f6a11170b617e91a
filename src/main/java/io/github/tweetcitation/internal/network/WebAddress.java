package io.github.tweetcitation.internal.network;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The addresses of the web: those with the scheme http or https. */
public final class WebAddress {

  static final List<String> SCHEMES = List.of("https://", "http://");

  private WebAddress() {}

  /** Whether an address has the scheme http or https and a host. */
  public static boolean isValid(String address) {
    int host = hostStart(address);
    return host >= 0 && host < address.length() && "/?#".indexOf(address.charAt(host)) < 0;
  }

  /**
   * The address of the web that a link leads to, or null if it leads elsewhere: {@code
   * javascript:…}, {@code mailto:…}, {@code /about}. As in a browser, the scheme may have capitals
   * ({@code HTTPS://…}) or lack ({@code //host/…}), and white space around the address and line
   * ends in it do not count; nor does any other control character.
   */
  public static @Nullable String of(String link) {
    StringBuilder clean = new StringBuilder(link.length());
    link.chars().filter(c -> !Character.isISOControl(c)).forEach(c -> clean.append((char) c));
    String address = clean.toString().strip();
    String whole = address.startsWith("//") ? "https:" + address : address;
    if (!isValid(whole)) {
      return null;
    }
    int host = hostStart(whole);
    return whole.substring(0, host).toLowerCase(Locale.ROOT) + whole.substring(host);
  }

  /** Where the host begins, or -1 if the scheme is neither http nor https. */
  private static int hostStart(String address) {
    for (String scheme : SCHEMES) {
      int length = Math.min(scheme.length(), address.length());
      // Not by regionMatches, to which a long s is an s.
      if (address.substring(0, length).toLowerCase(Locale.ROOT).equals(scheme)) {
        return scheme.length();
      }
    }
    return -1;
  }
}
