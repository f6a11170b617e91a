package io.github.tweetcitation.internal.attribution;

import java.util.regex.Pattern;

/** Networks whose embeds have the same shape as Twitter's, with the date linked to the post. */
final class OtherPlatform {

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i)://(?:[a-z0-9-]+\\.)*(?:instagram\\.com|facebook\\.com|fb\\.com|bsky\\.app"
              + "|threads\\.(?:net|com)|tiktok\\.com|linkedin\\.com|t\\.me|youtube\\.com|youtu\\.be"
              + "|reddit\\.com|truthsocial\\.com|gab\\.com)/|://[a-z0-9.-]+/@[a-z0-9_.]+/[0-9]");

  private OtherPlatform() {}

  /** Whether a link leads to one of them. */
  static boolean isIn(String link) {
    return ADDRESS.matcher(link).find();
  }

  /** Whether the address whose colon stands at {@code colon} is one of theirs. */
  static boolean isAt(String source, int colon, int limit) {
    return ADDRESS.matcher(source).region(colon, limit).lookingAt();
  }
}
