package io.github.tweetcitation.internal.body;

import io.github.tweetcitation.internal.source.CharClass;
import java.util.Arrays;
import java.util.List;

/** Where a text has what shows that it is a tweet's, or speaks of a tweet. */
final class Signs {

  /** As much of a media link as tells it. */
  private static final int MEDIA_LINK = "pic.x.".length();

  private static final List<String> LATIN_CUES = List.of("tweet", "twitter", "tuit");
  private static final List<String> POST_BY = List.of("post by");
  private static final List<String> CYRILLIC_CUES = List.of("твит");
  private static final List<String> ARABIC_CUES = List.of("تغريد", "تويتر", "غرد", "ٹوئٹ", "ٹویٹ");

  /** {@code \u00A9} and {@code \u00AE} are emoji, and Latin-1. */
  private static final char FIRST_EMOJI = '\u00A6';

  private static final char LAST_OF_LATIN = '\u024F';

  private static final char LAST_OF_ARABIC = '\u06FF';

  /** What may begin a sign; of what is no Latin, Cyrillic or Arabic letter, anything may. */
  private static final boolean[] SIGN_STARTS = signStarts();

  private static final boolean[] CUE_STARTS = begins("tTpP\u0442\u0422\u062A\u063A\u0679");

  private final int[] starts;
  private final int[] ends;

  private Signs(int[] starts, int[] ends) {
    this.starts = starts;
    this.ends = ends;
  }

  /** What tweets have and articles have not: tags, mentions, links, emoji. */
  static Signs ofTweets(String text) {
    return all(text, SIGN_STARTS, Signs::signEnd);
  }

  /** Words for a tweet in the large languages, and {@code post by} of embeds read out. */
  static Signs cues(String text) {
    return all(text, CUE_STARTS, Signs::cueEnd);
  }

  /** Whether one stands in a part of the text. */
  boolean anyIn(int start, int end) {
    for (int i = 0; i < starts.length; i++) {
      if (starts[i] >= start && ends[i] <= end) {
        return true;
      }
    }
    return false;
  }

  /** Tells where a sign that begins at a place ends; a smaller number if there is none. */
  private interface Sign {
    int end(String text, int at);
  }

  /** By far most characters are passed over by a look at a table. */
  private static Signs all(String text, boolean[] begins, Sign sign) {
    char[] chars = text.toCharArray();
    int[] starts = new int[8];
    int[] ends = new int[8];
    int count = 0;
    for (int i = 0; i < chars.length; i++) {
      char c = chars[i];
      int end = c >= begins.length || begins[c] ? sign.end(text, i) : -1;
      if (end > i) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, 2 * count);
          ends = Arrays.copyOf(ends, 2 * count);
        }
        starts[count] = i;
        ends[count++] = end;
      }
    }
    return new Signs(Arrays.copyOf(starts, count), Arrays.copyOf(ends, count));
  }

  private static boolean[] signStarts() {
    boolean[] begins = begins("#@:p");
    for (char c = FIRST_EMOJI; c <= LAST_OF_ARABIC; c++) {
      begins[c] = c <= LAST_OF_LATIN || !CharClass.isPlain(c);
    }
    return begins;
  }

  private static boolean[] begins(String firsts) {
    boolean[] begins = new boolean[LAST_OF_ARABIC + 1];
    for (int i = 0; i < firsts.length(); i++) {
      begins[firsts.charAt(i)] = true;
    }
    return begins;
  }

  private static int signEnd(String text, int at) {
    char c = text.charAt(at);
    return switch (c) {
      case '#', '\uFF03' -> isParted(text, at) && isTagStart(text, at + 1) ? at + 2 : -1;
      case '@', '\uFF20' -> isParted(text, at) && isHandlePart(text, at + 1) ? at + 2 : -1;
      case ':' -> text.startsWith("://", at) ? at + 3 : -1;
      case 'p' -> isMediaLink(text, at) ? at + MEDIA_LINK : -1;
      default -> c >= FIRST_EMOJI && !isCommonLetter(c) ? emojiEnd(text, at) : -1;
    };
  }

  private static boolean isMediaLink(String text, int at) {
    return text.startsWith("pic.x.", at) || text.startsWith("pic.twitter.", at);
  }

  private static boolean isCommonLetter(char c) {
    return c > LAST_OF_LATIN && CharClass.isPlain(c);
  }

  private static int emojiEnd(String text, int at) {
    int cp = text.codePointAt(at);
    return CharClass.isEmoji(cp) ? at + Character.charCount(cp) : -1;
  }

  private static boolean isParted(String text, int at) {
    return at == 0 || !isLetterOrNumber(text.codePointBefore(at));
  }

  private static boolean isLetterOrNumber(int cp) {
    int type = Character.getType(cp);
    return Character.isLetter(cp)
        || type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  private static boolean isTagStart(String text, int at) {
    return at < text.length()
        && (text.charAt(at) == '_' || Character.isLetter(text.codePointAt(at)));
  }

  private static boolean isHandlePart(String text, int at) {
    return at < text.length()
        && (text.charAt(at) == '_' || CharClass.isAsciiLetterOrDigit(text.charAt(at)));
  }

  private static int cueEnd(String text, int at) {
    return switch (text.charAt(at)) {
      case 't', 'T' -> endInAnyCase(text, at, LATIN_CUES);
      case 'p', 'P' -> endInAnyCase(text, at, POST_BY);
      case '\u0442', '\u0422' -> endInAnyCase(text, at, CYRILLIC_CUES);
      case '\u062A', '\u063A', '\u0679' -> isArabicCue(text, at) ? end(text, at, ARABIC_CUES) : -1;
      default -> -1;
    };
  }

  /** By the second letter of the cues: many Arabic words begin with their first. */
  private static boolean isArabicCue(String text, int at) {
    return at + 1 < text.length() && "\u063A\u0648\u0631".indexOf(text.charAt(at + 1)) >= 0;
  }

  private static int endInAnyCase(String text, int at, List<String> cues) {
    for (int i = 0; i < cues.size(); i++) {
      String cue = cues.get(i);
      if (text.regionMatches(true, at, cue, 0, cue.length())) {
        return at + cue.length();
      }
    }
    return -1;
  }

  private static int end(String text, int at, List<String> cues) {
    for (int i = 0; i < cues.size(); i++) {
      if (text.startsWith(cues.get(i), at)) {
        return at + cues.get(i).length();
      }
    }
    return -1;
  }
}
