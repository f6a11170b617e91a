package io.github.tweetcitation.internal.body;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.network.Handle;
import io.github.tweetcitation.internal.network.ShortLink;
import io.github.tweetcitation.internal.unicode.Characters;
import io.github.tweetcitation.internal.unicode.PhraseTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Where a text has what tweets have and articles have not (tags, mentions, links, emoji), and where
 * it speaks of a tweet.
 */
final class TweetMarkers {

  /** Words for a tweet in the large languages, and {@code post by} of embeds read out. */
  private static final PhraseTable CUES =
      new PhraseTable(
          "tweet", "twitter", "tuit", "post by", "твит", "تغريد", "تويتر", "غرد", "ٹوئٹ", "ٹویٹ");

  /** What is before those whom a tweet thanks for a picture or a link. */
  private static final Set<String> CREDITS =
      Set.of("cc", "CC", "/cc", "via", "Via", "v\u00EDa", "h/t", "H/T", "\u0639\u0628\u0631", "//");

  /** {@code \u00A9} and {@code \u00AE} are emoji, and Latin-1. */
  private static final char FIRST_EMOJI = '\u00A6';

  private final char[] chars;
  private final List<Span> markers = new ArrayList<>();
  private final List<Span> cues = new ArrayList<>();

  /**
   * The markers in a text. None of them is made of letters alone.
   *
   * @param flat the text with spaces in place of its line breaks, so that no line break is inside
   *     {@code post by}
   */
  TweetMarkers(NonLetterIndex text, String flat) {
    this.chars = text.chars;
    for (int i = 0; i < text.count; i++) {
      int at = text.pointAt(i);
      addIfAny(markers, at, markerEnd(chars, at));
    }
    for (int i = 1; i < chars.length; i++) {
      if (CUES.mayBeginWith(chars[i - 1], chars[i])) {
        addIfAny(cues, i - 1, CUES.endAt(flat, i - 1));
      }
    }
  }

  private static void addIfAny(List<Span> spans, int start, int end) {
    if (end > start) {
      spans.add(new Span(start, end));
    }
  }

  private static boolean isInMediaHost(char[] chars, int at) {
    return ShortLink.startBefore(chars, at) >= 0
        && (ShortLink.startsWith(chars, at, ".x.") || ShortLink.startsWith(chars, at, ".twitter."));
  }

  /** Whether a part of the text has what tweets have and articles have not. */
  boolean anyOfTweets(int start, int end) {
    return anyIn(markers, start, end);
  }

  /** Whether a part of the text speaks of a tweet. */
  boolean anyCue(int start, int end) {
    return anyIn(cues, start, end);
  }

  /**
   * Whether a tweet that is one of several begins at a place: {@code 1/3}, {@code RT @jane}, {@code
   * ...and that is why}.
   */
  boolean isThreadAt(int at) {
    if (chars[at] == 'R') {
      return ShortLink.startsWith(chars, at, "rt ");
    }
    int dots = at;
    while (dots < chars.length && (chars[dots] == '.' || chars[dots] == '\u2026')) {
      dots++;
    }
    if (dots > at) {
      boolean several = dots > at + 1 || chars[at] == '\u2026';
      return several && dots < chars.length && Character.isLetter(chars[dots]);
    }
    int digits = chars[at] == '(' ? at + 1 : at;
    int slash = digits;
    while (slash < chars.length && slash - digits < 3 && Character.isDigit(chars[slash])) {
      slash++;
    }
    return slash > digits && slash < chars.length && chars[slash] == '/';
  }

  /** Whether an emoji ends at a place. */
  boolean isEmojiBefore(int at) {
    return at > 0
        && (chars[at - 1] == Characters.VARIATION_SELECTOR_16
            || Characters.isEmoji(Character.codePointBefore(chars, at)));
  }

  /**
   * Whether all words of a part of the text are tags, mentions or links, or name a source: {@code
   * #fog}, {@code via @jane}.
   */
  boolean areMarks(int from, int to) {
    int i = from;
    while (i < to) {
      int end = i;
      while (end < to && !Characters.isWhite(chars[end])) {
        end++;
      }
      if (!isMark(i, end)) {
        return false;
      }
      i = end;
      while (i < to && Characters.isWhite(chars[i])) {
        i++;
      }
    }
    return i > from;
  }

  private boolean isMark(int start, int end) {
    boolean tag = "#@\uFF03\uFF20".indexOf(chars[start]) >= 0;
    if (!tag) {
      boolean credit = end - start < 4 && CREDITS.contains(new String(chars, start, end - start));
      return credit || ShortLink.isLikeAt(chars, start);
    }
    int i = start + 1;
    while (i < end && isTagPart(chars[i])) {
      i++;
    }
    return i == end && i > start + 1;
  }

  private static boolean isTagPart(char c) {
    return c == '_' || Character.isDigit(c) || Characters.isLetterOrMark(c);
  }

  /** Whether nothing but links of pictures is in the text from a place on. */
  boolean arePictures(int from) {
    int i = from;
    while (i < chars.length) {
      int stop = ShortLink.hostEnd(chars, i) > 0 && chars[i] == 'p' ? ShortLink.end(chars, i) : -1;
      if (stop < 0) {
        return false;
      }
      i = stop;
      while (i < chars.length && Characters.isWhite(chars[i])) {
        i++;
      }
    }
    return true;
  }

  private static boolean anyIn(List<Span> spans, int start, int end) {
    for (Span span : spans) {
      if (span.start() >= start && span.end() <= end) {
        return true;
      }
    }
    return false;
  }

  private static int markerEnd(char[] chars, int at) {
    char c = chars[at];
    return switch (c) {
      case '#', '\uFF03' -> isParted(chars, at) && isTagStart(chars, at + 1) ? at + 2 : -1;
      case '@', '\uFF20' -> isParted(chars, at) && isHandlePart(chars, at + 1) ? at + 2 : -1;
      case '.' -> isInMediaHost(chars, at) ? at + 3 : -1;
      case ':' -> ShortLink.startsWith(chars, at, "://") ? at + 3 : -1;
      default -> c >= FIRST_EMOJI ? emojiEnd(chars, at) : -1;
    };
  }

  private static int emojiEnd(char[] chars, int at) {
    int cp = Character.codePointAt(chars, at);
    return Characters.isEmoji(cp) ? at + Character.charCount(cp) : -1;
  }

  private static boolean isParted(char[] chars, int at) {
    if (at == 0) {
      return true;
    }
    int cp = Character.codePointBefore(chars, at);
    int type = Character.getType(cp);
    return !Character.isLetterOrDigit(cp)
        && type != Character.LETTER_NUMBER
        && type != Character.OTHER_NUMBER;
  }

  private static boolean isTagStart(char[] chars, int at) {
    return at < chars.length
        && (chars[at] == '_' || Character.isLetter(Character.codePointAt(chars, at)));
  }

  private static boolean isHandlePart(char[] chars, int at) {
    return at < chars.length && Handle.isPart(chars[at]);
  }
}
