package io.github.tweetcitation.internal.body;

import io.github.tweetcitation.internal.network.Handle;
import io.github.tweetcitation.internal.network.ShortLink;
import io.github.tweetcitation.internal.unicode.Characters;
import io.github.tweetcitation.internal.unicode.PhraseTable;
import java.util.Arrays;

/**
 * Where a text has signs that it is a tweet's (tags, mentions, links, emoji), or cues that it
 * speaks of a tweet.
 */
final class TweetMarkers {

  /** As much of a media link as tells it. */
  private static final int MEDIA_LINK = "pic.x.".length();

  /** Words for a tweet in the large languages, and {@code post by} of embeds read out. */
  private static final PhraseTable CUES =
      new PhraseTable(
          "tweet", "twitter", "tuit", "post by", "твит", "تغريد", "تويتر", "غرد", "ٹوئٹ", "ٹویٹ");

  /** {@code \u00A9} and {@code \u00AE} are emoji, and Latin-1. */
  private static final char FIRST_EMOJI = '\u00A6';

  private final Places ofTweets = new Places();
  private final Places cues = new Places();

  /**
   * The signs in a text: no sign is made of letters alone.
   *
   * @param flat the text with its line breaks as spaces, which part no cue of two words
   */
  TweetMarkers(NonLetterIndex text, String flat) {
    char[] chars = text.chars();
    for (int i = 0; i < text.points(); i++) {
      int at = text.pointAt(i);
      if (chars[at] == '.') {
        addMediaLink(chars, ShortLink.startBefore(chars, at));
      } else {
        ofTweets.add(at, signEnd(chars, at));
      }
    }
    for (int i = 1; i < chars.length; i++) {
      if (CUES.mayBeginWith(chars[i - 1], chars[i])) {
        cues.add(i - 1, CUES.endAt(flat, i - 1));
      }
    }
  }

  private void addMediaLink(char[] chars, int at) {
    boolean media =
        at >= 0
            && (ShortLink.startsWith(chars, at, "pic.x.")
                || ShortLink.startsWith(chars, at, "pic.twitter."));
    if (media) {
      ofTweets.add(at, at + MEDIA_LINK);
    }
  }

  /** Whether a part of the text has what tweets have and articles have not. */
  boolean anyOfTweets(int start, int end) {
    return ofTweets.anyIn(start, end);
  }

  /** Whether a part of the text speaks of a tweet. */
  boolean anyCue(int start, int end) {
    return cues.anyIn(start, end);
  }

  /** Where they begin and end. */
  private static final class Places {
    private int[] starts = {};
    private int[] ends = {};
    private int count;

    /** Adds one, if it ends behind its start. */
    void add(int start, int end) {
      if (end <= start) {
        return;
      }
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, 2 * count + 4);
        ends = Arrays.copyOf(ends, 2 * count + 4);
      }
      starts[count] = start;
      ends[count++] = end;
    }

    boolean anyIn(int start, int end) {
      for (int i = 0; i < count; i++) {
        if (starts[i] >= start && ends[i] <= end) {
          return true;
        }
      }
      return false;
    }
  }

  private static int signEnd(char[] chars, int at) {
    char c = chars[at];
    return switch (c) {
      case '#', '\uFF03' -> isParted(chars, at) && isTagStart(chars, at + 1) ? at + 2 : -1;
      case '@', '\uFF20' -> isParted(chars, at) && isHandlePart(chars, at + 1) ? at + 2 : -1;
      case ':' -> ShortLink.startsWith(chars, at, "://") ? at + 3 : -1;
      default -> c >= FIRST_EMOJI ? emojiEnd(chars, at) : -1;
    };
  }

  private static int emojiEnd(char[] chars, int at) {
    int cp = Character.codePointAt(chars, at);
    return Characters.isEmoji(cp) ? at + Character.charCount(cp) : -1;
  }

  private static boolean isParted(char[] chars, int at) {
    return at == 0
        || Characters.isWhite(chars[at - 1])
        || !isLetterOrNumber(Character.codePointBefore(chars, at));
  }

  private static boolean isLetterOrNumber(int cp) {
    int type = Character.getType(cp);
    return Character.isLetter(cp)
        || type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  private static boolean isTagStart(char[] chars, int at) {
    return at < chars.length
        && (chars[at] == '_' || Character.isLetter(Character.codePointAt(chars, at)));
  }

  private static boolean isHandlePart(char[] chars, int at) {
    return at < chars.length && Handle.isPart(chars[at]);
  }
}
