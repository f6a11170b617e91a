package io.github.tweetcitation.internal.network;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The addresses of the web: those with the scheme http or https. */
public final class WebAddress {

  private static final String SCHEME = "http://";
  private static final String SECURE_SCHEME = "https://";

  private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");

  private WebAddress() {}

  /** Whether an address has the scheme http or https and a host. */
  public static boolean isValid(String address) {
    return hostStart(address) > 0;
  }

  /** Where the host of an address of the web begins, or -1. */
  private static int hostStart(String address) {
    // Not with the case ignored: to the JDK, the long s of old prints is an S.
    int length = Math.min(address.length(), SECURE_SCHEME.length());
    String start = address.substring(0, length).toLowerCase(Locale.ROOT);
    int host =
        start.equals(SECURE_SCHEME)
            ? SECURE_SCHEME.length()
            : start.startsWith(SCHEME) ? SCHEME.length() : address.length();
    return host < address.length() && "/?#".indexOf(address.charAt(host)) < 0 ? host : -1;
  }

  /**
   * The address of the web that a link leads to, or null if it leads elsewhere: {@code
   * javascript:…}, {@code mailto:…}, {@code /about}. As in a browser, the scheme may have capitals
   * ({@code HTTPS://…}) or lack ({@code //host/…}), and white space around the address and line
   * ends in it do not count; nor does any other control character.
   */
  public static @Nullable String of(String link) {
    String clean = CONTROL.matcher(link).replaceAll("").strip();
    String address = clean.startsWith("//") ? "https:" + clean : clean;
    int host = hostStart(address);
    return host > 0
        ? address.substring(0, host).toLowerCase(Locale.ROOT) + address.substring(host)
        : null;
  }
}
