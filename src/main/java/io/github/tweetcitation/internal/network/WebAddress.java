package io.github.tweetcitation.internal.network;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The addresses of the web: those with the scheme http or https. */
public final class WebAddress {

  /** The scheme of an address with a host. */
  private static final Pattern SCHEME = Pattern.compile("(?i)https?://(?=[^/?#])");

  private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");

  private WebAddress() {}

  /** Whether an address has the scheme http or https and a host. */
  public static boolean isValid(String address) {
    return SCHEME.matcher(address).lookingAt();
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
    Matcher scheme = SCHEME.matcher(address);
    return scheme.lookingAt()
        ? scheme.group().toLowerCase(Locale.ROOT) + address.substring(scheme.end())
        : null;
  }
}
