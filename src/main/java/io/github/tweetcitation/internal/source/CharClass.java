package io.github.tweetcitation.internal.source;

/** Classes of characters that Unicode has no single property for. */
public final class CharClass {

  public static final char LEFT_TO_RIGHT_OVERRIDE = '\u202D';
  public static final char RIGHT_TO_LEFT_OVERRIDE = '\u202E';
  public static final char REPLACEMENT = '\uFFFD';

  static final char ZERO_WIDTH_NON_JOINER = '\u200C';
  static final char ZERO_WIDTH_JOINER = '\u200D';

  private static final char TATWEEL = '\u0640';

  /** From here on nearly all of what a tweet can hold is emoji, those newer than the JDK too. */
  private static final int FIRST_EMOJI_PLANE = 0x1F000;

  private CharClass() {}

  /** A mark without a glyph that may stand anywhere between or inside tokens. */
  public static boolean isInvisible(int cp) {
    if (cp < 0xAD) {
      return false;
    }
    return isMeaningless(cp)
        || cp == ZERO_WIDTH_NON_JOINER
        || cp == ZERO_WIDTH_JOINER
        || isVariationSelector(cp);
  }

  /** An invisible mark that carries no meaning of its own: bidi controls, zero-width spaces. */
  static boolean isMeaningless(int cp) {
    return switch (cp) {
      case 0x00AD, // soft hyphen
          0x034F, // combining grapheme joiner
          0x061C, // Arabic letter mark
          0x180E, // Mongolian vowel separator
          0x200B, // zero width space
          0x200E, // left-to-right mark
          0x200F, // right-to-left mark
          0xFEFF -> // byte order mark
          true;
      default ->
          (cp >= 0x202A && cp <= 0x202E) // embeddings and overrides
              || (cp >= 0x2060 && cp <= 0x206F); // word joiner, isolates, deprecated controls
    };
  }

  static boolean isVariationSelector(int cp) {
    return (cp >= 0xFE00 && cp <= 0xFE0F) || (cp >= 0xE0100 && cp <= 0xE01EF);
  }

  public static boolean isLineBreak(int cp) {
    return (cp >= '\n' && cp <= '\r') || cp == 0x85 || cp == 0x2028 || cp == 0x2029;
  }

  /** White space that does not end a line, no-break and other exotic spaces included. */
  public static boolean isSpace(int cp) {
    return cp == ' ' || cp == '\t' || (cp >= 0xA0 && Character.isSpaceChar(cp) && !isLineBreak(cp));
  }

  public static boolean isAsciiLetterOrDigit(int cp) {
    return (cp >= 'a' && cp <= 'z') || (cp >= 'A' && cp <= 'Z') || (cp >= '0' && cp <= '9');
  }

  /** A vowel sign, Koranic mark or tatweel: part of how an Arabic word is written, not of which. */
  public static boolean isArabicOrnament(int cp) {
    return cp == TATWEEL || (cp >= 0x064B && cp <= 0x0655) || cp == 0x0670;
  }

  static boolean isWordPart(int cp) {
    return Character.isLetterOrDigit(cp) || isMark(cp);
  }

  static boolean isMark(int cp) {
    int type = Character.getType(cp);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  static boolean isEmoji(int cp) {
    return cp >= FIRST_EMOJI_PLANE || Character.getType(cp) == Character.OTHER_SYMBOL;
  }
}
