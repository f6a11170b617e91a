package io.github.tweetcitation.internal.body;

import io.github.tweetcitation.internal.source.CharClass;
import java.util.List;

/** What in a part of a text shows that it is a tweet's, or speaks of a tweet. */
final class Signs {

  private static final List<String> LATIN_CUES = List.of("tweet", "twitter", "tuit");
  private static final List<String> POST_BY = List.of("post by");
  private static final List<String> CYRILLIC_CUES = List.of("твит");
  private static final List<String> ARABIC_CUES = List.of("تغريد", "تويتر", "غرد", "ٹوئٹ", "ٹویٹ");

  /** {@code \u00A9} and {@code \u00AE} are emoji, and Latin-1. */
  private static final char FIRST_EMOJI = '\u00A6';

  private static final char LAST_OF_LATIN = '\u024F';

  private Signs() {}

  /** Whether it has what tweets have and articles have not: a tag, a mention, a link, an emoji. */
  static boolean any(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (isSign(text, i, start, end)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSign(String text, int at, int start, int end) {
    char c = text.charAt(at);
    return switch (c) {
      case '#', '\uFF03' ->
          isParted(text, at, start)
              && at + 1 < end
              && (text.charAt(at + 1) == '_' || Character.isLetter(text.codePointAt(at + 1)));
      case '@', '\uFF20' ->
          isParted(text, at, start) && at + 1 < end && isHandlePart(text.charAt(at + 1));
      case ':' -> at + 2 < end && text.startsWith("://", at);
      case 'p' ->
          at + 5 < end && (text.startsWith("pic.twitter.", at) || text.startsWith("pic.x.", at));
      default -> c >= FIRST_EMOJI && !isCommonLetter(c) && isEmoji(text, at, end);
    };
  }

  private static boolean isCommonLetter(char c) {
    return c > LAST_OF_LATIN && CharClass.isPlain(c);
  }

  private static boolean isEmoji(String text, int at, int end) {
    int cp = text.codePointAt(at);
    return at + Character.charCount(cp) <= end && CharClass.isEmoji(cp);
  }

  private static boolean isParted(String text, int at, int start) {
    return at == start || !isLetterOrNumber(text.codePointBefore(at));
  }

  private static boolean isLetterOrNumber(int cp) {
    int type = Character.getType(cp);
    return Character.isLetter(cp)
        || type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  private static boolean isHandlePart(char c) {
    return CharClass.isAsciiLetterOrDigit(c) || c == '_';
  }

  /** Whether it names a tweet in one of the large languages, or is read out as {@code post by}. */
  static boolean hasCue(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      int length = cueLength(text, i);
      if (length > 0 && i + length <= end) {
        return true;
      }
    }
    return false;
  }

  private static int cueLength(String text, int at) {
    return switch (text.charAt(at)) {
      case 't', 'T' -> anyCase(text, at, LATIN_CUES);
      case 'p', 'P' -> anyCase(text, at, POST_BY);
      case '\u0442', '\u0422' -> anyCase(text, at, CYRILLIC_CUES);
      case '\u062A', '\u063A', '\u0679' -> asIs(text, at, ARABIC_CUES);
      default -> 0;
    };
  }

  private static int anyCase(String text, int at, List<String> cues) {
    for (String cue : cues) {
      if (text.regionMatches(true, at, cue, 0, cue.length())) {
        return cue.length();
      }
    }
    return 0;
  }

  /** Where there are no capital letters. */
  private static int asIs(String text, int at, List<String> cues) {
    for (String cue : cues) {
      if (text.startsWith(cue, at)) {
        return cue.length();
      }
    }
    return 0;
  }
}
