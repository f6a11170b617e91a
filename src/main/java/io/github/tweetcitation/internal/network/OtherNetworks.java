package io.github.tweetcitation.internal.network;

import java.util.regex.Pattern;

/** Networks whose embeds have the same shape as Twitter's, with the date linked to the post. */
public final class OtherNetworks {

  /** Compiled where it is needed: a cold JVM waits for it. */
  private static final class Expression {

    /** A host has up to 253 characters, {@code www.instagram.com}. */
    static final Pattern ADDRESS =
        Pattern.compile(
            "(?i)(?:^|:)//(?:[a-z0-9.-]{0,240}?\\.)?(?:instagram\\.com|facebook\\.com|fb\\.com|bsky\\.app"
                + "|threads\\.(?:net|com)|tiktok\\.com|linkedin\\.com|t\\.me|youtube\\.com|youtu\\.be"
                + "|reddit\\.com|truthsocial\\.com|gab\\.com)/|(?:^|:)//[a-z0-9.-]+/@[a-z0-9_.]+/[0-9]");
  }

  private OtherNetworks() {}

  /** Whether a name begins as on one of them: {@code A post shared by Jane (@jane) …}. */
  public static boolean isNamedIn(String name) {
    return Instagram.Printed.WORDS.before().anyIn(name)
        || Instagram.Printed.WORDS.heads().anyIn(name)
        || Facebook.Printed.WORDS.before().anyIn(name);
  }

  /** Whether a link leads to one of them. */
  public static boolean isIn(String link) {
    int limit = Math.min(link.length(), StatusAddress.MAX_LENGTH);
    return Expression.ADDRESS.matcher(link).region(0, limit).find();
  }

  /** Whether the address whose colon is at {@code colon} is one of theirs. */
  public static boolean isAt(String source, int colon, int limit) {
    return Expression.ADDRESS.matcher(source).region(colon, limit).lookingAt();
  }
}
