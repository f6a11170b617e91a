package io.github.tweetcitation.internal.network;

import io.github.tweetcitation.internal.unicode.Characters;
import io.github.tweetcitation.internal.unicode.PhraseTable;

/** The names of the network, as people write them: {@code on X}, {@code على إكس}, {@code Xで}. */
public final class TwitterName {

  /** The names that are no other word, and words for a tweet. */
  private static final PhraseTable NAMES =
      new PhraseTable(
          "twitter", "tweet", "tuit", "твит", "تويتر", "توییتر", "توئیتر", "تغريد", "توییت", "إكس",
          "اكس", "ایکس", "ٹویٹ", "ٹوئٹ", "טוויט", "ツイッター", "ツイート", "推特", "推文", "트위터", "트윗",
          "ट्विटर", "ट्वीट", "ทวิต");

  private TwitterName() {}

  /** Whether words have a name of the network in them, or a letter X that is a word. */
  public static boolean isIn(String words) {
    return NAMES.anyIn(words) || hasLoneX(words);
  }

  private static boolean hasLoneX(String words) {
    int at = words.indexOf('X');
    while (at >= 0 && (isLatin(words, at - 1) || isLatin(words, at + 1))) {
      at = words.indexOf('X', at + 1);
    }
    return at >= 0;
  }

  private static boolean isLatin(String words, int at) {
    return at >= 0 && at < words.length() && Characters.isAsciiLetterOrDigit(words.charAt(at));
  }
}
