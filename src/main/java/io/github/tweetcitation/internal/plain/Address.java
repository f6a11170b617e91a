package io.github.tweetcitation.internal.plain;

import io.github.tweetcitation.internal.network.Handle;
import io.github.tweetcitation.internal.network.StatusAddress;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an address of X or a path on its site leads to. */
final class Address {

  /** Compiled where it is needed: a cold JVM waits for it. */
  private static final class Expression {

    /** The site of X; a path alone is of the page that was converted, and so of that site. */
    static final Pattern SITE =
        Pattern.compile(
            "(?i)(?:(?:https?:)?//(?:www\\.|mobile\\.|m\\.)?(?:twitter|x)\\.com)?/(?!/)");
  }

  private Address() {}

  /** Whether an address or a path may begin at a place. */
  static boolean mayBegin(String text, int at) {
    return at < text.length()
        && (text.charAt(at) == '/'
            ? at + 1 < text.length() && isPathStart(text.charAt(at + 1))
            : text.regionMatches(true, at, "http", 0, 4));
  }

  private static boolean isPathStart(char c) {
    return c == '/' || c == '_' || (c >= '0' && c <= '9') || Character.isLetter(c);
  }

  /** An address, or a path with the site of X. */
  static String whole(String address) {
    boolean path = address.startsWith("/") && !address.startsWith("//");
    return path ? StatusAddress.SITE + address : address;
  }

  /** The path of an address on the site of X without the first slash; empty if it is elsewhere. */
  static String path(String address) {
    Matcher site = Expression.SITE.matcher(address);
    return site.lookingAt() ? address.substring(site.end()) : "";
  }

  /** Whether an address is the profile of the account whose handle is at a place of a text. */
  static boolean isProfile(String address, String text, int handle) {
    int end = Handle.end(text, handle);
    int length = end - handle;
    String path = path(address);
    return length > 0
        && path.regionMatches(true, 0, text, handle, length)
        && (path.length() == length || "?#/".indexOf(path.charAt(length)) >= 0)
        && !path.startsWith("/status", length);
  }

  /** Whether an address lists the tweets with a tag. */
  static boolean isTag(String address) {
    String path = path(address);
    return path.startsWith("hashtag/") || path.startsWith("search");
  }

  /** Whether an address is a short link, or a page of X. */
  static boolean isShort(String address) {
    return address.regionMatches(true, 0, "https://t.co/", 0, 13)
        || address.regionMatches(true, 0, "http://t.co/", 0, 12);
  }
}
